/** Codings as a file for other programs (CSV, JSON Lines, JSON), and the data dictionary that says what each column is. */
import type { CodingColumn } from '#core/codings-file/columns.ts';
import type { CodingRow } from '#core/codings-file/rows.ts';
import { csvLines } from '#core/tables/to-csv.ts';
import { toMarkdown } from '#core/tables/to-markdown.ts';
import { codingColumnMeanings, codingsFile as words } from '#i18n/codings-file.ts';
import { LOCALES, translate, type Message } from '#i18n/message.ts';

export const CODINGS_FORMATS = ['csv', 'jsonl', 'json'] as const;
export type CodingsFormat = (typeof CODINGS_FORMATS)[number];

/** @param columns  which of them, in this order */
export function codingsFile(
	format: CodingsFormat,
	rows: readonly CodingRow[],
	columns: readonly CodingColumn[]
): string {
	const picked = (row: CodingRow) => Object.fromEntries(columns.map((name) => [name, row[name]]));
	switch (format) {
		case 'csv':
			return csvLines([columns, ...rows.map((row) => columns.map((name) => cell(row[name])))]);
		case 'jsonl':
			return rows.map((row) => `${JSON.stringify(picked(row))}\n`).join('');
		case 'json':
			return `${JSON.stringify(rows.map(picked), null, '\t')}\n`;
	}
}

/** Several names are parted by `; `, as tables that come in have them. */
const cell = (value: string | number | readonly string[]): string =>
	typeof value === 'object' ? value.join('; ') : String(value);

/** As Markdown, in both languages beside each other: data and dictionary go to readers of either. */
export function codingsDictionary(columns: readonly CodingColumn[], withText: boolean): string {
	const inEach = (message: Message) => LOCALES.map((locale) => translate(locale, message));
	const both = (message: Message) => inEach(message).join('\n\n');
	const head = ['Column / Kolom', 'English', 'Bahasa Indonesia'];
	const meanings = columns.map((column) => [column, ...inEach(codingColumnMeanings[column]!)]);
	const table = toMarkdown({ caption: '', head, body: meanings, foot: null, notes: [] });
	return [
		`# ${inEach(words.title).join(' / ')}`,
		both(words.about),
		...(withText ? [] : [both(words.withoutText)]),
		table.replace('| --: | --: |', '| :-- | :-- |')
	].join('\n\n');
}
