/** Stretches as [from, to) of anything that can be numbered, units or characters: put together, and laid over each other. */
import { countUpTo } from '../binary-search.ts';
import type { Spans } from '../text/span.ts';

export type Run = { readonly from: number; readonly to: number };

/** A stretch throughout which the same coders gave the code. */
export type Stretch = Run & {
	/** Positions in the list of coders, ascending; never none. */
	readonly given: readonly number[];
};

/** Adds a run to those that are there; they must come in the order of their beginnings. */
export function join(runs: Run[], from: number, to: number): void {
	const last = runs.at(-1);
	if (last && from <= last.to)
		runs[runs.length - 1] = { from: last.from, to: Math.max(last.to, to) };
	else runs.push({ from, to });
}

/** The units that [start, end) shares at least one character with, as a run of their numbers; empty: from = to. */
export function unitsTouched(units: Spans, start: number, end: number): Run {
	const from = countUpTo(units.end, start);
	return { from, to: Math.max(from, countUpTo(units.start, end - 1)) };
}

/** @param runs  by coder: in order, and apart from each other */
export function overlay(runs: readonly (readonly Run[])[]): Stretch[] {
	const ends = runs.flatMap((own) => own.flatMap(({ from, to }) => [from, to]));
	const cuts = [...new Set(ends)].sort((a, b) => a - b);
	const at = runs.map(() => 0);
	const found: Stretch[] = [];
	for (let i = 0; i + 1 < cuts.length; i++) {
		const [from, to] = [cuts[i]!, cuts[i + 1]!];
		const given: number[] = [];
		runs.forEach((own, c) => {
			while (at[c]! < own.length && own[at[c]!]!.to <= from) at[c]!++;
			if ((own[at[c]!]?.from ?? Infinity) <= from) given.push(c);
		});
		if (given.length > 0) found.push({ from, to, given });
	}
	return found;
}
