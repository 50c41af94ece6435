/**
 * The cues of a codebook in stemmed form (rule U1): a cue is a row of stems, so that all forms of its words are found. Codes may share
 * a cue; how often it fires is asked of the cue, not of the code.
 */
import type { Code, Id, Lang } from '../model/records.ts';
import { foldText } from '../query/fold.ts';
import { stemOf } from '../stems/stem.ts';

/** Runs of letters and digits of folded text. */
export const RUN = /[\p{L}\p{M}\p{N}]{1,512}/gu;

export type Cue = { readonly lang: Lang; readonly stems: readonly string[] };
export type CodeWithCues = Pick<Code, 'id' | 'cues'>;

export type CueBook = {
	readonly cues: readonly Cue[];
	/** By code: numbers of its cues, each with the words as they stand in the codebook. */
	readonly codes: ReadonlyMap<Id, ReadonlyMap<number, string>>;
	/** By language and first stem: numbers of the cues that begin so. */
	readonly first: Readonly<Record<Lang, ReadonlyMap<string, readonly number[]>>>;
};

const LANGS: readonly Lang[] = ['id', 'en'];

/** @param codes  in any order; those without cues are left out */
export function cueBook(codes: readonly CodeWithCues[]): CueBook {
	const cues: Cue[] = [];
	const numbers = new Map<string, number>();
	const byCode = new Map<Id, Map<number, string>>();
	const first: Record<Lang, Map<string, number[]>> = { id: new Map(), en: new Map() };
	const numberOf = (cue: Cue): number => {
		const key = `${cue.lang} ${cue.stems.join(' ')}`;
		const known = numbers.get(key);
		if (known !== undefined) return known;
		const number = cues.push(cue) - 1;
		numbers.set(key, number);
		const begin = first[cue.lang];
		begin.set(cue.stems[0]!, [...(begin.get(cue.stems[0]!) ?? []), number]);
		return number;
	};
	for (const code of codes) {
		const own = new Map<number, string>();
		for (const lang of LANGS)
			for (const written of code.cues[lang] ?? []) {
				const stems = stemsOf(written, lang);
				if (stems.length === 0) continue;
				const number = numberOf({ lang, stems });
				if (!own.has(number)) own.set(number, written.trim());
			}
		if (own.size > 0) byCode.set(code.id, own);
	}
	return { cues, codes: byCode, first };
}

const stemsOf = (written: string, lang: Lang): string[] =>
	(foldText(written).match(RUN) ?? []).map((word) => stemOf(word, lang));
