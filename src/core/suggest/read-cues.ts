/** Where the cues stand in one text: the slow part of suggesting, done once for each text and codebook, in a worker or piece by piece. */
import type { Id, Lang } from '../model/records.ts';
import { fold, unfold } from '../query/fold.ts';
import { stemOf } from '../stems/stem.ts';
import { guessLanguage } from '../text/guess-language.ts';
import type { Span, Spans } from '../text/span.ts';
import { RUN, type CueBook } from './cue-book.ts';
import type { Heard, Unit } from './heard.ts';
import { unitsIn } from './units.ts';

/** A text to be read. */
export type CueText = {
	readonly source: Id;
	readonly lang: Lang;
	readonly heard: Heard;
	readonly text: string;
	/** Words of English cues with their part of speech; absent: nobody has read them. */
	readonly kinds?: readonly (Span & { readonly kind: string })[];
};

/** Where cues stand: columns of one row per place, in order of units. */
export type CueReading = {
	readonly source: Id;
	readonly units: Spans;
	/** Index into `units`. */
	readonly unit: readonly number[];
	/** Number of the cue in the book. */
	readonly cue: readonly number[];
	/** UTF-16 units of the text. */
	readonly start: readonly number[];
	readonly end: readonly number[];
};

type Token = { readonly word: string; readonly start: number; readonly end: number };
type Stem = (word: string, lang: Lang) => string;

export function readCues(
	{ source, lang, heard, text }: CueText,
	unit: Unit,
	book: CueBook
): CueReading {
	const units = unitsIn(text, heard, lang, unit);
	const found = { unit: [] as number[], cue: [] as number[] };
	const at = { start: [] as number[], end: [] as number[] };
	const langs = languagesOf(text, heard, lang);
	const stem = remembered();
	for (let u = 0; u < units.start.length; u++) {
		const from = units.start[u]!;
		const folded = fold(text.slice(from, units.end[u]));
		for (const { cue, start, end } of firings(folded.text, langs, book, stem)) {
			const span = unfold(folded, start, end);
			found.unit.push(u);
			found.cue.push(cue);
			at.start.push(from + span.start);
			at.end.push(from + span.end);
		}
	}
	return { source, units, ...found, ...at };
}

/** The language of the source, and the other one where somebody speaks it, if only for a sentence (rule U3). */
function languagesOf(text: string, heard: Heard, lang: Lang): Lang[] {
	const other = lang === 'en' ? 'id' : 'en';
	const { start, end } = unitsIn(text, heard, lang, 'sentence');
	const mixes = start.some((from, s) => {
		const guess = guessLanguage(text.slice(from, end[s]));
		return guess.certain && guess.lang === other;
	});
	return mixes ? [lang, other] : [lang];
}

function* firings(text: string, langs: readonly Lang[], book: CueBook, stem: Stem) {
	const tokens: Token[] = [...text.matchAll(RUN)].map((match) => ({
		word: match[0],
		start: match.index,
		end: match.index + match[0].length
	}));
	for (let i = 0; i < tokens.length; i++)
		for (const lang of langs)
			for (const cue of book.first[lang].get(stem(tokens[i]!.word, lang)) ?? []) {
				const { stems } = book.cues[cue]!;
				const last = tokens[i + stems.length - 1];
				if (last && stems.every((one, k) => fits(one, i + k, k > 0, lang)))
					yield { cue, start: tokens[i]!.start, end: last.end };
			}

	function fits(wanted: string, i: number, joined: boolean, lang: Lang): boolean {
		const token = tokens[i]!;
		if (joined && !JOINED.test(text.slice(tokens[i - 1]!.end, token.start))) return false;
		return stem(token.word, lang) === wanted;
	}
}

/** What may stand between the words of a cue: no mark that ends or parts a sentence. */
const JOINED = /^[\s'-]*$/;

function remembered(): Stem {
	const known: Record<Lang, Map<string, string>> = { id: new Map(), en: new Map() };
	return (word, lang) => {
		const before = known[lang].get(word);
		if (before !== undefined) return before;
		const stem = stemOf(word, lang);
		known[lang].set(word, stem);
		return stem;
	};
}
