/**
 * Which of our lines a name of the other table means (rule Y4): first those that are called just so, then those that are called so but
 * for capitals and accents, then by synonyms, then by names inside one another. A name that fits two of them is left to the researcher.
 */
import { fold } from '../query/fold.ts';
import type { Id } from '../model/records.ts';
import { readings } from './line-label.ts';
import type { NamedLine } from './line-names.ts';

export type MatchedBy = 'exact' | 'folded' | 'synonym' | 'contained' | 'researcher';
export type LineMatch = {
	/** As the other table has it. */
	readonly label: string;
	readonly id: Id | null;
	/** null: nothing fits, or several do. */
	readonly by: MatchedBy | null;
	/** Those that fit equally well, when several do. */
	readonly candidates: readonly Id[];
};
/** What the researcher says, by label; null: it is none of ours. */
export type Told = ReadonlyMap<string, Id | null>;

const plain = (name: string): string =>
	fold(name)
		.text.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

type Fits = (line: NamedLine, reading: string) => boolean;
const called = ({ label, names }: NamedLine): string[] => [label, ...names];
const SHORTEST = 4;

/** Whole words of the one inside the other; very short names prove nothing. */
const within = (a: string, b: string): boolean =>
	a.length >= SHORTEST && ` ${b} `.includes(` ${a} `);

/** Either way round. */
function meets(name: string, reading: string): boolean {
	const [ours, theirs] = [plain(name), plain(reading)];
	return within(ours, theirs) || within(theirs, ours);
}

const WAYS: readonly (readonly [MatchedBy, Fits])[] = [
	['exact', (line, reading) => called(line).includes(reading)],
	['folded', (line, reading) => called(line).some((name) => plain(name) === plain(reading))],
	['synonym', (line, reading) => line.synonyms.some((name) => plain(name) === plain(reading))],
	['contained', (line, reading) => called(line).some((name) => meets(name, reading))],
	['contained', (line, reading) => line.synonyms.some((name) => meets(name, reading))]
];

/** In the order of the labels. Each of our lines is given to one label, the one that it fits best. */
export function matchLines(
	labels: readonly string[],
	lines: readonly NamedLine[],
	told: Told = new Map()
): LineMatch[] {
	const found = labels.map((label): LineMatch => {
		const said = told.get(label);
		if (said === null || lines.some(({ id }) => id === said))
			return { label, id: said ?? null, by: 'researcher', candidates: [] };
		return { label, id: null, by: null, candidates: [] };
	});
	const taken = new Set(found.flatMap(({ id }) => id ?? []));
	for (const [by, fits] of WAYS)
		labels.forEach((label, at) => {
			if (found[at]!.by !== null) return;
			const free = lines.filter(({ id }) => !taken.has(id));
			const ids = fitting(label, free, fits);
			const [only, ...more] = ids;
			if (only !== undefined && more.length === 0) {
				taken.add(only);
				found[at] = { label, id: only, by, candidates: [] };
			} else if (ids.length > 0 && found[at]!.candidates.length === 0)
				found[at] = { label, id: null, by: null, candidates: ids };
		});
	return found;
}

/** By the first reading of the label that fits any line. */
function fitting(label: string, lines: readonly NamedLine[], fits: Fits): Id[] {
	for (const reading of readings(label)) {
		const ids = lines.filter((line) => fits(line, reading)).map(({ id }) => id);
		if (ids.length > 0) return ids;
	}
	return [];
}
