/** In which sources a row or column of a side that is of the text has any words at all, coded or not. */
import type { Id } from '../model/records.ts';
import { ask, type Question, type Side } from './question.ts';

export type Heard = {
	readonly id: Id;
	readonly label: string;
	/** Ids of sources. */
	readonly sources: readonly Id[];
};

/** By key, in the order of the table. @param side  one that is of the text */
export function heardBy(of: Question, side: Side): Heard[] {
	const table = ask(of, {
		rows: of.spec[`${side}s`],
		columns: { by: 'source' },
		unit: 'references',
		percent: 'none'
	});
	return table.rows.map(({ id, label }, r) => ({
		...{ id, label },
		sources: table.columns.flatMap((source, c) =>
			table.signs[r]![c] === 'number' || table.counts[r]![c]! > 0 ? [source.id] : []
		)
	}));
}
