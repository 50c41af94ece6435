/**
 * A question counted source by source, in one unit or several at once: choosing the codings of a source costs as much as counting
 * them. Every count but distinct actors is a sum over sources, so that a changed source is taken out and put back alone (`move`);
 * actors come back in other sources and are counted again as a whole.
 */
import { Audit } from './audit.ts';
import type { Grid, Sign, Values } from './cells.ts';
import { Columns } from './columns.ts';
import { countActors, newCounters, type Counters, type Texts } from './counters.ts';
import { asksValence, ValenceMissing, withoutValence } from './count-valence.ts';
import { partOf, type Part } from './part.ts';
import type { Query } from './query.ts';
import type { Unit } from './spec.ts';

export class Tally {
	readonly grid: Grid;
	readonly audit: Audit;
	readonly valence: ValenceMissing;
	readonly #columns = new Columns();
	readonly #counters: Counters;
	/** By row, the `version` in which one of its cells may have changed last. */
	readonly changedIn: Int32Array;
	/** Grows with every `move`. */
	version = 0;
	#actors: Values | null = null;

	/** @param units  those of which `valuesOf` may be asked */
	constructor(query: Query, units: readonly Unit[], texts: Texts) {
		this.grid = { rows: query.rows.keys.length, columns: query.columns.keys.length };
		this.changedIn = new Int32Array(this.grid.rows + 1);
		this.audit = new Audit(query);
		this.valence = new ValenceMissing(query);
		this.#counters = newCounters(units, query, this.grid, texts);
		for (let s = 0; s < query.facts.sources.length; s++) this.#add(query, s, 1);
		if (units.includes('actors')) this.#actors = countActors(query, this.grid, this.#columns);
	}

	/** Live: changes with `move`. */
	valuesOf(unit: Unit): Values {
		return unit === 'actors' ? this.#actors! : this.#counters.values.get(unit)!();
	}

	/** @param sources  numbers of the sources whose codings differ; both questions are otherwise the same */
	move(before: Query, after: Query, sources: readonly number[]): void {
		this.version++;
		for (const source of sources) {
			this.#add(before, source, -1);
			this.#add(after, source, 1);
		}
		if (this.#actors) this.#actors = countActors(after, this.grid, this.#columns);
	}

	/** The rows in which a part counts. */
	#mark({ rows, facts, length }: Part): void {
		let before = -1;
		for (let f = 0; f < length; f++) {
			const row = facts.row[f]!;
			if (row < 0 || row === before) continue;
			before = row;
			for (let p = rows.first[row]!; p < rows.first[row + 1]!; p++)
				this.changedIn[rows.keys[p]!] = this.version;
		}
	}

	#add(query: Query, source: number, sign: Sign): void {
		const part = partOf(query, source, this.#columns);
		if (part) {
			if (this.version > 0) this.#mark(part);
			for (const counter of this.#counters.adders) counter.add(part, sign);
			this.audit.add(part, sign);
		}
		const whole = asksValence(query) ? partOf(withoutValence(query), source, this.#columns) : part;
		if (whole) this.valence.add(whole, sign);
	}
}
