/**
 * One unit of a table, counted source by source. Every count but distinct actors is a sum over sources, so that a changed source
 * is taken out and put back alone (`move`); actors come back in other sources and are counted again as a whole.
 */
import { characterRanges, textRanges, type Ranges } from '../facts/text-ranges.ts';
import { SimpulError } from '../model/error.ts';
import { Audit } from './audit.ts';
import type { Adder, Grid, Sign } from './cells.ts';
import { Columns } from './columns.ts';
import { ExtentCount } from './count-extent.ts';
import { ReferenceCount } from './count-references.ts';
import { asksValence, ValenceMissing, withoutValence } from './count-valence.ts';
import { groupsOf, VoiceCount } from './count-voices.ts';
import { partOf, type Part } from './part.ts';
import type { Query } from './query.ts';
import type { Unit } from './spec.ts';

/** The text with this hash, if it is at hand. */
export type Texts = (hash: string) => string | undefined;

/** Cells with totals, see cells.ts. */
type Counter = Adder & { readonly values: () => ArrayLike<number> };

export class Tally {
	readonly grid: Grid;
	readonly audit: Audit;
	readonly valence: ValenceMissing;
	readonly #unit: Unit;
	readonly #texts: Texts;
	readonly #columns = new Columns();
	#counter: Counter;

	constructor(query: Query, unit: Unit, texts: Texts) {
		this.grid = { rows: query.rows.keys.length, columns: query.columns.keys.length };
		this.#unit = unit;
		this.#texts = texts;
		this.audit = new Audit(query);
		this.valence = new ValenceMissing(query);
		this.#counter = this.#counterFor(query);
		for (let s = 0; s < query.facts.sources.length; s++) this.#add(query, s, 1);
	}

	/** By cell, see cells.ts. Live: changes with `move`. */
	get values(): ArrayLike<number> {
		return this.#counter.values();
	}

	/** @param sources  numbers of the sources whose codings differ; both questions are otherwise the same */
	move(before: Query, after: Query, sources: readonly number[]): void {
		for (const source of sources) {
			this.#add(before, source, -1);
			this.#add(after, source, 1);
		}
		if (this.#unit === 'actors') this.#counter = actorCounter(after, this.grid, this.#columns);
	}

	#add(query: Query, source: number, sign: Sign): void {
		const part = partOf(query, source, this.#columns);
		if (part) {
			this.#counter.add(part, sign);
			this.audit.add(part, sign);
		}
		const whole = asksValence(query) ? partOf(withoutValence(query), source, this.#columns) : part;
		if (whole) this.valence.add(whole, sign);
	}

	#counterFor(query: Query): Counter {
		const { grid } = this;
		switch (this.#unit) {
			case 'references':
			case 'sources':
			case 'presence':
				return referenceCounter(grid, this.#unit);
			case 'characters':
				return extentCounter(grid, ({ view }) => characterRanges(view.facts));
			case 'words':
			case 'sentences':
				return extentCounter(grid, ({ view }) =>
					rangesOf(this.#unit as 'words', query, view, this.#texts)
				);
			case 'speakers':
				return speakerCounter(grid);
			case 'actors':
				return actorCounter(query, grid, this.#columns);
		}
	}
}

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

function referenceCounter(grid: Grid, unit: 'references' | 'sources' | 'presence'): Counter {
	const count = new ReferenceCount(grid);
	const presence = () => count.values('references').map((n) => (n > 0 ? 1 : 0));
	return {
		add: (part, sign) => count.add(part, sign),
		values: unit === 'presence' ? presence : () => count.values(unit)
	};
}

function extentCounter(grid: Grid, ranges: (part: Part) => Ranges): Counter {
	const count = new ExtentCount(grid, ranges);
	return { add: (part, sign) => count.add(part, sign), values: () => count.values() };
}

/** Speakers belong to one source: their numbers never come back. */
function speakerCounter(grid: Grid): Counter {
	const count = new VoiceCount(grid);
	return {
		add(part, sign) {
			const voices = part.view.facts.spans.speaker;
			for (const group of groupsOf(voices)) {
				count.nextPass();
				count.add(part, voices, group, sign);
			}
		},
		values: () => count.counts
	};
}

function actorCounter(query: Query, grid: Grid, columns: Columns): Counter {
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
	return { add: () => undefined, values: () => count.counts };
}
