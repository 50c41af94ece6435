/**
 * What of a source may be suggested (rule U2): what participants say, or all of a text in which nobody is labelled. What interviewers
 * and moderators say is never suggested: they ask in words of the theory.
 */
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

export function heardIn(project: Project, { turns, speakers, length }: Source): Heard {
	if (speakers.length === 0) return { spans: allPieces(turns, length), unlabelled: true };
	const spans: Span[] = [];
	turns.start.forEach((start, t) => {
		const role = project.speakers.get(speakers[turns.speaker[t]!] ?? '')?.role;
		if (role === undefined || role === 'interviewer' || role === 'moderator') return;
		spans.push({ start, end: turns.end[t]! });
	});
	return { spans, unlabelled: false };
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
