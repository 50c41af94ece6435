/**
 * New codes per source (rules D5): in one order, and as mean and band over random orders, because any one order flatters or damns.
 * Base size and run length after Guest, Namey and Chen (2020).
 */
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang, Source } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import { compareNames } from '../facts/order.ts';
import { seeded, shuffle } from '../stats/random.ts';
import { codeLines, type CodeLine } from './code-line.ts';
import { codingsOf } from './references.ts';
import type { SaturationSpec } from './spec.ts';

export type SaturationStep = {
	readonly source: Id;
	readonly label: string;
	/** Different codes in it. */
	readonly codes: number;
	/** Of them not in any source before. */
	readonly fresh: readonly { readonly id: Id; readonly label: string; readonly codings: Id[] }[];
	readonly cumulative: number;
};
/** Sources [from, to) after the base: what they add, as a share of what the base had. */
export type Run = {
	readonly from: number;
	readonly to: number;
	readonly fresh: number;
	readonly share: number;
};
export type Saturation = {
	readonly view: 'saturation';
	readonly spec: SaturationSpec;
	readonly steps: readonly SaturationStep[];
	/** Codes found after each source, over the random orders: mean, 5th and 95th percentile. */
	readonly random: {
		readonly mean: readonly number[];
		readonly low: readonly number[];
		readonly high: readonly number[];
	};
	/** Codes in the base; null when there are too few sources for a base and one run. */
	readonly base: number | null;
	readonly runs: readonly Run[];
	/** The first run that adds at most 5% and the first that adds nothing; null = none does. */
	readonly reached: { readonly five: Run | null; readonly none: Run | null };
	/** Sources that nobody coded, whatever the filters: they would look like saturation. */
	readonly uncoded: readonly { readonly id: Id; readonly label: string }[];
	readonly coders: number;
};

/** @throws SimpulError display.few-sources { sources, least }; table.unknown-* */
export function saturation(project: Project, spec: SaturationSpec, lang: Lang): Saturation {
	const lines = codeLines(project, spec.codes, spec.where, lang);
	const codesIn = new Map<Id, number[]>();
	const known = (source: Id): number[] => {
		const lines = codesIn.get(source) ?? [];
		codesIn.set(source, lines);
		return lines;
	};
	lines.forEach(({ references }, line) => {
		for (const source of new Set(references.map((one) => one.source))) known(source).push(line);
	});
	const sources = ordered(project, spec).filter(({ id }) => codesIn.has(id));
	if (sources.length < 2)
		throw new SimpulError('display.few-sources', { sources: sources.length, least: 2 });
	const sets = sources.map(({ id }) => codesIn.get(id)!);
	const steps = stepsOf(sources, sets, lines);
	const { base, runs } = runsOf(steps, spec);
	const all = lines.flatMap(({ references }) => references);
	return {
		...{ view: 'saturation', spec, steps, base, runs },
		random: randomOrders(sets, lines.length, spec),
		reached: {
			five: runs.find(({ share }) => share <= 0.05) ?? null,
			none: runs.find(({ fresh }) => fresh === 0) ?? null
		},
		uncoded: uncodedIn(project),
		coders: new Set(all.map(({ coder }) => coder)).size
	};
}

const uncodedIn = (project: Project) =>
	alive(project, 'sources')
		.filter(({ id }) => !project.codings.get(id)?.alive.includes(1))
		.map(({ id, name }) => ({ id, label: name }));

function ordered(project: Project, { order }: SaturationSpec): Source[] {
	const made = alive(project, 'sources');
	if (order === 'made') return made;
	const byName = (a: Source, b: Source) => compareNames(a.name, b.name);
	// Undated sources come last: every date of this age sorts before "~".
	const byDate = (a: Source, b: Source) =>
		compareNames(a.date ?? '~', b.date ?? '~') || byName(a, b);
	return made.sort(order === 'name' ? byName : byDate);
}

function stepsOf(
	sources: readonly Source[],
	sets: readonly (readonly number[])[],
	lines: readonly CodeLine[]
): SaturationStep[] {
	const known = new Set<number>();
	return sources.map(({ id, name }, s) => {
		const fresh = sets[s]!.filter((line) => !known.has(line));
		for (const line of fresh) known.add(line);
		return {
			...{ source: id, label: name, codes: sets[s]!.length, cumulative: known.size },
			fresh: fresh.map((line) => ({
				...{ id: lines[line]!.id, label: lines[line]!.label },
				codings: codingsOf(lines[line]!.references.filter(({ source }) => source === id))
			}))
		};
	});
}

/** Runs overlap: each begins one source after the one before. */
function runsOf(steps: readonly SaturationStep[], { base: size, run }: SaturationSpec) {
	if (steps.length < size + run) return { base: null, runs: [] };
	const base = steps[size - 1]!.cumulative;
	const runs: Run[] = [];
	for (let from = size; from + run <= steps.length; from++) {
		const fresh = steps[from + run - 1]!.cumulative - steps[from - 1]!.cumulative;
		runs.push({ from, to: from + run, fresh, share: fresh / base });
	}
	return { base, runs };
}

function randomOrders(
	sets: readonly (readonly number[])[],
	codes: number,
	{ runs, seed }: SaturationSpec
): Saturation['random'] {
	const random = seeded(seed);
	const order = Int32Array.from(sets, (_, source) => source);
	const places = [...order.keys()];
	const found = sets.map(() => new Array<number>(runs));
	for (let run = 0; run < runs; run++) {
		const known = new Uint8Array(codes);
		let count = 0;
		shuffle(order, places, random);
		order.forEach((source, place) => {
			for (const code of sets[source]!) count += known[code] === 0 ? ((known[code] = 1), 1) : 0;
			found[place]![run] = count;
		});
	}
	for (const counts of found) counts.sort((a, b) => a - b);
	// Nearest rank: the smallest number that at least so many of the orders do not exceed.
	const rank = (share: number) => found.map((counts) => counts[Math.ceil(share * runs) - 1]!);
	return {
		mean: found.map((counts) => counts.reduce((sum, n) => sum + n, 0) / runs),
		low: rank(0.05),
		high: rank(0.95)
	};
}
