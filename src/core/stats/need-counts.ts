import { SimpulError } from '../model/error.ts';

export type Counts = readonly number[];
export type Table = readonly Counts[];

/** @throws SimpulError stats.bad-counts { problem: 'not-whole' | 'negative' } */
export function needCounts(counts: Counts): Counts {
	if (!counts.every(Number.isSafeInteger))
		throw new SimpulError('stats.bad-counts', { problem: 'not-whole' });
	if (counts.some((n) => n < 0)) throw new SimpulError('stats.bad-counts', { problem: 'negative' });
	return counts;
}

/** @throws SimpulError stats.bad-counts { problem: 'ragged' | 'not-whole' | 'negative' } */
export function needTable(table: Table): Table {
	if (table.some((row) => row.length !== table[0]!.length))
		throw new SimpulError('stats.bad-counts', { problem: 'ragged' });
	table.forEach(needCounts);
	return table;
}

export const sum = (values: Counts): number => values.reduce((a, b) => a + b, 0);

export const rowSums = (table: Table): number[] => table.map(sum);

export const columnSums = (table: Table): number[] =>
	(table[0] ?? []).map((_, c) => table.reduce((total, row) => total + row[c]!, 0));
