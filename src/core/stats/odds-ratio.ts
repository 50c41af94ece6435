/**
 * The odds ratio of a 2 x 2 table with its margins held: the value under which the observed cell is the expected one (conditional
 * maximum likelihood), and exact limits. `null` stands for a ratio without upper bound; JSON has no infinity.
 * Source: Cornfield, J. (1956). A statistical problem arising from retrospective studies. Proceedings of the Third Berkeley
 * Symposium, 4, 135-148; as R's fisher.test, but solved to the last digit (R stops at 1e-4 of the ratio or its inverse).
 */
import { bisect } from './bisect.ts';
import { chances, type Hypergeometric } from './hypergeometric.ts';
import type { Table } from './need-counts.ts';

export type OddsRatio = {
	/** ad / bc; null if b or c is 0. */
	readonly sample: number | null;
	readonly conditional: number | null;
	/** Of the limits, 95%. */
	readonly low: number;
	readonly high: number | null;
};

const TAIL = 0.025;

export function oddsRatio([first, second]: Table, hyper: Hypergeometric): OddsRatio {
	const { logs, at } = hyper;
	const across = first![1]! * second![0]!;
	const last = logs.length - 1;
	const mean = (odds: number) => chances(hyper, odds).reduce((total, p, i) => total + p * i, 0);
	const upTo = (odds: number) =>
		chances(hyper, odds).reduce((total, p, i) => (i <= at ? total + p : total), 0);
	const from = (odds: number) =>
		chances(hyper, odds).reduce((total, p, i) => (i >= at ? total + p : total), 0);
	return {
		sample: across === 0 ? null : (first![0]! * second![1]!) / across,
		conditional: at === 0 ? 0 : at === last ? null : solve((odds) => mean(odds) - at),
		low: at === 0 ? 0 : solve((odds) => from(odds) - TAIL),
		high: at === last ? null : solve((odds) => TAIL - upTo(odds))
	};
}

/** The ratio at which an increasing function of its logarithm crosses 0. */
function solve(f: (logOdds: number) => number): number {
	let reach = 1;
	while (reach < 700 && !(f(-reach) < 0 && f(reach) >= 0)) reach *= 2;
	return Math.exp(bisect(f, -reach, reach));
}
