/**
 * Whose words a place or a stretch of a text is, for whoever is not a table: the same answer as the tables give (B3, B3.1-B3.3), by ids.
 * A range given by hand wins over the turn and has no speaker; interviewers and moderators are named, but their words are nobody's.
 */
import { countUpTo } from '../binary-search.ts';
import type { Project } from '../model/project.ts';
import type { Id, Source } from '../model/records.ts';
import type { Span } from '../text/span.ts';
import { peopleOf, type People } from './people.ts';
import { projectSpans } from './project-spans.ts';
import type { SourceSpans } from './source-spans.ts';

export type Whose = {
	/** Null: nobody is assigned, or it is not said, or it is asked. */
	readonly actor: Id | null;
	/** Null: nobody says it, or it was given by hand, or the source has no speakers. */
	readonly speaker: Id | null;
	/** asked: by interviewers and moderators; silent: titles, labels, blank lines. */
	readonly kind: 'said' | 'asked' | 'silent';
};

export type WhoseWords = {
	/** Outside of any living source's text: silent. */
	readonly at: (source: Id, place: number) => Whose;
	/** The pieces of a stretch, disjoint and in text order; they cover all of it that is in the text. */
	readonly within: (source: Id, span: Span) => (Span & Whose)[];
};

const SILENT: Whose = { actor: null, speaker: null, kind: 'silent' };

/** Ask once and keep it for many places: a place takes a few steps, nothing is built for it. */
export function whoseWords(project: Project): WhoseWords {
	const people = peopleOf(project);
	const all = projectSpans(project, people);
	const within = (id: Id, span: Span): (Span & Whose)[] => {
		const number = people.sources.number.get(id);
		if (number === undefined) return [];
		const spans = all[number]!;
		const source = people.sources.rows[number]!;
		const heard = pieces(spans, span, (k) => heardAt(people, spans, k));
		const asked = pieces(spans.unheard, span, (k) => ({
			actor: null,
			speaker: speakerOfTurn(source, spans.unheard.start[k]!),
			kind: 'asked'
		}));
		return asked.length === 0 ? heard : [...heard, ...asked].sort((a, b) => a.start - b.start);
	};
	const at = (id: Id, place: number): Whose => {
		const [piece] = within(id, { start: place, end: place + 1 });
		if (!piece) return SILENT;
		const { actor, speaker, kind } = piece;
		return { actor, speaker, kind };
	};
	return { at, within };
}

/** Actors who say any words in any source, as tables count them. */
export function actorsWithWords(project: Project): Set<Id> {
	const people = peopleOf(project);
	const found = new Set<Id>();
	for (const spans of projectSpans(project, people))
		spans.actor.forEach((actor) => {
			if (actor >= 0) found.add(people.actors.rows[actor]!.id);
		});
	return found;
}

/** @param whose  by index in the columns */
function pieces(
	{ start, end }: Pick<SourceSpans, 'start' | 'end'>,
	span: Span,
	whose: (k: number) => Whose
): (Span & Whose)[] {
	const found: (Span & Whose)[] = [];
	for (let k = countUpTo(end, span.start); k < start.length && start[k]! < span.end; k++) {
		const from = Math.max(span.start, start[k]!);
		found.push({ start: from, end: Math.min(span.end, end[k]!), ...whose(k) });
	}
	return found;
}

const heardAt = (people: People, { actor, speaker, silent }: SourceSpans, k: number): Whose =>
	silent[k] === 1
		? SILENT
		: {
				actor: people.actors.rows[actor[k]!]?.id ?? null,
				speaker: people.speakers.rows[speaker[k]!]?.id ?? null,
				kind: 'said'
			};

const speakerOfTurn = ({ turns, speakers }: Source, place: number): Id | null =>
	speakers[turns.speaker[countUpTo(turns.end, place)]!] ?? null;
