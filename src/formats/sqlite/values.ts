/** Cells as they are meant: any column of SQLite may hold anything, whatever its table says. */
import { normaliseText } from '#core/text/normalise.ts';

export type Cell = number | string | Uint8Array | null;

/** A row by the names of its columns; a column that the table does not have is null. */
export type Row = (column: string) => Cell;

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** The words of a cell; '' where there are none. */
export function text(cell: Cell): string {
	if (cell === null) return '';
	if (cell instanceof Uint8Array) return DECODER.decode(cell);
	return typeof cell === 'number' ? String(cell) : cell;
}

/** The words of a memo, with the line ends that are ours. */
export const said = (cell: Cell): string => normaliseText(text(cell));

/** A whole number that is not negative; null for everything else, `'12'` too. */
export const whole = (cell: Cell): number | null =>
	typeof cell === 'number' && Number.isSafeInteger(cell) && cell >= 0 ? cell : null;

/** What a row is called by others: numbers, as both programs write them. */
export const key = (cell: Cell): string => (typeof cell === 'number' ? String(cell) : '');

/** #rrggbb; null for anything else. */
export const colour = (cell: Cell): string | null =>
	/^#[0-9a-f]{6}$/i.test(text(cell)) ? text(cell).toLowerCase() : null;
