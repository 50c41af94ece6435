/**
 * A workbook as an xlsx file: numbers are numbers, percents have a percent format, text is text whatever it begins with (nothing is
 * ever written as a formula), heads stay in sight. The same book gives the same bytes: the zip is packed anew without the time of day.
 * The package that writes the sheets is large: import this file when it is needed.
 */
import { unzipSync, zipSync, type Zippable } from 'fflate';
import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/universal';
import type { Book, BookCell, BookSheet } from '#core/tables/book.ts';
import { xmlText } from '../xml-text.ts';

/** Characters that one cell of a spreadsheet holds. */
const LONGEST = 32_767;
/** Of a column, in characters. */
const NARROWEST = 8;
const WIDEST = 60;
const HEAD = { fontWeight: 'bold', backgroundColor: '#f2f0ec', wrap: true } as const;

export async function bookXlsx({ sheets }: Book): Promise<Uint8Array<ArrayBuffer>> {
	const names = sheetNames(sheets.map(({ name }) => name));
	const blob = await writeXlsxFile(sheets.map((sheet, at) => asSheet(sheet, names[at]!))).toBlob();
	return repacked(new Uint8Array(await blob.arrayBuffer()));
}

function asSheet({ head, rows, foot }: BookSheet, sheet: string): Sheet<Blob> {
	const firstOfFoot = rows.length - foot;
	return {
		sheet,
		stickyRowsCount: 1,
		columns: head.map((name, c) => ({ width: widthOf(name, rows, c) })),
		data: [
			head.map((name) => ({ ...textCell(name), ...HEAD })),
			...rows.map((row, r) =>
				row.map((value) => cellOf(value, r >= firstOfFoot ? { fontWeight: 'bold' } : {}))
			)
		]
	};
}

function cellOf(value: BookCell, look: Pick<CellObject, 'fontWeight'>): CellObject | null {
	if (value === null || value === '') return null;
	if (typeof value === 'string') return { ...textCell(value), ...look };
	if (typeof value === 'number')
		return {
			value,
			type: Number,
			...look,
			...(Number.isInteger(value) ? { format: '#,##0' } : {})
		};
	return { value: value.percent / 100, type: Number, format: '0.0%', ...look };
}

const textCell = (text: string) => ({ value: fitting(xmlText(text)), type: String });

const fitting = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

function widthOf(head: string, rows: BookSheet['rows'], column: number): number {
	const longest = rows.reduce((most, row) => {
		const value = row[column] ?? '';
		return Math.max(most, typeof value === 'string' ? value.length : 0);
	}, head.length);
	return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

/** Short, without the signs that spreadsheets refuse in names, and each its own. */
function sheetNames(wanted: readonly string[]): string[] {
	const taken = new Set<string>();
	return wanted.map((name, at) => {
		const clean = xmlText(name)
			.replace(/[[\]:*?/\\]/g, ' ')
			.replace(/^'+|'+$/g, '');
		const short = clean.trim().slice(0, 31).trim() || String(at + 1);
		const own = taken.has(short.toLowerCase()) ? `${short.slice(0, 27)} ${at + 1}` : short;
		taken.add(own.toLowerCase());
		return own;
	});
}

const FIRST = ['[Content_Types].xml', '_rels/.rels'];

function repacked(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const files = unzipSync(bytes);
	// Zip knows local time only, and no year before 1980: made here and now, it is the same bytes in every time zone.
	const mtime = new Date(1980, 0, 1);
	const rest = Object.keys(files).filter((name) => !FIRST.includes(name) && !name.endsWith('/'));
	const out: Zippable = {};
	for (const name of [...FIRST.filter((one) => one in files), ...rest.sort()])
		out[name] = [files[name]!, { mtime, level: 6 }];
	return zipSync(out) as Uint8Array<ArrayBuffer>;
}
