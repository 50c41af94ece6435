/**
 * One coding changed in the columns of its source, equal to packing all of them anew: only columns that differ are copied. Taking a
 * coding back copies one byte column; moving its ends moves one row.
 */
import { extrasOf, placeOf, type CodingBlock } from './codings.ts';
import type { Coding, CodingExtras } from './records.ts';

type Column = Int32Array | Uint16Array | Uint8Array;

/**
 * @param row  where the coding is now; `coding` has the same id
 * @returns null if a code or coder comes into this source or leaves it: then the columns are packed anew
 */
export function replaceCoding(block: CodingBlock, row: number, coding: Coding): CodingBlock | null {
	const code = block.codes.indexOf(coding.code);
	const coder = block.coders.indexOf(coding.coder);
	if (!keeps(block.code, row, code) || !keeps(block.coder, row, coder)) return null;
	const place = placeOf(block, coding);
	const to = place > row ? place - 1 : place;
	return {
		...block,
		ids: to === row ? block.ids : block.ids.toSpliced(row, 1).toSpliced(to, 0, coding.id),
		start: moved(block.start, row, to, coding.start),
		end: moved(block.end, row, to, coding.end),
		code: moved(block.code, row, to, code),
		coder: moved(block.coder, row, to, coder),
		alive: moved(block.alive, row, to, coding.alive ? 1 : 0),
		extras: movedExtras(block.extras, row, to, extrasOf(coding))
	};
}

/** Whether the dictionary behind the column stays the same when the row gets this number. */
function keeps(column: Uint16Array, row: number, number: number): boolean {
	const old = column[row]!;
	return number === old || (number >= 0 && column.some((other, i) => other === old && i !== row));
}

function moved<T extends Column>(column: T, from: number, to: number, value: number): T {
	if (from === to && column[from] === value) return column;
	const next = column.slice() as T;
	if (to > from) next.copyWithin(from, from + 1, to + 1);
	else next.copyWithin(to + 1, to, from);
	next[to] = value;
	return next;
}

function movedExtras(
	extras: CodingBlock['extras'],
	from: number,
	to: number,
	own: CodingExtras | null
): CodingBlock['extras'] {
	if (!own && extras.size === 0) return extras;
	const next = new Map<number, CodingExtras>();
	for (const [row, answers] of extras) if (row !== from) next.set(rowAfter(row, from, to), answers);
	if (own) next.set(to, own);
	return next;
}

/** Where another row is after the move. */
const rowAfter = (row: number, from: number, to: number): number =>
	row > from && row <= to ? row - 1 : row < from && row >= to ? row + 1 : row;
