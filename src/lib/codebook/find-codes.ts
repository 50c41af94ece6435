/** Search in the codebook: names, ids, definitions and cues in both languages, without regard to capitals and accents. */
import type { Code, Id, Localised } from '#core/model/records.ts';

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const known = new WeakMap<Code, string>();

/**
 * The codes that contain every word of the query; null for an empty query, which is no search.
 */
export function findCodes(codes: Iterable<Code>, query: string): ReadonlySet<Id> | null {
	const words = folded(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return null;
	const found = new Set<Id>();
	for (const code of codes)
		if (words.every((word) => wordsOf(code).includes(word))) found.add(code.id);
	return found;
}

function wordsOf(code: Code): string {
	const before = known.get(code);
	if (before !== undefined) return before;
	const both = ({ en, id }: Localised) => [en ?? '', id ?? ''];
	const all = folded(
		[
			code.id,
			...both(code.name),
			...both(code.definition),
			...(code.cues.en ?? []),
			...(code.cues.id ?? [])
		].join('\n')
	);
	known.set(code, all);
	return all;
}
