/**
 * Features as numbers (rule U12): rarer ones weigh more (as cues do, rule U4), and every sentence has length 1, so that long ones do
 * not shout. Rows one after the other in columns, because they are walked a few hundred times.
 */
import type { UnitsRead } from './read-units.ts';

/** A feature of one unit only can teach nothing about another. */
const LEAST_UNITS = 2;

export type Vectors = {
	/** Row r has the entries from `from[r]` to `from[r + 1]`. */
	readonly from: Int32Array;
	readonly feature: Int32Array;
	readonly value: Float64Array;
	/** Features by number, and in how many units each stands. */
	readonly names: readonly string[];
	readonly units: readonly number[];
};

/** Rows are the units of all readings, in order. */
export function vectorsOf(readings: readonly UnitsRead[]): Vectors {
	const rows = readings.flatMap(({ features }) => features);
	const times = new Map<string, number>();
	for (const row of rows) for (const name of row) times.set(name, (times.get(name) ?? 0) + 1);
	const kept = [...times].filter(([, n]) => n >= LEAST_UNITS);
	const numbers = new Map(kept.map(([name], i) => [name, i]));
	const rarity = kept.map(([, n]) => Math.log2(1 + rows.length / n));
	const entries = rows.map((row) => row.flatMap((name) => numbers.get(name) ?? []));
	const from = new Int32Array(rows.length + 1);
	entries.forEach((row, r) => (from[r + 1] = from[r]! + row.length));
	const feature = Int32Array.from(entries.flat());
	const value = new Float64Array(feature.length);
	entries.forEach((row, r) => {
		const length = Math.sqrt(row.reduce((sum, f) => sum + rarity[f]! ** 2, 0));
		row.forEach((f, i) => (value[from[r]! + i] = rarity[f]! / length));
	});
	return { from, feature, value, names: kept.map(([name]) => name), units: kept.map(([, n]) => n) };
}
