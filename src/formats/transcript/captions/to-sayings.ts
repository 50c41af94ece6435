/**
 * Cues as sayings. A cue is as long as fits on a screen, so the cues of one speaker that follow each other are one saying, with the time of
 * the first. Who speaks is the voice that the cue names or, where no cue names one, a label that begins its text (rule T6).
 */
import { paragraphs } from '#core/text/paragraphs.ts';
import { detectTurns } from '#core/text/turns.ts';
import type { Saying } from '../sayings.ts';
import type { Cue } from './cues.ts';
import { cueTexts } from './cue-text.ts';

type Piece = {
	readonly cue: Cue;
	/** Null: the same as before. */
	readonly speaker: string | null;
	readonly text: string;
};

/** Seconds of silence after which a new paragraph begins where nobody is named. */
const PAUSE = 2;
const LONG = 600;
const LONGEST = 4000;
const ENDED = /[.!?…]["”’')\]]*$/;

/** `named`: whether any cue names a speaker. */
export function cuesToSayings(cues: readonly Cue[]): { sayings: Saying[]; named: boolean } {
	const texts = cues.flatMap((cue) => cueTexts(cue.lines).map((part) => ({ cue, ...part })));
	const voiced = texts.some(({ voice }) => voice !== null);
	const pieces = voiced
		? texts.map(({ cue, voice, text }): Piece => ({ cue, speaker: voice ?? '', text }))
		: byLabel(texts);
	const named = pieces.some(({ speaker }) => speaker !== null && speaker !== '');
	return { sayings: joined(pieces, named), named };
}

/** A line for each cue, and in them the labels that are found in any other transcript. */
function byLabel(texts: readonly { readonly cue: Cue; readonly text: string }[]): Piece[] {
	const whole = texts.map(({ text }) => text).join('\n');
	const { turns, labels } = detectTurns(whole);
	const persons = new Map(labels.map(({ key, person }) => [key, person]));
	let next = 0;
	return [...paragraphs(whole)].map(({ end }, i) => {
		const { cue, text } = texts[i]!;
		const turn = turns[next];
		if (!turn || turn.from > end) return { cue, speaker: null, text };
		next++;
		const person = persons.get(turn.key);
		const speaker = person === undefined ? turn.label : `${turn.label} (${person})`;
		return { cue, speaker, text: whole.slice(Math.min(turn.start, end), end) };
	});
}

function joined(pieces: readonly Piece[], named: boolean): Saying[] {
	const sayings: { speaker: string; time: string | null; said: string }[] = [];
	let end = 0;
	let before = '';
	for (const { cue, speaker, text } of pieces) {
		const last = sayings.at(-1);
		const goesOn =
			last !== undefined &&
			(speaker === null || speaker === last.speaker) &&
			(named || !begins(before, last.said.length, cue.start - end));
		if (goesOn) last.said += ` ${text}`;
		else sayings.push({ speaker: speaker ?? '', time: cue.time, said: text });
		end = cue.end;
		before = text;
	}
	return sayings;
}

/**
 * A new paragraph: after a silence, or when the one before has grown long; within a sentence only where none ends for pages.
 * @param before  the text of the cue before; to look at all that was said so far, each time, would take for ever
 */
const begins = (before: string, length: number, pause: number): boolean =>
	length > LONGEST || (ENDED.test(before) && (pause >= PAUSE || length > LONG));
