/**
 * What the learner learns from (rule U11): sentences that touch a passage coded so are examples; all others of sources in which anything
 * is coded, and those that somebody rejected, are counterexamples; what a code above or below was given to is neither.
 */
import type { Id } from '../../model/records.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { UnitsRead } from './read-units.ts';

export type Passage = Span & { readonly source: Id; readonly code: Id };

export type Given = {
	/** Passages as people coded them. */
	readonly passages: readonly Passage[];
	/** Suggestions that people rejected. */
	readonly rejected: readonly Passage[];
	/** By code: codes above and below it. */
	readonly kin: ReadonlyMap<Id, readonly Id[]>;
};

export type Examples = {
	/** Of each unit: 1 example, -1 counterexample, 0 neither. */
	readonly labels: Int8Array;
	readonly passages: readonly Passage[];
	/** By passage: the units that it touches. */
	readonly touched: readonly (readonly number[])[];
};

/** Where the units of each source stand among those of all. */
export type Places = ReadonlyMap<
	Id,
	{ readonly first: number; readonly units: UnitsRead['units'] }
>;

export function placesOf(readings: readonly UnitsRead[]): Places {
	let first = 0;
	return new Map(
		readings.map(({ source, units }) => {
			const place = { first, units };
			first += units.start.length;
			return [source, place];
		})
	);
}

export function examplesOf(code: Id, given: Given, places: Places, count: number): Examples {
	const labels = new Int8Array(count);
	const mark = (all: readonly Passage[], label: number) =>
		all.forEach((one) => unitsOf(one, places).forEach((u) => (labels[u] = label)));
	for (const source of new Set(given.passages.map((passage) => passage.source))) {
		const place = places.get(source);
		if (place) labels.fill(-1, place.first, place.first + place.units.start.length);
	}
	const of = (all: readonly Passage[], wanted: readonly Id[]) =>
		all.filter((one) => wanted.includes(one.code));
	mark(of(given.passages, given.kin.get(code) ?? []), 0);
	mark(of(given.rejected, [code]), -1);
	const own = of(given.passages, [code]).map((passage) => ({
		passage,
		units: unitsOf(passage, places)
	}));
	const there = own.filter(({ units }) => units.length > 0);
	for (const { units } of there) for (const u of units) labels[u] = 1;
	return {
		labels,
		passages: there.map(({ passage }) => passage),
		touched: there.map(({ units }) => units)
	};
}

/** Numbers of the units that a passage touches. */
export function unitsOf(passage: Passage, places: Places): number[] {
	const place = places.get(passage.source);
	if (!place) return [];
	const { start, end } = place.units;
	const found: number[] = [];
	for (let u = 0; u < start.length && start[u]! < passage.end; u++)
		if (overlaps(passage, { start: start[u]!, end: end[u]! })) found.push(place.first + u);
	return found;
}
