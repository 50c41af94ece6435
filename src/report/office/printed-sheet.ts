/** A printed table as a sheet: columns of numbers become numbers, and a column that shows two of them becomes two. */
import type { BookCell, BookSheet } from '#core/tables/book.ts';
import type { Printed } from '#core/tables/print.ts';
import { office as words } from '#i18n/office.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { readCell } from './read-cell.ts';

export function printedSheet(
	name: string,
	{ head, body, foot }: Pick<Printed, 'head' | 'body' | 'foot'>,
	locale: Locale
): BookSheet {
	const lines = [...body, ...(foot ? [foot] : [])];
	const columns = head.map((title, c) =>
		columnOf(
			title,
			lines.map((line) => line[c] ?? ''),
			c === 0,
			locale
		)
	);
	return {
		name,
		head: columns.flatMap((column) => column.head),
		rows: lines.map((_, r) => columns.flatMap((column) => column.cells[r]!)),
		foot: foot ? 1 : 0
	};
}

type Column = {
	readonly head: readonly string[];
	readonly cells: readonly (readonly BookCell[])[];
};

/** What has no digit, such as a dash for nobody heard, may stand among numbers. */
function columnOf(
	title: string,
	texts: readonly string[],
	isLabel: boolean,
	locale: Locale
): Column {
	const read = texts.map((text) => readCell(text, locale));
	const isNumeric =
		!isLabel &&
		read.some((values) => values !== null) &&
		texts.every((text, r) => read[r] !== null || !/\d/.test(text));
	if (!isNumeric) return { head: [title], cells: texts.map((text) => [text]) };
	const width = read.reduce((most, values) => Math.max(most, values?.length ?? 1), 1);
	const places = Array.from({ length: width }, (_, i) => i);
	const isPercent = (at: number) => read.some((values) => typeof values?.[at] === 'object');
	return {
		head: places.map((at) => headOf(title, at, isPercent(at), locale)),
		cells: texts.map((text, r) => places.map((at) => read[r]?.[at] ?? (at === 0 ? text : null)))
	};
}

function headOf(title: string, at: number, isPercent: boolean, locale: Locale): string {
	if (isPercent) return `${title} · %${at > 1 ? ` (${at})` : ''}`;
	if (at === 0) return title;
	return `${title} · ${translate(locale, at === 1 ? words.inBrackets : words.of)}`;
}
