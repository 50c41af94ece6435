/** A number of a table with what it rests on: 37.5, 3 of 8. Comparisons allow for the rounding of the machine, and for nothing else. */

export type Figure = {
	/** As the measure gives it: references, percent, per 1,000 words. */
	readonly value: number;
	/** What was counted, where it was. */
	readonly n: number | null;
	/** What `n` is of: references of the column or the row; words for a rate. */
	readonly of: number | null;
};

const SLACK = 1e-9;

export const equal = (a: number, b: number): boolean =>
	Math.abs(a - b) <= SLACK * Math.max(1, Math.abs(a), Math.abs(b));

export const above = (a: number, b: number): boolean => a > b && !equal(a, b);

/** @param tolerance  how far apart they may be */
export const near = (a: number, b: number, tolerance: number): boolean =>
	Math.abs(a - b) <= tolerance || equal(Math.abs(a - b), tolerance) || equal(a, b);

/** Half a unit of the last digit that the number is written with: 0.05 for 12.5, 0.5 for 20. */
export function halfUnit(value: number): number {
	const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
	return 0.5 * 10 ** -decimals;
}
