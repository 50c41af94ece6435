/** Exact limits of a share. */
import { SimpulError } from '../model/error.ts';
import { bisect } from './bisect.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { needCounts } from './need-counts.ts';
import { tooFew, type TooFew } from './refusal.ts';

export type Interval = {
	readonly kind: 'interval';
	readonly hits: number;
	readonly of: number;
	/** 0 to 1. */
	readonly low: number;
	readonly high: number;
	readonly level: number;
};

/**
 * Limits within which a share lies with at least the given confidence, if the `of` things were drawn independently: all shares that
 * neither one-sided exact test would reject. With 0 hits the lower limit is 0, with all of them the upper limit is 1.
 * Source: Clopper, C. J., & Pearson, E. S. (1934). Biometrika, 26(4), 404-413.
 * @throws SimpulError stats.bad-counts, stats.bad-share { hits, of } for more hits than things, stats.bad-level { level }
 * @example binomialInterval(3, 8) // low 0.0852, high 0.7551
 */
export function binomialInterval(hits: number, of: number, level = 0.95): Interval | TooFew {
	needCounts([hits, of]);
	if (hits > of) throw new SimpulError('stats.bad-share', { hits, of });
	if (!(level > 0 && level < 1)) throw new SimpulError('stats.bad-level', { level });
	if (of === 0) return tooFew('n', 0, 1);
	const tail = (1 - level) / 2;
	const low =
		hits === 0 ? 0 : bisect((p) => incompleteBeta(p, hits, of - hits + 1) - tail, 0, hits / of);
	const high =
		hits === of
			? 1
			: bisect((p) => tail - incompleteBeta(1 - p, of - hits, hits + 1), hits / of, 1);
	return { kind: 'interval', hits, of, low, high, level };
}
