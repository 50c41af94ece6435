/** The memos of a project as printed text or as a file: what each is on, with the words it is on, its title and text, whose it is. */
import { memoName } from '#core/commands/memo-fields.ts';
import type { Project } from '#core/model/project.ts';
import { csvLines } from '#core/tables/to-csv.ts';
import { memoColumns, memoKinds, memos as words } from '#i18n/memos.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { memosInOrder, tellMemo, type ToldMemo } from './tell-memo.ts';

export const MEMO_FORMATS = ['text', 'md', 'csv', 'json'] as const;
export type MemoFormat = (typeof MEMO_FORMATS)[number];

/** @param textOf  the text of a source by its hash */
export function memosFile(
	format: MemoFormat,
	project: Project,
	locale: Locale,
	textOf: (hash: string) => string | undefined
): string {
	const told = memosInOrder(project, locale).map((memo) => tellMemo(project, memo, locale, textOf));
	switch (format) {
		case 'csv':
			return csvLines([
				memoColumns.map((column) => translate(locale, column)),
				...told.map((one) => row(one, locale))
			]);
		case 'json':
			return `${JSON.stringify(told.map(asJson), null, '\t')}\n`;
		case 'md':
			return inMarkdown(told, locale);
		case 'text':
			return inText(told, locale);
	}
}

const row = ({ memo, place, quote, coder }: ToldMemo, locale: Locale): string[] => [
	translate(locale, memoKinds[place.kind]!),
	place.name,
	quote ?? '',
	memo.title,
	memo.body,
	coder
];

/** For programs: keys and their order are part of the interface. */
const asJson = ({ memo, place, quote, coder }: ToldMemo) => ({
	...{ id: memo.id, on: memo.on, name: place.name, gone: place.gone, quote },
	...{ title: memo.title, body: memo.body, coder }
});

/** "Code: Final say (no longer in the project)". */
export function placeText({ place }: ToldMemo, locale: Locale): string {
	const gone = place.gone ? ` (${translate(locale, words.gone)})` : '';
	const name = place.name === '' ? '' : `: ${place.name}`;
	return translate(locale, memoKinds[place.kind]!) + name + gone;
}

function inText(told: readonly ToldMemo[], locale: Locale): string {
	if (told.length === 0) return `${translate(locale, words.none)}\n`;
	const parts = told.map((one) => {
		const quote = one.quote === null ? [] : [`  “${one.quote.replace(/\s+/g, ' ')}”`];
		const body = one.memo.body.trim() === '' ? [] : indented(one.memo.body);
		const name = `${memoName(one.memo)} (${one.coder})`;
		return [name, `  ${placeText(one, locale)}`, ...quote, ...body].join('\n');
	});
	const count = translate(locale, words.count, told.length, told.length);
	return `${[count, ...parts].join('\n\n')}\n`;
}

const indented = (body: string): string[] =>
	body
		.trim()
		.split('\n')
		.map((line) => `  ${line}`.trimEnd());

/** The text of a memo is Markdown already; all else is text. */
function inMarkdown(told: readonly ToldMemo[], locale: Locale): string {
	if (told.length === 0) return `${translate(locale, words.none)}\n`;
	const parts = told.map((one) => {
		const quote = one.quote === null ? [] : [`> ${escaped(one.quote)}`];
		const where = `*${escaped(placeText(one, locale))} · ${escaped(one.coder)}*`;
		const body = one.memo.body.trim();
		return [`## ${escaped(memoName(one.memo))}`, where, ...quote, ...(body ? [body] : [])].join(
			'\n\n'
		);
	});
	return `${[`# ${translate(locale, words.title)}`, ...parts].join('\n\n')}\n`;
}

const escaped = (text: string): string =>
	text.replace(/([\\`*_[\]<>|#])/g, '\\$1').replace(/\s*\n\s*/g, ' ');
