/**
 * Whose words the text of one source is: disjoint spans in text order (rules B3, B3.1-B3.4 of docs/spec/tables.md).
 * A range given by hand wins over the turn; interviewers and moderators are kept apart as `unheard`, because their speech never
 * counts but is still speech; all that nobody says is `silent` and matters only to codings that touch no speech at all.
 */
import type { Source, Speaker } from '../model/records.ts';
import { disjoint, without, type HandRange } from './hand-ranges.ts';

export type SourceSpans = {
	readonly start: Int32Array;
	readonly end: Int32Array;
	/** Actor number, or -1: nobody is assigned. */
	readonly actor: Int32Array;
	/** Speaker number, or -1: nobody says it, or it was given to an actor by hand. */
	readonly speaker: Int32Array;
	/** 1 = nobody says it (titles, labels, blank lines). */
	readonly silent: Uint8Array;
	readonly unheard: { readonly start: Int32Array; readonly end: Int32Array };
};

/** What a living speaker is to the tables. */
export type Voice = {
	readonly role: Speaker['role'];
	readonly number: number;
	readonly actor: number;
};

type Piece = {
	readonly start: number;
	readonly end: number;
	readonly actor: number;
	readonly speaker: number;
	readonly kind: 'said' | 'unheard' | 'silent';
};

/**
 * @param voices  by position in `source.speakers`; undefined = taken back
 * @param owner   number of the actor whose words the whole source is, or -1
 * @param hand    ranges given by hand, in order of making
 */
export function sourceSpans(
	source: Source,
	voices: readonly (Voice | undefined)[],
	owner: number,
	hand: readonly HandRange[]
): SourceSpans {
	const given = disjoint(hand, source.length);
	const spoken = source.speakers.length === 0 ? whole(source, owner) : turnPieces(source, voices);
	const pieces = given.length === 0 ? spoken : withHand(spoken, given);
	return columns(withSilence(pieces, source.length));
}

const whole = (source: Source, actor: number): Piece[] =>
	source.length > 0 ? [{ start: 0, end: source.length, actor, speaker: -1, kind: 'said' }] : [];

function turnPieces({ turns }: Source, voices: readonly (Voice | undefined)[]): Piece[] {
	const pieces: Piece[] = [];
	turns.speaker.forEach((position, t) => {
		const voice = voices[position];
		const start = turns.start[t]!;
		const end = turns.end[t]!;
		if (!voice || start >= end) return;
		const unheard = voice.role === 'interviewer' || voice.role === 'moderator';
		const { actor, number: speaker } = voice;
		pieces.push({ start, end, actor, speaker, kind: unheard ? 'unheard' : 'said' });
	});
	return pieces;
}

function withHand(pieces: readonly Piece[], given: readonly HandRange[]): Piece[] {
	const byHand = given.map((range): Piece => ({ ...range, speaker: -1, kind: 'said' }));
	return [...pieces.flatMap((piece) => without(piece, given)), ...byHand].sort(
		(a, b) => a.start - b.start
	);
}

function withSilence(pieces: readonly Piece[], length: number): Piece[] {
	const all: Piece[] = [];
	let at = 0;
	const silence = (end: number) => {
		if (at < end) all.push({ start: at, end, actor: -1, speaker: -1, kind: 'silent' });
	};
	for (const piece of pieces) {
		silence(piece.start);
		all.push(piece);
		at = piece.end;
	}
	silence(length);
	return all;
}

function columns(pieces: readonly Piece[]): SourceSpans {
	const heard = pieces.filter((piece) => piece.kind !== 'unheard');
	const unheard = pieces.filter((piece) => piece.kind === 'unheard');
	return {
		start: Int32Array.from(heard, (p) => p.start),
		end: Int32Array.from(heard, (p) => p.end),
		actor: Int32Array.from(heard, (p) => p.actor),
		speaker: Int32Array.from(heard, (p) => p.speaker),
		silent: Uint8Array.from(heard, (p) => (p.kind === 'silent' ? 1 : 0)),
		unheard: {
			start: Int32Array.from(unheard, (p) => p.start),
			end: Int32Array.from(unheard, (p) => p.end)
		}
	};
}
