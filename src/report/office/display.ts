import type { Display } from '#core/displays/display.ts';
import { displayText } from '#core/displays/spec-text.ts';
import type { Project } from '#core/model/project.ts';
import { office as words } from '#i18n/office.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { tellDisplay } from '../displays/tell-display.ts';
import type { Counted } from './counted.ts';

/** The numbers behind a chart or a matrix. What its rows rest on are the codings that they open. */
export function displayCounted(value: Display, locale: Locale, project: Project): Counted {
	const { title, sentence, notes, tables } = tellDisplay(value, locale, project);
	const behind = new Set(
		tables.flatMap(({ rows = [] }) => rows.flatMap(({ codings }) => codings ?? []))
	);
	return {
		...{ title, rule: sentence, question: displayText(value.spec), tables },
		n: behind.size === 0 ? '' : translate(locale, words.codings, behind.size),
		notes: [...tables.flatMap((table) => table.notes), ...notes]
	};
}
