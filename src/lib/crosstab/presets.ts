/** Ready tables by name; which there are says core/tables/ready.ts. */
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Ready } from '#core/tables/ready.ts';
import { specText } from '#core/tables/spec-text.ts';
import { crosstab as words } from '#i18n/crosstab.ts';
import { translate, type Locale } from '#i18n/message.ts';

export type Preset = { readonly label: string; readonly table: string };

export const named = (project: Project, ready: readonly Ready[], locale: Locale): Preset[] =>
	ready.map(({ code, spec }) => ({
		label:
			code === null
				? translate(locale, words.sideBySide)
				: say(project.codes.get(code)?.name, locale),
		table: specText(spec)
	}));
