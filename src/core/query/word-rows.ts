/** The list of words: forms that fold alike, or have one stem, become one line. */
import type { Lang } from '../model/records.ts';
import { isStopWord } from '../stems/stop-words.ts';
import { stemOf } from '../stems/stem.ts';
import { foldText } from './fold.ts';

/** By language and word as written: counts by group, then how often it is said at all. */
export type Said = Readonly<Record<Lang, Map<string, Float64Array>>>;

export type WordRow = {
	/** Folded, in the form that is said most often. */
	readonly word: string;
	/** The other forms with its stem, the most frequent first. */
	readonly forms: readonly string[];
	readonly total: number;
	readonly counts: readonly number[];
};
type Chosen = {
	readonly stem: boolean;
	readonly least: number;
	readonly stopWords: boolean;
};
type Line = { readonly counts: Float64Array; readonly forms: Map<string, number> };

const NUMBER = /^[\p{N}.,-]+$/u;

/** @param groups  which groups, by number */
export function wordRows(said: Said, groups: readonly number[], chosen: Chosen): WordRow[] {
	const lines = new Map<string, Line>();
	for (const lang of ['id', 'en'] as const)
		for (const [written, counts] of said[lang]) {
			const word = foldText(written);
			if (isListed(word, lang, chosen)) add(lines, word, nameOf(word, lang, chosen.stem), counts);
		}
	return [...lines.values()]
		.map(({ counts, forms }) => {
			const names = [...forms].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
			const [word = '', ...others] = names.map(([form]) => form);
			const total = counts.at(-1)!;
			return { word, forms: others, total, counts: groups.map((g) => counts[g]!) };
		})
		.sort((a, b) => b.total - a.total || (a.word < b.word ? -1 : 1));
}

function isListed(word: string, lang: Lang, { least, stopWords }: Chosen): boolean {
	if ([...word].length < least || NUMBER.test(word)) return false;
	return stopWords || !isStopWord(doubled(word) ?? word, lang);
}

/** `orang-orang`, `anak-anaknya`: the root stands before the hyphen. */
const doubled = (word: string): string | undefined => /^(.{3,})-\1/u.exec(word)?.[1];

const nameOf = (word: string, lang: Lang, stem: boolean): string =>
	stem ? stemOf(doubled(word) ?? word, lang) : word;

function add(lines: Map<string, Line>, word: string, name: string, counts: Float64Array): void {
	const line = lines.get(name) ?? { counts: new Float64Array(counts.length), forms: new Map() };
	lines.set(name, line);
	for (let g = 0; g < counts.length; g++) line.counts[g]! += counts[g]!;
	line.forms.set(word, (line.forms.get(word) ?? 0) + counts.at(-1)!);
}
