/**
 * What cues are worth in this project (rule U13): how likely a sentence means a code, by how much its cues weigh there, learnt from all
 * coded codes together, because no code alone has passages enough. A logistic regression by Newton's method, with a small penalty.
 */
import type { CueFact, CueFacts } from './cue-facts.ts';
import type { Examples } from './examples.ts';

/** Of [1, any cue, score, number of cues, heaviest cue]: what each adds to the log-odds. */
export type CueWorth = Float64Array;

/** A code as the pool takes it. */
type Pooled = { readonly facts: CueFacts; readonly examples: Examples };

const SIZE = 5;
const PENALTY = 1;
const STEPS = 25;

const rowOf = (fact: CueFact | undefined): readonly number[] =>
	fact ? [1, 1, fact.score, fact.cues, fact.most] : [1, 0, 0, 0, 0];

/** What cues add to the log-odds of one unit, without the base. */
export const worthOf = (worth: CueWorth, fact: CueFact | undefined): number =>
	fact ? dot(worth, rowOf(fact)) - worth[0]! : 0;

const dot = (worth: CueWorth, row: readonly number[]): number =>
	row.reduce((sum, one, i) => sum + one * worth[i]!, 0);

/** @param left  a group that is not learnt from; null: from all */
export function weighCues(pool: Pool, left: number | null): CueWorth {
	const rows = [...pool].flatMap(([group, own]) => (group === left ? [] : own));
	const worth = new Float64Array(SIZE);
	for (let step = 0; step < STEPS; step++) {
		const { slope, bend } = slopeOf(worth, rows);
		const change = solved(bend, slope);
		change.forEach((one, i) => (worth[i] = worth[i]! + one));
		if (change.every((one) => Math.abs(one) < 1e-6)) break;
	}
	return worth;
}

type Alike = { readonly row: readonly number[]; units: number; right: number };

/** By group of sources: what stands in its units. Most units have no cue and are all the same: counted, not listed. */
export type Pool = ReadonlyMap<number, readonly Alike[]>;

/** @param groupOf  of each unit */
export function poolOf(all: readonly Pooled[], groupOf: Int32Array): Pool {
	const pool = new Map<number, Alike[]>();
	for (const { facts, examples } of all)
		for (let unit = 0; facts && unit < examples.labels.length; unit++) {
			const label = examples.labels[unit];
			if (label === 0) continue;
			const group = groupOf[unit]!;
			if (!pool.has(group)) pool.set(group, [{ row: rowOf(undefined), units: 0, right: 0 }]);
			const own = pool.get(group)!;
			const fact = facts.get(unit);
			const one = fact ? { row: rowOf(fact), units: 0, right: 0 } : own[0]!;
			if (fact) own.push(one);
			one.units++;
			if (label === 1) one.right++;
		}
	return pool;
}

function slopeOf(worth: CueWorth, rows: readonly Alike[]) {
	const penalty = (i: number): number => (i === 0 ? 1e-6 : PENALTY);
	const slope = Array.from(worth, (one, i) => -penalty(i) * one);
	const bend = Array.from(worth, (_, i) =>
		Array.from(worth, (__, k) => (i === k ? penalty(i) : 0))
	);
	for (const { row, units, right } of rows) {
		const chance = chanceOf(dot(worth, row));
		const spread = units * Math.max(1e-9, chance * (1 - chance));
		for (let i = 0; i < SIZE; i++) {
			slope[i] = slope[i]! + (right - units * chance) * row[i]!;
			for (let k = 0; k < SIZE; k++) bend[i]![k] = bend[i]![k]! + spread * row[i]! * row[k]!;
		}
	}
	return { slope, bend };
}

/** Gauss-Jordan; the penalty keeps the matrix positive definite. */
function solved(matrix: readonly number[][], right: readonly number[]): number[] {
	const rows = matrix.map((row, i) => [...row, right[i]!]);
	rows.forEach((pivot, i) => {
		for (const [k, row] of rows.entries()) {
			const factor = k === i ? 0 : row[i]! / pivot[i]!;
			if (factor !== 0) row.forEach((one, c) => (row[c] = one - factor * pivot[c]!));
		}
	});
	return rows.map((row, i) => row[right.length]! / row[i]!);
}

export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
