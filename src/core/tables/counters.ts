/** How each unit is counted. Units that one pass can count together share their counter. */
import { characterRanges, textRanges, type Ranges } from '../facts/text-ranges.ts';
import { SimpulError } from '../model/error.ts';
import { sizeOf, type Adder, type Grid, type Values } from './cells.ts';
import type { Columns } from './columns.ts';
import { CellCount, type RangesOf } from './count-cells.ts';
import { groupsOf, VoiceCount } from './count-voices.ts';
import { partOf, type Part } from './part.ts';
import type { Query } from './query.ts';
import type { Unit } from './spec.ts';

/** The text with this hash, if it is at hand. */
export type Texts = (hash: string) => string | undefined;

export type Counters = {
	/** Every part goes through each of them. */
	readonly adders: readonly Adder[];
	readonly values: ReadonlyMap<Unit, () => Values>;
};

const EXTENTS = ['words', 'sentences', 'characters'] as const;

/** Counters of sums over sources, for all units but distinct actors. */
export function newCounters(
	units: readonly Unit[],
	query: Query,
	grid: Grid,
	texts: Texts
): Counters {
	const adders: Adder[] = [];
	const values = new Map<Unit, () => Values>();
	const asks = (unit: Unit) => units.includes(unit);
	const cells = (references: boolean, extent: (typeof EXTENTS)[number] | undefined) => {
		const count = new CellCount(grid, references, extent ? rangesFor(extent, query, texts) : null);
		adders.push(count);
		if (extent) values.set(extent, () => count.extent);
		return count;
	};
	const [extent, ...more] = EXTENTS.filter(asks);
	const references = asks('references') || asks('sources') || asks('presence');
	if (references || extent) {
		const count = cells(references, extent);
		values.set('references', () => count.references);
		values.set('sources', () => count.sources);
		values.set('presence', () => presenceOf(count.references, sizeOf(grid)));
	}
	for (const one of more) cells(false, one);
	if (asks('speakers')) {
		const count = new VoiceCount(grid);
		adders.push({ add: (part, sign) => addSpeakers(count, part, sign) });
		values.set('speakers', () => plain(count.counts));
	}
	return { adders, values };
}

const plain = (numbers: Int32Array): Values => ({ numbers, stride: 1, offset: 0 });

const presenceOf = ({ numbers, stride, offset }: Values, cells: number): Values =>
	plain(Int32Array.from({ length: cells }, (_, c) => (numbers[c * stride + offset]! > 0 ? 1 : 0)));

const rangesFor = (unit: (typeof EXTENTS)[number], query: Query, texts: Texts): RangesOf =>
	unit === 'characters'
		? ({ view }) => characterRanges(view.facts)
		: ({ view }) => rangesOf(unit, query, view, texts);

/** @throws SimpulError table.text-missing { source } */
export function rangesOf(
	of: 'words' | 'sentences',
	{ facts: { people } }: Query,
	{ number, facts }: Pick<Part['view'], 'number' | 'facts'>,
	texts: Texts
): Ranges {
	const source = people.sources.rows[number]!;
	return textRanges(of, facts, source, () => {
		const text = texts(source.text);
		if (text === undefined) throw new SimpulError('table.text-missing', { source: source.name });
		return text;
	});
}

/** Speakers belong to one source: their numbers never come back. */
function addSpeakers(count: VoiceCount, part: Part, sign: 1 | -1): void {
	const voices = part.view.facts.spans.speaker;
	for (const group of groupsOf(voices)) {
		count.nextPass();
		count.add(part, voices, group, sign);
	}
}

/** Actors come back in other sources: they are taken group by group, each through all of its sources. */
export function countActors(query: Query, grid: Grid, columns: Columns): Values {
	const count = new VoiceCount(grid);
	const sourcesOf = new Map<number, number[]>();
	query.facts.sources.forEach(({ spans }, source) => {
		for (const group of groupsOf(spans.actor)) {
			const known = sourcesOf.get(group);
			if (known) known.push(source);
			else sourcesOf.set(group, [source]);
		}
	});
	for (const [group, sources] of sourcesOf) {
		count.nextPass();
		for (const source of sources) {
			const part = partOf(query, source, columns);
			if (part) count.add(part, part.view.facts.spans.actor, group, 1);
		}
	}
	return plain(count.counts);
}
