/**
 * A table's counts source by source, in one pass over the codings: each source is put in, read and taken out again. (A layer per
 * source would say the same, but each layer looks at all sources.)
 */
import type { Id } from '../model/records.ts';
import { cellAt, valueAt } from '../tables/cells.ts';
import { Columns } from '../tables/columns.ts';
import { newCounters } from '../tables/counters.ts';
import { partOf } from '../tables/part.ts';
import type { Unit } from '../tables/spec.ts';
import type { Numbers } from './lines.ts';
import { queryOf, type Question } from './question.ts';

/** Units that are sums over sources. */
export const isSum = (unit: Unit): boolean => unit !== 'actors' && unit !== 'presence';

export type OfSource<T> = { readonly id: Id; readonly label: string; readonly read: T };

/**
 * Sources that the filters let through, by name, those without a reference too.
 * @param read  what to keep of each source's numbers; its unit must be a sum over sources
 */
export function bySource<T>(of: Question, read: (numbers: Numbers) => T): OfSource<T>[] {
	const query = queryOf(of);
	const [rows, columns] = [query.rows.keys, query.columns.keys];
	const grid = { rows: rows.length, columns: columns.length };
	const { unit } = of.spec;
	const counters = newCounters([unit], query, grid, of.texts ?? (() => undefined));
	const facts = new Columns();
	return query.facts.people.sources.rows.flatMap(({ id, name }, source) => {
		const part = partOf(query, source, facts);
		if (!part) return [];
		for (const counter of counters.adders) counter.add(part, 1);
		const values = counters.values.get(unit)!();
		const at = (row: number, column: number) => valueAt(values, cellAt(grid, row, column));
		const numbers: Numbers = {
			rows,
			columns,
			counts: rows.map((_, r) => columns.map((_, c) => at(r, c))),
			rowTotals: rows.map((_, r) => at(r, grid.columns)),
			columnTotals: columns.map((_, c) => at(grid.rows, c)),
			total: at(grid.rows, grid.columns)
		};
		for (const counter of counters.adders) counter.add(part, -1);
		return [{ id, label: name, read: read(numbers) }];
	});
}
