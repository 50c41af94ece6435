/**
 * Which codes meet: in shared words, in one turn, or within so many turns (rules D2 of docs/spec/displays.md). Only passages of one
 * coder meet, and a code never meets one above or below it: that would say how the codebook is built, not what was said.
 */
import { codeNumbers, upwards } from '../facts/code-numbers.ts';
import { countUpTo } from '../binary-search.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import { codeLines, type CodeLine } from './code-line.ts';
import { codingsOf, type Reference } from './references.ts';
import type { CoOccurrenceSpec } from './spec.ts';

export type MetCode = Omit<CodeLine, 'references'> & {
	/** Its passages: the marginal. */
	readonly n: number;
	readonly codings: readonly Id[];
};
export type Meeting = {
	/** Positions among the codes, a < b. */
	readonly a: number;
	readonly b: number;
	/** Passages of the one that meet the other, counted from the side that has fewer (D2.2). */
	readonly n: number;
	/** n / (n of a + n of b - n). */
	readonly jaccard: number;
	readonly codings: readonly Id[];
};
export type CoOccurrence = {
	readonly view: 'co-occurrence';
	readonly spec: CoOccurrenceSpec;
	/** Codes that meet another. */
	readonly codes: readonly MetCode[];
	readonly pairs: readonly Meeting[];
	/** Codes with passages that meet no other. */
	readonly alone: readonly MetCode[];
	/** Pairs of a code and one above it that also meet, left out. */
	readonly related: number;
	readonly sources: number;
	/** More than one: their meetings are added up. */
	readonly coders: number;
};

type Item = {
	readonly line: number;
	readonly reference: Reference;
	/** Meets all whose reach begins before `to` and ends after `from`. */
	readonly from: number;
	readonly to: number;
};
type Met = { readonly ofA: Set<Reference>; readonly ofB: Set<Reference> };

/** @throws SimpulError display.no-codings; table.unknown-* */
export function coOccurrence(project: Project, spec: CoOccurrenceSpec, lang: Lang): CoOccurrence {
	const lines = codeLines(project, spec.codes, spec.where, lang);
	if (lines.every(({ references }) => references.length === 0))
		throw new SimpulError('display.no-codings', { view: spec.view });
	const found = new Map<number, Met>();
	const reach = reaches(project, spec.within);
	for (const items of byPlace(lines, reach)) meetIn(items, lines.length, found);
	const isKin = kinship(project, lines);
	const all = [...found].map(([key, met]) => meeting(lines, key, met));
	const kin = all.filter(({ a, b }) => isKin(a, b));
	const pairs = all
		.filter(({ a, b, n }) => n >= spec.least && !isKin(a, b))
		.sort((one, other) => one.a - other.a || one.b - other.b);
	return assemble(spec, lines, pairs, kin.length);
}

function assemble(
	spec: CoOccurrenceSpec,
	lines: readonly CodeLine[],
	pairs: readonly Meeting[],
	related: number
): CoOccurrence {
	const meets = new Set(pairs.flatMap(({ a, b }) => [a, b]));
	const kept = lines.flatMap((_, i) => (meets.has(i) ? [i] : []));
	const place = new Map(kept.map((line, at) => [line, at]));
	const told = ({ references, ...line }: CodeLine): MetCode => ({
		...line,
		n: references.length,
		codings: codingsOf(references)
	});
	const references = lines.flatMap((line) => line.references);
	return {
		view: 'co-occurrence',
		spec,
		codes: kept.map((i) => told(lines[i]!)),
		pairs: pairs.map((pair) => ({ ...pair, a: place.get(pair.a)!, b: place.get(pair.b)! })),
		alone: lines.filter((line, i) => line.references.length > 0 && !meets.has(i)).map(told),
		related,
		sources: new Set(references.map(({ source }) => source)).size,
		coders: new Set(references.map(({ coder }) => coder)).size
	};
}

function meeting(lines: readonly CodeLine[], key: number, { ofA, ofB }: Met): Meeting {
	const [a, b] = [Math.floor(key / lines.length), key % lines.length];
	const n = Math.min(ofA.size, ofB.size);
	const either = lines[a]!.references.length + lines[b]!.references.length - n;
	return { a, b, n, jaccard: n / either, codings: codingsOf([...ofA, ...ofB]) };
}

type Reach = (reference: Reference) => { readonly from: number; readonly to: number };

/** The text range of a passage or, in turns, its range of turns made longer by the distance; null = no turns, so words decide. */
function reaches(project: Project, within: CoOccurrenceSpec['within']): Reach {
	const begins = new Map<Id, Int32Array>();
	return ({ source, start, end }) => {
		const turns = within === 'overlap' ? [] : (project.sources.get(source)?.turns.from ?? []);
		if (within === 'overlap' || turns.length === 0) return { from: start, to: end };
		const from = begins.get(source) ?? Int32Array.from(turns);
		begins.set(source, from);
		return { from: countUpTo(from, start), to: countUpTo(from, end - 1) + within + 1 };
	};
}

/** By source and coder, in order of beginning. */
function byPlace(lines: readonly CodeLine[], reach: Reach): Iterable<Item[]> {
	const places = new Map<string, Item[]>();
	lines.forEach(({ references }, line) => {
		for (const reference of references) {
			const key = JSON.stringify([reference.source, reference.coder]);
			const items = places.get(key) ?? [];
			items.push({ line, reference, ...reach(reference) });
			places.set(key, items);
		}
	});
	for (const items of places.values()) items.sort((a, b) => a.from - b.from || a.to - b.to);
	return places.values();
}

function meetIn(items: readonly Item[], lines: number, found: Map<number, Met>): void {
	let open: Item[] = [];
	for (const item of items) {
		open = open.filter(({ to }) => to > item.from);
		for (const other of open) {
			if (other.line === item.line) continue;
			const [a, b] = other.line < item.line ? [other, item] : [item, other];
			const key = a.line * lines + b.line;
			const met = found.get(key) ?? { ofA: new Set(), ofB: new Set() };
			met.ofA.add(a.reference);
			met.ofB.add(b.reference);
			found.set(key, met);
		}
		open.push(item);
	}
}

/** Whether one of two lines is a code above the other. */
function kinship(project: Project, lines: readonly CodeLine[]) {
	const numbers = codeNumbers(project);
	const above = lines.map(
		({ id }) => new Set(upwards(numbers, numbers.number.get(id)!).map((c) => numbers.codes[c]!.id))
	);
	return (a: number, b: number) => above[a]!.has(lines[b]!.id) || above[b]!.has(lines[a]!.id);
}
