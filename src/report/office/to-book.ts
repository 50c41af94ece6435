/** Counted tables as a workbook: the tables as sheets of numbers, and a last sheet that says how they were counted (rule V6). */
import { PROGRAM } from '#core/version.ts';
import type { Book } from '#core/tables/book.ts';
import { office as words } from '#i18n/office.ts';
import { translate, type Locale, type Message } from '#i18n/message.ts';
import type { Counted, Made } from './counted.ts';
import { printedSheet } from './printed-sheet.ts';

export function toBook(counted: Counted, made: Made, locale: Locale): Book {
	const { tables } = counted;
	const sheets =
		counted.sheets ??
		tables.map((table, at) => printedSheet(tableName(at, tables.length, locale), table, locale));
	const about = aboutLines(counted, made, locale);
	const say = (message: Message) => translate(locale, message);
	const head = [say(words.item), say(words.value)];
	return { sheets: [...sheets, { name: say(words.about), head, rows: about, foot: 0 }] };
}

export const tableName = (at: number, of: number, locale: Locale): string =>
	of === 1 ? translate(locale, words.table) : translate(locale, words.tableNumber, at + 1);

/** What is said of the tables, line by line. */
export function aboutLines(
	{ title, rule, question, n, notes, tables }: Counted,
	{ project, date }: Made,
	locale: Locale
): [about: string, what: string][] {
	const say = (message: Message) => translate(locale, message);
	const lines: [Message, string][] = [
		[words.title, title],
		[words.about, rule],
		[words.n, n],
		[words.question, question]
	];
	const last: [Message, string][] = [
		[words.project, project],
		[words.program, PROGRAM],
		[words.date, date]
	];
	const named = ([what, text]: [Message, string]): [string, string] => [say(what), text];
	const captions = tables.map(({ caption }, at): [string, string] => [
		tableName(at, tables.length, locale),
		caption
	]);
	return [
		...lines.map(named),
		...(tables.length > 1 ? captions : []),
		...notes.map((note): [string, string] => [say(words.note), note]),
		...last.map(named)
	].filter(([, text]) => text !== '');
}
