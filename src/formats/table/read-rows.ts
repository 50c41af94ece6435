/**
 * A table of text out of a CSV or TSV file: the header row and the rows below it, all cells trimmed. Tables that Simpul or a
 * spreadsheet wrote with an apostrophe before `=`, `+`, `-`, `@` (so that the cell is not run as a formula) lose it again.
 */
import Papa from 'papaparse';
import { SimpulError } from '#core/model/error.ts';
import { decode } from './decode.ts';

export type TextTable = {
	readonly headers: readonly string[];
	/** As many cells as there are headers. */
	readonly rows: readonly (readonly string[])[];
};

const GUARDED = /^'(?=[=+\-@\t\r])/;
const LINE_END = /\r\n|\r|\n/g;
const cell = (raw: string | undefined) => (raw ?? '').trim().replace(GUARDED, '');

/**
 * @param bytes  UTF-8, UTF-16 with a byte order mark, or else Windows-1252
 * @throws SimpulError table.empty if there is no row below the header; table.damaged {row} if a quote is never closed
 */
export function readRows(bytes: Uint8Array): TextTable {
	const { headers, rows } = readNumberedRows(bytes);
	return { headers, rows };
}

/** The same with the line of the file on which each row begins, for messages: cells may hold line ends, and empty lines count. */
export function readNumberedRows(
	bytes: Uint8Array
): TextTable & { readonly lines: readonly number[] } {
	const text = decode(bytes);
	// Empty lines count as lines, but must not keep the delimiter from being recognised.
	const { delimiter } = Papa.parse(text, { skipEmptyLines: 'greedy', preview: 20 }).meta;
	const all = Papa.parse<string[]>(text, { delimiter });
	const broken = all.errors.find((e) => e.type === 'Quotes');
	if (broken) throw new SimpulError('table.damaged', { row: (broken.row ?? 0) + 1 });
	let line = 1;
	const numbered = all.data.map((cells) => {
		const at = line;
		line += 1 + cells.reduce((sum, raw) => sum + (raw.match(LINE_END)?.length ?? 0), 0);
		return { at, cells };
	});
	const [head, ...body] = numbered.filter(({ cells }) => cells.some((raw) => raw.trim() !== ''));
	if (!head || body.length === 0) throw new SimpulError('table.empty');
	const headers = head.cells.map(cell);
	const rows = body.map(({ cells }) => headers.map((_, i) => cell(cells[i])));
	return { headers, rows, lines: body.map(({ at }) => at) };
}
