/**
 * Which counting a source's positions are in (X5): the one under which selections stand on the words that their own names quote; where
 * no name quotes, the one known of the program that wrote the file, if its selections begin and end between words; else the one with
 * the best such edges. What is chosen, and how sure, is shown before anything comes in.
 */
import {
	COUNTINGS,
	countingsFor,
	countingText,
	keptText,
	rulerFor,
	type Counting,
	type RawText,
	type Ruler
} from './counting.ts';
import type { Place } from './raw-source.ts';

export type Trial = {
	readonly counting: Counting;
	/** Selections whose name is the passage, or its beginning. */
	readonly quoted: number;
	/** Ends of selections that lie between words. */
	readonly edges: number;
};

/** One source under all countings that differ for it. */
export type Trials = {
	readonly trials: readonly Trial[];
	/** Selections whose name quotes the passage under one counting or another: other names are names. */
	readonly quoting: number;
	/** All ends that were looked at, those outside the text included. */
	readonly ends: number;
	/** Whether every selection stands on the same words under all countings: nothing has to be found out. */
	readonly alike: boolean;
};

export type Choice = {
	readonly counting: Counting;
	/** 0-1; 1 where all countings say the same. */
	readonly score: number;
	readonly by: 'same' | 'names' | 'origin' | 'edges' | 'asked';
};

/** Below this the researcher is asked. */
export const SURE = 0.8;

/** Longest run of selections that is tried: more say the same. */
const ENOUGH = 3000;

export function tryCountings(text: RawText, places: readonly Place[]): Trials {
	const kept = keptText(text);
	const tried = places.slice(0, ENOUGH);
	const quoting = new Set<number>();
	const countings = countingsFor(text);
	const trials = countings.map((counting) => {
		const { quoted, edges } = run(kept, rulerFor(text, counting), tried);
		for (const i of quoted) quoting.add(i);
		return { counting, quoted: quoted.length, edges };
	});
	const alike = sameUnder(
		countings.map((counting) => rulerFor(text, counting)),
		places
	);
	return { trials, quoting: quoting.size, ends: tried.length * 2, alike };
}

function sameUnder(rulers: readonly Ruler[], places: readonly Place[]): boolean {
	const [first, ...others] = rulers;
	return places.every(({ start, end }) =>
		[start, end].every((at) => at === null || others.every((ruler) => ruler(at) === first!(at)))
	);
}

function run(text: string, ruler: Ruler, places: readonly Place[]) {
	const quoted: number[] = [];
	let edges = 0;
	for (const [i, { start, end, name }] of places.entries()) {
		const from = start === null ? null : ruler(start);
		const to = end === null ? null : ruler(end);
		if (from === null || to === null || from >= to) continue;
		if (isBetween(text, from)) edges++;
		if (isBetween(text, to)) edges++;
		if (quotes(name, text.slice(from, to))) quoted.push(i);
	}
	return { quoted, edges };
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether a word could begin or end here. */
function isBetween(text: string, at: number): boolean {
	if (at === 0 || at === text.length) return true;
	const before = text.charCodeAt(at - 1);
	if (before >= 0xd800 && before <= 0xdbff) return false;
	const left = String.fromCodePoint(
		text.codePointAt(Math.max(0, isLow(before) ? at - 2 : at - 1))!
	);
	const right = String.fromCodePoint(text.codePointAt(at)!);
	return !(LETTER.test(left) && LETTER.test(right));
}
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

const SHORTEST_QUOTE = 3;
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

function quotes(name: string, passage: string): boolean {
	const quote = flat(name);
	if (quote.length < SHORTEST_QUOTE) return false;
	// Long passages are not looked through: white space apart, a name is as long as what it quotes.
	const words = flat(passage.slice(0, 20 * quote.length));
	if (quote === words) return true;
	const begin = /^(.*?)\s*(?:…|\.\.\.)$/s.exec(quote)?.[1];
	return begin !== undefined && begin.length >= SHORTEST_QUOTE && words.startsWith(begin);
}

/** What is known of programs, by the beginning of `origin`. */
const KNOWN: readonly (readonly [RegExp, Counting])[] = [
	[/nvivo/i, { unit: 'utf16', crlf: 2, bom: false }],
	[/atlas/i, { unit: 'codepoint', crlf: 1, bom: false }],
	[/qualcoder|simpul|maxqda|taguette|quirkos/i, { unit: 'codepoint', crlf: 1, bom: false }]
];

/** @param file  the same of all sources together: one program counts in one way */
export function choose(
	{ trials, quoting, ends, alike }: Trials,
	file: Pooled,
	origin: string
): Choice {
	const known = KNOWN.find(([pattern]) => pattern.test(origin))?.[1];
	const share = ({ edges }: Trial) => (ends === 0 ? 1 : edges / ends);
	const isKnown = ({ counting }: Trial) =>
		known !== undefined && same(counting, asFarAs(known, trials));
	const inFile = (trial: Trial, of: 'quoted' | 'edges') =>
		Math.max(
			...COUNTINGS.filter((full) => same(asFarAs(full, trials), trial.counting)).map(
				(full) => file.get(countingText(full))?.[of] ?? 0
			)
		);
	const order = (trial: Trial) => [
		trial.quoted,
		quoting === 0 ? inFile(trial, 'quoted') : 0,
		isKnown(trial) && share(trial) >= SURE ? 1 : 0,
		Math.round(share(trial) * 100),
		inFile(trial, 'quoted'),
		isKnown(trial) ? 1 : 0,
		inFile(trial, 'edges')
	];
	const best = trials.reduce((top, trial) => (greater(order(trial), order(top)) ? trial : top));
	const { counting } = best;
	if (trials.length === 1 || alike) return { counting, score: 1, by: 'same' };
	if (quoting > 0) return { counting, score: best.quoted / quoting, by: 'names' };
	return { counting, score: share(best), by: isKnown(best) ? 'origin' : 'edges' };
}

const same = (a: Counting, b: Counting) => countingText(a) === countingText(b);

/** A counting as far as it makes a difference for a text. */
export const asFarAs = (full: Counting, trials: readonly Pick<Trial, 'counting'>[]): Counting => ({
	unit: trials.some(({ counting }) => counting.unit === 'utf16') ? full.unit : 'codepoint',
	crlf: trials.some(({ counting }) => counting.crlf === 2) ? full.crlf : 1,
	bom: trials.some(({ counting }) => counting.bom) && full.bom
});

function greater(a: readonly number[], b: readonly number[]): boolean {
	const i = a.findIndex((value, k) => value !== b[k]);
	return i >= 0 && a[i]! > b[i]!;
}

/** By counting, what speaks for it in all sources. */
export type Pooled = ReadonlyMap<string, { readonly quoted: number; readonly edges: number }>;

export function pooled(sources: readonly Trials[]): Pooled {
	return new Map(
		COUNTINGS.map((full) => {
			let [quoted, edges] = [0, 0];
			for (const { trials } of sources) {
				const trial = trials.find(({ counting }) => same(counting, asFarAs(full, trials)));
				quoted += trial?.quoted ?? 0;
				edges += trial?.edges ?? 0;
			}
			return [countingText(full), { quoted, edges }];
		})
	);
}
