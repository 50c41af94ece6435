/** Who speaks in a coding, as the tables read it: those of whose words it has some, interviewers not among them. */
import type { Id } from '../model/records.ts';
import type { People } from './people.ts';
import type { SourceFacts } from './source-facts.ts';

export type Voices = { readonly speakers: readonly Id[]; readonly actors: readonly Id[] };

/** @param coding  its row in the source's block */
export function voicesOf(
	people: People,
	{ spans, firstSpan, block }: SourceFacts,
	coding: number
): Voices {
	const speakers = new Set<Id>();
	const actors = new Set<Id>();
	for (let k = firstSpan[coding]!; k < spans.start.length; k++) {
		if (spans.start[k]! >= block.end[coding]!) break;
		if (spans.silent[k] === 1) continue;
		const speaker = people.speakers.rows[spans.speaker[k]!];
		const actor = people.actors.rows[spans.actor[k]!];
		if (speaker) speakers.add(speaker.id);
		if (actor) actors.add(actor.id);
	}
	return { speakers: [...speakers], actors: [...actors] };
}
