/** Which passages stand behind a number of the table, and how the list shows them. */
import type { Agreement } from '#core/agreement/agreement.ts';
import { behindCode, type Behind } from '#core/agreement/behind.ts';
import type { Project } from '#core/model/project.ts';
import type { Id, Lang } from '#core/model/records.ts';
import { agreementPage as words } from '#i18n/agreement-page.ts';
import { passageItems, type PassageItem } from '#lib/passages/passage-items.ts';
import { list, t } from '#lib/state/t.ts';
import type { AgreementColumn } from '#report/tell-agreement.ts';

/** A number that can be opened. */
export type Chosen = {
	/** null: all codes together. */
	readonly code: Id | null;
	readonly column: AgreementColumn;
};

/** Whether there are passages behind the numbers of a column. */
export const opens = ({ kind }: AgreementColumn): boolean =>
	kind === 'all' || kind === 'some' || kind === 'only';

export const isSame = (a: Chosen | null, b: Chosen): boolean =>
	a?.code === b.code &&
	a.column.kind === b.column.kind &&
	(a.column.kind !== 'only' || b.column.kind !== 'only' || a.column.coder === b.column.coder);

export function behindChosen(
	project: Project,
	{ spec }: Agreement,
	{ code, column }: Chosen,
	text: (hash: string) => string,
	lang: Lang
): Behind[] {
	return behindCode(project, spec, code, text, lang).filter(({ all, given }) =>
		column.kind === 'only'
			? given.length === 1 && given[0] === column.coder
			: all === (column.kind === 'all')
	);
}

/** Where some gave the code and others did not, each passage says who did. */
export function itemsBehind(
	project: Project,
	{ coders }: Agreement,
	{ column }: Chosen,
	behind: readonly Behind[],
	lang: Lang
): PassageItem[] {
	return behind.flatMap((one) => {
		const { codings, codes, given } = one;
		const found = { ...one, coding: codings[0]!, code: codes[0]!, codes };
		const who = list(given.map((c) => coders[c]!.name));
		return passageItems(project, lang, [found]).map((item) => ({
			...item,
			key: `${one.source} ${one.start} ${one.end} ${codes.join(' ')}`,
			code: column.kind === 'some' ? t(words.gave, item.code, who) : item.code
		}));
	});
}
