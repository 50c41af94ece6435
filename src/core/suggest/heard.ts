/**
 * What of a source may be suggested (rule U2): what participants say, or all of a text in which nobody is labelled. What interviewers
 * and moderators say is never suggested: they ask in words of the theory. Words given to an actor by hand are heard, whatever turn they stand in.
 */
import { whoseWords } from '../facts/whose-words.ts';
import type { Project } from '../model/project.ts';
import type { Source } from '../model/records.ts';
import type { Span } from '../text/span.ts';

export const UNITS = ['sentence', 'turn'] as const;
export type Unit = (typeof UNITS)[number];

export type Heard = {
	readonly spans: readonly Span[];
	/** Nobody is labelled: lines stand for turns. */
	readonly unlabelled: boolean;
};

export function heardIn(project: Project, { id, turns, speakers, length }: Source): Heard {
	const pieces = allPieces(turns, length);
	if (speakers.length === 0) return { spans: pieces, unlabelled: true };
	const whose = whoseWords(project);
	const spans = pieces.flatMap((piece) =>
		joined(whose.within(id, piece).filter(({ kind }) => kind === 'said'))
	);
	return { spans, unlabelled: false };
}

/** A turn of which some words were given by hand is still one. */
function joined(pieces: readonly Span[]): Span[] {
	const spans: Span[] = [];
	for (const { start, end } of pieces) {
		const last = spans.at(-1);
		if (last?.end === start) spans[spans.length - 1] = { start: last.start, end };
		else spans.push({ start, end });
	}
	return spans;
}

/** Turns and what stands between them, without labels and time stamps. */
function allPieces({ from, start, end }: Source['turns'], length: number): Span[] {
	const spans: Span[] = [];
	let at = 0;
	for (let t = 0; t < from.length; t++) {
		spans.push({ start: at, end: from[t]! }, { start: start[t]!, end: end[t]! });
		at = end[t]!;
	}
	return [...spans, { start: at, end: length }].filter((span) => span.start < span.end);
}
