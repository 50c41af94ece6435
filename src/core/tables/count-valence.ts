/** Codings in the table that lack an answer their code asks for: help or hindrance (B8.1). */
import { keyLists, type Dimension } from '../facts/dimension.ts';
import type { Adder, Sign } from './cells.ts';
import type { Part } from './part.ts';
import type { Query } from './query.ts';

export class ValenceMissing implements Adder {
	codings = 0;
	readonly #required: readonly boolean[];
	readonly #any: boolean;

	constructor({ facts }: Query) {
		this.#required = facts.codes.codes.map((code) => code.valence === 'required');
		this.#any = this.#required.includes(true);
	}

	add({ view, facts, length }: Part, sign: Sign): void {
		if (!this.#any) return;
		const { extras } = view.facts.block;
		let before = -1;
		for (let f = 0; f < length; f++) {
			const i = facts.coding[f]!;
			if (i === before || facts.row[f]! < 0 || facts.column[f]! < 0) continue;
			before = i;
			if (this.#required[view.code[i]!] && extras.get(i)?.valence === undefined)
				this.codings += sign;
		}
	}
}

const ANY: Dimension = {
	keys: [{ id: '', label: '' }],
	level: 'source',
	asks: null,
	family: null,
	in: () => ({ ...keyLists([[0]], 1), base: Int32Array.of(0) })
};

export const asksValence = ({ rows, columns, filters }: Query): boolean =>
	rows.asks === 'valence' ||
	columns.asks === 'valence' ||
	filters.some(({ dimension }) => dimension.asks === 'valence');

/** The same question without asking for valence, so that codings without one are seen at all. */
export function withoutValence(query: Query): Query {
	const other = (side: Dimension) => (side.asks === 'valence' ? ANY : side);
	return {
		...query,
		rows: other(query.rows),
		columns: other(query.columns),
		filters: query.filters.filter(({ dimension }) => dimension.asks !== 'valence')
	};
}
