/**
 * One coding more in the columns of its source, equal to packing all of them anew but without making a value of each: what happens
 * at every key press while coding.
 */
import { extrasOf, placeOf, type CodingBlock } from './codings.ts';
import type { Coding, CodingExtras } from './records.ts';

/** @returns null if its code or coder is new to this source: then the columns are packed anew */
export function insertCoding(block: CodingBlock, coding: Coding): CodingBlock | null {
	const code = block.codes.indexOf(coding.code);
	const coder = block.coders.indexOf(coding.coder);
	if (code < 0 || coder < 0) return null;
	const at = placeOf(block, coding);
	return {
		...block,
		ids: block.ids.toSpliced(at, 0, coding.id),
		start: inserted(block.start, at, coding.start),
		end: inserted(block.end, at, coding.end),
		code: inserted(block.code, at, code),
		coder: inserted(block.coder, at, coder),
		alive: inserted(block.alive, at, coding.alive ? 1 : 0),
		extras: shifted(block.extras, at, extrasOf(coding))
	};
}

function inserted<T extends Int32Array | Uint16Array | Uint8Array>(
	column: T,
	at: number,
	value: number
): T {
	const next = new (column.constructor as new (length: number) => T)(column.length + 1);
	next.set(column.subarray(0, at));
	next[at] = value;
	next.set(column.subarray(at), at + 1);
	return next;
}

function shifted(
	extras: CodingBlock['extras'],
	at: number,
	own: CodingExtras | null
): CodingBlock['extras'] {
	const next = new Map<number, CodingExtras>();
	for (const [row, answers] of extras) next.set(row < at ? row : row + 1, answers);
	if (own) next.set(at, own);
	return next;
}
