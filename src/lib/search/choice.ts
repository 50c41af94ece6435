/** Which hits are chosen: some by number, or all there are and will be. Pure, so that it is tested without a page. */
export type Chosen = ReadonlySet<number> | 'all';

export const NONE: Chosen = new Set();

export const isChosen = (chosen: Chosen, n: number): boolean => chosen === 'all' || chosen.has(n);

export const countOf = (chosen: Chosen, total: number): number =>
	chosen === 'all' ? total : chosen.size;

/** @param total  hits there are */
export function withChosen(chosen: Chosen, n: number, is: boolean, total: number): Chosen {
	const next = new Set(chosen === 'all' ? Array.from({ length: total }, (_, i) => i) : chosen);
	if (is) next.add(n);
	else next.delete(n);
	return next.size === total ? 'all' : next;
}

/** Ascending; null = all. */
export const numbersOf = (chosen: Chosen): number[] | null =>
	chosen === 'all' ? null : [...chosen].sort((a, b) => a - b);
