/**
 * Made conversations in which codes are mostly said in words that are no cues, and cues often mean nothing: to see from how much coding
 * on a model that learns finds more than cues do. The same seed makes the same conversations.
 */
import type { Lang } from '../../../src/core/model/records.ts';
import type { Passage } from '../../../src/core/suggest/example/examples.ts';
import type { CueText } from '../../../src/core/suggest/read-cues.ts';
import { random } from './random.ts';
import { BESIDE, WAYS } from './said-words.ts';

export type Said = { readonly texts: readonly CueText[]; readonly passages: readonly Passage[] };

const SENTENCES = 48;
/** How often a sentence means a code. */
const MEANS = 0.25;
/** How often a sentence that means nothing holds a cue, or words with which other people say a code. */
const CUE_ASTRAY = 0.08;
const WORDS_ASTRAY = 0.2;

export type Manner = {
	/** Share of what means a code that holds a cue of it: half of that beside other words that say so, half alone. */
	readonly cued: number;
	/** Share of what means a code that the coder overlooked. */
	readonly missed: number;
};

const CODES = Object.keys(WAYS);
export const BOOK = CODES.map((id) => ({
	id,
	cues: { id: WAYS[id]!.id.cues, en: WAYS[id]!.en.cues }
}));

/** Every other source is in English. */
export function said(sources: number, seed: number, manner: Manner): Said {
	const texts: CueText[] = [];
	const passages: Passage[] = [];
	for (let s = 0; s < sources; s++) {
		const source = `${seed}-${s}`;
		const lang = s % 2 === 0 ? 'id' : 'en';
		const speaker = speak(lang, manner, random(seed * 1000 + s));
		let text = '';
		for (let i = 0; i < SENTENCES; i++) {
			const { words, code, missed } = speaker();
			const start = text.length;
			text += words;
			if (code && !missed) passages.push({ source, code, start, end: text.length });
			text += '\n';
		}
		const heard = { spans: [{ start: 0, end: text.length }], unlabelled: true };
		texts.push({ source, lang, heard, text });
	}
	return { texts, passages };
}

/** One person, who knows half of the ways to say a thing. */
function speak(lang: Lang, { cued, missed }: Manner, next: () => number) {
	const one = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
	const habits = new Map(
		CODES.map((code) => {
			const { cues, does, what } = WAYS[code]![lang];
			const half = (all: readonly string[]) => {
				const from = Math.floor(next() * 6);
				return [0, 1, 2].map((k) => all[(from + k) % 6]!);
			};
			return [code, { cues, does: half(does), what: half(what) }];
		})
	);
	const { opens, tells } = BESIDE[lang];
	return () => {
		const code = next() < MEANS ? one(CODES) : null;
		const { cues, does, what } = habits.get(code ?? one(CODES))!;
		const how = next();
		const parts = [`${one(opens)},`];
		if (code === null) {
			parts.push(one(tells));
			if (how < CUE_ASTRAY) parts.push(one(cues));
			else if (how < CUE_ASTRAY + WORDS_ASTRAY) parts.push(one(what));
		} else if (how < cued / 2) parts.push(one(cues), one(tells));
		else if (how < cued) parts.push(one(cues), one(does));
		else parts.push(one(does), one(what));
		return { words: `${parts.join(' ')}.`, code, missed: next() < missed };
	};
}
