/**
 * A way to count actor by code: references, words (each once) and sources, parents included. The last row and the last column are
 * totals, counted afresh as ours are: a passage that stands in two cells is one passage in their sum.
 */
import { ACTORS, CODES } from '../data/made.ts';

export type Cells = {
	readonly references: Uint32Array;
	readonly words: Uint32Array;
	readonly sources: Uint32Array;
};
/** 1 = the actor, the coder passes. */
export type Passing = { readonly actor: Uint8Array; readonly coder: Uint8Array };
export type Peer = (passing: Passing) => Cells;

export const ALL_ACTORS = ACTORS;
export const ALL_CODES = CODES;
export const WIDTH = CODES + 1;
const SIZE = (ACTORS + 1) * WIDTH;

export const noCells = (): Cells => ({
	references: new Uint32Array(SIZE),
	words: new Uint32Array(SIZE),
	sources: new Uint32Array(SIZE)
});

/** How many cells differ in any of the three. */
export function differing(a: Cells, b: Cells): number {
	let n = 0;
	for (let cell = 0; cell < a.references.length; cell++)
		if (
			a.references[cell] !== b.references[cell] ||
			a.words[cell] !== b.words[cell] ||
			a.sources[cell] !== b.sources[cell]
		)
			n++;
	return n;
}
