/**
 * What the table says about itself: passages of nobody (B3), passages in two rows (B2), passages that a strict rule leaves out
 * (B1.3), passages in two code columns (B6.3), references per coder (B4). Counted per source, so that it can be patched.
 */
import type { Id } from '../model/records.ts';
import type { Query } from './query.ts';
import type { Adder, Sign } from './cells.ts';
import type { Part } from './part.ts';

/** The side that asks who speaks; rows before columns. */
function askingSide({ rows, columns }: Pick<Query, 'rows' | 'columns'>) {
	const asks = (side: Query['rows']) => side.asks === 'actor' || side.asks === 'speaker';
	return asks(rows) ? 'row' : asks(columns) ? 'column' : null;
}

/** The side whose keys are codes; columns before rows. */
export function codeSide({ rows, columns }: Pick<Query, 'rows' | 'columns'>) {
	return columns.family !== null ? 'column' : rows.family !== null ? 'row' : null;
}

export class Audit implements Adder {
	references = 0;
	sources = 0;
	unassigned = 0;
	straddling = 0;
	dropped = 0;
	overlapping = 0;
	/** References by coder's number; `#taken` those of coders who were taken back, by id. */
	readonly #counted: Int32Array;
	readonly #taken = new Map<Id, number>();
	readonly #asking: 'row' | 'column' | null;
	readonly #codes: 'row' | 'column' | null;
	#coders = new Int32Array(16);

	constructor(query: Query) {
		this.#asking = askingSide(query);
		this.#codes = codeSide(query);
		this.#counted = new Int32Array(query.facts.people.coders.rows.length);
	}

	add(part: Part, sign: Sign): void {
		if (this.#asking === null) this.#addPlain(part, sign);
		else this.#addVoiced(part, this.#asking, sign);
		if (this.#codes !== null && part.view.facts.ties) this.#addPassages(part, this.#codes, sign);
	}

	/** Nobody asks who speaks: references in the table are all there is to count. */
	#addPlain({ facts, view, length }: Part, sign: Sign): void {
		const coders = this.#noneOf(view.facts.block.coders.length);
		let before = -1;
		for (let f = 0; f < length; f++) {
			if (facts.row[f]! < 0 || facts.column[f]! < 0 || facts.ref[f] === before) continue;
			before = facts.ref[f]!;
			coders[view.facts.block.coder[facts.coding[f]!]!]!++;
		}
		this.#addCoders(view, coders, sign);
	}

	#addVoiced({ facts, view, rows, columns, length }: Part, asking: 'row' | 'column', sign: Sign) {
		const { row, column, ref, coding } = facts;
		const { first, keys } = asking === 'row' ? rows : columns;
		const asked = facts[asking];
		const { coder } = view.facts.block;
		const coders = this.#noneOf(view.facts.block.coders.length);
		for (let f = 0; f < length;) {
			const reference = ref[f]!;
			const head = f;
			let voiced = false;
			let lost = false;
			let firstKey = -1;
			let straddles = false;
			for (; f < length && ref[f] === reference; f++) {
				if (asked[f] !== -1) voiced = true;
				if (row[f]! < 0 || column[f]! < 0) {
					if (row[f]! < -1 && column[f]! >= 0) lost = true;
					continue;
				}
				const key = keys[first[asked[f]!]!]!;
				if (firstKey < 0) firstKey = key;
				else if (key !== firstKey) straddles = true;
			}
			if (!voiced) this.unassigned += sign;
			if (straddles) this.straddling += sign;
			if (firstKey >= 0) coders[coder[coding[head]!]!]!++;
			else if (lost) this.dropped += sign;
		}
		this.#addCoders(view, coders, sign);
	}

	/** A zero for each of a source's coders, in a column that is used again. */
	#noneOf(coders: number): Int32Array {
		if (coders > this.#coders.length) this.#coders = new Int32Array(coders * 2);
		return this.#coders.fill(0, 0, coders);
	}

	#addCoders({ facts, coderNumbers }: Part['view'], counted: Int32Array, sign: Sign): void {
		let references = 0;
		for (let c = 0; c < coderNumbers.length; c++) {
			const n = counted[c]!;
			if (n === 0) continue;
			references += n;
			const number = coderNumbers[c]!;
			const id = facts.block.coders[c]!;
			if (number >= 0) this.#counted[number]! += sign * n;
			else this.#taken.set(id, (this.#taken.get(id) ?? 0) + sign * n);
		}
		this.references += sign * references;
		if (references > 0) this.sources += sign;
	}

	/** References by coder's id, of those who have any: coders in the order of their making, then those who were taken back. */
	byCoder({ rows }: Query['facts']['people']['coders']): Map<Id, number> {
		const known = rows.map(({ id }, number): [Id, number] => [id, this.#counted[number]!]);
		const taken = [...this.#taken].sort(([a], [b]) => (a < b ? -1 : 1));
		return new Map([...known, ...taken].filter(([, references]) => references > 0));
	}

	/** Passages (one span by one coder) under two codes of the side, neither of which is above the other. */
	#addPassages(part: Part, side: 'row' | 'column', sign: Sign): void {
		const { row, column, coding } = part.facts;
		const base = part.facts[side];
		const keyed = side === 'row' ? part.rows : part.columns;
		const { start, end, coder } = part.view.facts.block;
		let head = -1;
		let counted = false;
		for (let f = 0; f < part.length; f++) {
			if (row[f]! < 0 || column[f]! < 0) continue;
			const i = coding[f]!;
			const h = head < 0 ? -1 : coding[head]!;
			if (h < 0 || start[h] !== start[i] || end[h] !== end[i] || coder[h] !== coder[i]) {
				head = f;
				counted = false;
			} else if (!counted && h !== i && hasApart(keyed, base, head, f)) {
				counted = true;
				this.overlapping += sign;
			}
		}
	}
}

/** Whether the fact `at` stands apart from any fact of its passage, which begins at `head`: neither has the other's own key. */
function hasApart(
	{ first, keys }: Part['rows'],
	base: Int32Array,
	head: number,
	at: number
): boolean {
	const own = base[at]!;
	for (let f = head; f < at; f++) {
		const other = base[f]!;
		if (first[other] === first[other + 1]) continue;
		if (!has(keys[first[other]!]!, own) && !has(keys[first[own]!]!, other)) return true;
	}
	return false;

	function has(key: number, list: number): boolean {
		for (let p = first[list]!; p < first[list + 1]! - 1; p++) if (keys[p] === key) return true;
		return false;
	}
}
