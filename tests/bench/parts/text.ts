/**
 * Growth of what reads and cuts texts: four times the text may not take more than about four times as long, hostile texts included (one
 * line without end, nothing but labels). Linear work gives 4, quadratic 16.
 */
import { lanes } from '../../../src/core/text/lanes.ts';
import { segments } from '../../../src/core/text/segments.ts';
import { detectTurns } from '../../../src/core/text/turns.ts';
import { timed } from '../measure.ts';
import type { Row } from '../report.ts';

const LINEAR = 9;
const HOSTILE = ['P: kata ', 'a', ':', '(', ' ', '[00:', 'a:\t', 'P:\n', '\n', 'A B\n'];

export function texts(size: number, rounds: number): Row[] {
	const turns = HOSTILE.map((unit): Row => {
		const read = (times: number) => detectTurns(unit.repeat(times));
		return row(`turns of ${JSON.stringify(unit)} x ${size}`, growth(read, size, rounds));
	});
	const cut = (times: number) => {
		const spans = Array.from({ length: times }, (_, i) => ({ start: i * 5, end: i * 5 + 60 }));
		return [segments(0, times * 5 + 60, spans), lanes(spans)];
	};
	return [
		...turns,
		row(`segments and lanes of ${size / 10} spans`, growth(cut, size / 10, rounds))
	];
}

const row = (what: string, measured: number): Row => ({
	goal: 'E2',
	what: `four times the work: ${what}`,
	measured,
	unit: 'x',
	gate: LINEAR
});

/** The least of some runs of each size, in turns: what else the machine does only ever adds. */
function growth(work: (size: number) => unknown, size: number, rounds: number): number {
	let [small, large] = [Infinity, Infinity];
	for (let round = 0; round <= rounds; round++) {
		small = Math.min(
			small,
			timed(() => work(size))
		);
		large = Math.min(
			large,
			timed(() => work(4 * size))
		);
	}
	return large / small;
}
