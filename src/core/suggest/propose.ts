/**
 * From where cues stand to what they suggest (rules U4-U6): a sentence or turn, a code, which of its cues, and how much they weigh
 * together. A cue that fires everywhere says little: K. Spärck Jones, "A statistical interpretation of term specificity and its
 * application in retrieval", Journal of Documentation 28(1), 1972, 11-21.
 */
import type { Id } from '../model/records.ts';
import type { Span } from '../text/span.ts';
import type { CueBook } from './cue-book.ts';
import type { CueReading } from './read-cues.ts';

export type CueFound = {
	/** As it stands in the codebook. */
	readonly cue: string;
	readonly weight: number;
	/** Units of the project in which it stands. */
	readonly fires: number;
	/** Its places in the passage, in text order. */
	readonly at: readonly Span[];
};

/** What makes suggestions; accepted ones keep it in `via`. */
export type Maker = 'cues' | 'examples';

/** A passage [start, end) that may mean a code. It codes nothing: a person does. */
export type Suggestion = Span & {
	readonly source: Id;
	readonly code: Id;
	readonly by: Maker;
	/** Distinct cues, or by example the words that tipped it; the heaviest first. */
	readonly cues: readonly CueFound[];
	/** Sum of the weights of cues; by example how likely the model takes it to be, 0-1. */
	readonly score: number;
};

export type Proposals = {
	/** Units of the project that could have been suggested. */
	readonly units: number;
	/** The highest score first, then in order of the readings, the text and the codes. */
	readonly suggestions: readonly Suggestion[];
};

/** Two decimals, so that every engine gives the same. */
const rounded = (n: number) => Math.round(n * 100) / 100;

/** 1 for a cue that stands in one unit only, less the more it fires (rule U4). */
export const weightOf = (units: number, fires: number): number =>
	rounded(Math.log2(1 + units / fires) / Math.log2(1 + units));

/** What a suggestion must score unless somebody asks for another limit: general words alone do not reach it. */
export const LEAST = 0.7;

type Firing = Span & { readonly cue: number };

/** @param codes  in the order of the codebook @param least  of the score */
export function propose(
	book: CueBook,
	readings: readonly CueReading[],
	codes: readonly Id[],
	least: number
): Proposals {
	const units = readings.reduce((sum, reading) => sum + reading.units.start.length, 0);
	const fires = firesOf(book, readings);
	const codesOf = codesByCue(book, codes);
	const suggestions = readings.flatMap((reading) =>
		[...byUnit(reading)].flatMap(([u, firings]) => {
			const place = {
				source: reading.source,
				start: reading.units.start[u]!,
				end: reading.units.end[u]!
			};
			const wanted = [...new Set(firings.flatMap(({ cue }) => codesOf[cue]!))];
			return wanted
				.sort((a, b) => a - b)
				.map((c): Suggestion => {
					const code = codes[c]!;
					const cues = cuesFound(book.codes.get(code)!, firings, units, fires);
					return { ...place, code, by: 'cues', cues, score: scoreOf(cues) };
				});
		})
	);
	return {
		units,
		suggestions: suggestions.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score)
	};
}

const scoreOf = (cues: readonly CueFound[]): number =>
	rounded(cues.reduce((sum, { weight }) => sum + weight, 0));

/** By cue: in how many units it stands. */
function firesOf(book: CueBook, readings: readonly CueReading[]): Int32Array {
	const fires = new Int32Array(book.cues.length);
	for (const reading of readings)
		for (const firings of byUnit(reading).values())
			for (const cue of new Set(firings.map((firing) => firing.cue))) fires[cue] = fires[cue]! + 1;
	return fires;
}

function byUnit({ unit, cue, start, end }: CueReading): Map<number, Firing[]> {
	const units = new Map<number, Firing[]>();
	unit.forEach((u, i) => {
		const firing = { cue: cue[i]!, start: start[i]!, end: end[i]! };
		const known = units.get(u);
		if (known) known.push(firing);
		else units.set(u, [firing]);
	});
	return units;
}

/** By cue: places of its codes in the list. */
function codesByCue(book: CueBook, codes: readonly Id[]): number[][] {
	const found: number[][] = book.cues.map(() => []);
	codes.forEach((code, c) => {
		for (const cue of book.codes.get(code)?.keys() ?? []) found[cue]!.push(c);
	});
	return found;
}

/** The distinct cues of one code; of cues that overlap the one that begins first counts, of those the longest. */
function cuesFound(
	own: ReadonlyMap<number, string>,
	firings: readonly Firing[],
	units: number,
	fires: Int32Array
): CueFound[] {
	const places = new Map<number, Span[]>();
	let done = 0;
	const ordered = firings
		.filter(({ cue }) => own.has(cue))
		.sort((a, b) => a.start - b.start || b.end - a.end || a.cue - b.cue);
	for (const { cue, start, end } of ordered) {
		if (start < done) continue;
		done = end;
		places.set(cue, [...(places.get(cue) ?? []), { start, end }]);
	}
	return [...places]
		.map(([cue, at]) => ({
			cue: own.get(cue)!,
			weight: weightOf(units, fires[cue]!),
			fires: fires[cue]!,
			at
		}))
		.sort((a, b) => b.weight - a.weight || a.at[0]!.start - b.at[0]!.start);
}
