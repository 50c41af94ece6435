/** A5: what the columns of codings and facts take, as the difference between the project with its codings and the same without. */
import { make } from '../data/made.ts';
import { collectGarbage } from '../measure.ts';
import type { Row } from '../report.ts';
import { Ours } from './ours.ts';

export function bytesPerCoding(codings: number, text: (source: number) => string): Row[] {
	const without = taken(0, text);
	const all = taken(codings, text);
	const each = (kind: 'columns' | 'heap') => (all[kind] - without[kind]) / codings;
	return [
		{
			goal: 'A5',
			what: 'columns of a coding and its facts, words counted',
			measured: each('columns'),
			unit: 'B',
			gate: 40
		},
		{
			goal: 'A5',
			what: 'its id and its part of the lists, as text',
			measured: each('heap'),
			unit: 'B'
		}
	];
}

function taken(codings: number, text: (source: number) => string) {
	const made = make(codings);
	const before = used();
	const ours = new Ours(made, text);
	ours.count();
	const after = used();
	if (ours.made !== made) throw new Error('the project must live until here');
	return { columns: after.columns - before.columns, heap: after.heap - before.heap };
}

function used() {
	collectGarbage();
	collectGarbage();
	const { arrayBuffers, heapUsed } = process.memoryUsage();
	return { columns: arrayBuffers, heap: heapUsed };
}
