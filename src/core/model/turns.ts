import type { Turns } from './records.ts';

/**
 * What is wrong with the turns of a text, or null. Turns are columns of equal length, in text order, disjoint and inside the text;
 * each begins (`from`) at or before what is said in it, [start, end).
 * @param length    of the text in UTF-16 units
 * @param speakers  how many speakers the source has
 */
export function turnsProblem(turns: Turns, length: number, speakers: number): string | null {
	const { from, start, end, speaker, time } = turns;
	const columns = [start, end, speaker, ...(time ? [time] : [])];
	if (columns.some((column) => column.length !== from.length)) return 'columns';
	let last = 0;
	for (let i = 0; i < from.length; i++) {
		const here = [from[i]!, start[i]!, end[i]!, speaker[i]!];
		if (!here.every(Number.isInteger)) return 'integers';
		if (from[i]! < last || start[i]! < from[i]! || end[i]! < start[i]!) return 'order';
		if (end[i]! > length) return 'outside';
		if (speaker[i]! < -1 || speaker[i]! >= speakers) return 'speaker';
		last = end[i]!;
	}
	return null;
}
