/**
 * When a passage counts for whoever speaks in it (B1): whenever it meets their words, or only if all, or more than half, of its
 * spoken characters are theirs. Interviewers' speech is speech; labels, titles and blank lines are not (B1.1).
 */
import { overlapWith } from '../text/span.ts';
import type { SourceFacts } from './source-facts.ts';

export type Overlap = 'intersects' | 'contained' | 'majority';

/** Owner numbers are >= -1, -1 being nobody in particular. */
export const ANYONE = -2;
const NO_ONE = -3;

/**
 * The one owner for whom the coding counts under a strict rule.
 * @param owner  per span: its actor or speaker number, -1 = none
 * @returns ANYONE for a coding that touches no speech, NO_ONE when no owner has enough of it
 */
export function ownerOf(
	{ block, spans, firstSpan, loose }: SourceFacts,
	coding: number,
	owner: Int32Array,
	rule: Exclude<Overlap, 'intersects'>
): number {
	if (loose[coding] === 1) return ANYONE;
	const from = block.start[coding]!;
	const to = block.end[coding]!;
	const said = new Map<number, number>();
	let all = overlapWith(spans.unheard, from, to);
	for (let k = firstSpan[coding]!; k < spans.start.length && spans.start[k]! < to; k++) {
		if (spans.silent[k] === 1) continue;
		const characters = Math.min(to, spans.end[k]!) - Math.max(from, spans.start[k]!);
		all += characters;
		said.set(owner[k]!, (said.get(owner[k]!) ?? 0) + characters);
	}
	for (const [who, characters] of said)
		if (rule === 'contained' ? characters === all : characters * 2 > all) return who;
	return NO_ONE;
}
