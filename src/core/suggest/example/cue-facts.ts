/** What the cues of a code say of each sentence, as numbers: the only thing that a model knows of a code before it was used. */
import type { Id } from '../../model/records.ts';
import type { Suggestion } from '../propose.ts';
import type { Places } from './examples.ts';

/** Sum of the weights of the distinct cues (rule U5), how many they are, and the heaviest. */
export type CueFact = { readonly score: number; readonly cues: number; readonly most: number };

/** By unit; those without a cue are left out. Null: a code without cues. */
export type CueFacts = ReadonlyMap<number, CueFact> | null;

/** By code: `cues` has all suggestions by any cue of it. */
export function cueFacts(
	codes: Iterable<Id>,
	cues: ReadonlyMap<Id, readonly Suggestion[]>,
	places: Places
): ReadonlyMap<Id, CueFacts> {
	const found = new Map<Id, CueFacts>();
	const unitAt = unitFinder(places);
	for (const code of codes) {
		const own = cues.get(code);
		found.set(code, own ? new Map(own.map((one) => [unitAt(one), factOf(one)])) : null);
	}
	return found;
}

const factOf = ({ score, cues }: Suggestion): CueFact => ({
	...{ score, cues: cues.length },
	most: cues.reduce((most, { weight }) => Math.max(most, weight), 0)
});

/** The number of a unit by where it begins. */
function unitFinder(places: Places): (at: { source: Id; start: number }) => number {
	const known = new Map(
		[...places].map(([source, { first, units }]) => [
			source,
			new Map(Array.from(units.start, (start, u) => [start, first + u]))
		])
	);
	return ({ source, start }) => known.get(source)!.get(start)!;
}
