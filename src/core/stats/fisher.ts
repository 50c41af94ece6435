/** Fisher's exact test of a 2 x 2 table. */
import { SimpulError } from '../model/error.ts';
import { chances, hypergeometric } from './hypergeometric.ts';
import { columnSums, needTable, rowSums, type Table } from './need-counts.ts';
import { oddsRatio, type OddsRatio } from './odds-ratio.ts';
import { tooFew, type TooFew } from './refusal.ts';

export type Fisher = {
	readonly kind: 'fisher';
	/** Both sides: all tables with the same margins that are no more likely than this one. */
	readonly p: number;
	/** One-sided: the upper left cell as small as this, or as large. */
	readonly less: number;
	readonly greater: number;
	readonly odds: OddsRatio;
};

/** Tables as likely as the one observed count with it, although their numbers differ in the last digits; as in R. */
export const AS_LIKELY = 1e-7;

/**
 * Source: Fisher, R. A. (1935). The logic of inductive inference. JRSS, 98, 39-82; two sides by order of probability, as R.
 * @throws SimpulError stats.bad-counts { problem }, also 'not-two-by-two'
 */
export function fisher(table: Table): Fisher | TooFew {
	needTable(table);
	if (table.length !== 2 || table[0]!.length !== 2)
		throw new SimpulError('stats.bad-counts', { problem: 'not-two-by-two' });
	const filled = (sums: readonly number[]) => sums.filter((n) => n > 0).length;
	const rows = filled(rowSums(table));
	const columns = filled(columnSums(table));
	if (rows < 2) return tooFew('rows', rows, 2);
	if (columns < 2) return tooFew('columns', columns, 2);
	const hyper = hypergeometric(table);
	const chance = chances(hyper);
	const limit = chance[hyper.at]! * (1 + AS_LIKELY);
	const over = (which: (p: number, i: number) => boolean) =>
		Math.min(
			1,
			chance.reduce((total, p, i) => (which(p, i) ? total + p : total), 0)
		);
	return {
		kind: 'fisher',
		p: over((p) => p <= limit),
		less: over((_, i) => i <= hyper.at),
		greater: over((_, i) => i >= hyper.at),
		odds: oddsRatio(table, hyper)
	};
}
