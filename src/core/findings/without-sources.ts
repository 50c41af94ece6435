/**
 * The table without each source (S9.2). Counts that are sums over sources are taken from one table with a layer per source; distinct
 * actors come back in other sources, presence is not a sum, and a rate has another base each time: those are asked again.
 */
import type { Id } from '../model/records.ts';
import type { Crosstab } from '../tables/crosstab.ts';
import type { Unit } from '../tables/spec.ts';
import { linesOf, type Line } from './lines.ts';
import { amongSources, ask, type Question } from './question.ts';

export type Without = { readonly id: Id; readonly label: string; readonly lines: readonly Line[] };

/** Tables asked again, one per source, at most. */
export const MOST_ASKED = 200;

const isSum = (unit: Unit): boolean => unit !== 'actors' && unit !== 'presence';

/** One for each source in which the table has anything; null when that would be too many questions. */
export function withoutSources(of: Question): Without[] | null {
	const bySource = ask(of, { layers: { by: 'source' }, percent: 'none' });
	const sources = bySource.layers!.filter((layer) => layer.total > 0);
	if (isSum(of.spec.unit) && of.spec.percent !== 'rate')
		return sources.map((layer) => ({
			...{ id: layer.id, label: layer.label },
			lines: linesOf(difference(bySource, layer), of.lines)
		}));
	if (sources.length > MOST_ASKED) return null;
	return sources.map(({ id, label }) => {
		const others = bySource.layers!.flatMap((layer) => (layer.id === id ? [] : [layer.id]));
		const table = ask(of, amongSources(of, others));
		return { id, label, lines: linesOf(table, of.lines, measureOf(table)) };
	});
}

/** What first places go by: rates where the table shows rates, else counts. */
export const measureOf = ({ spec, percent, counts }: Crosstab) =>
	spec.percent === 'rate' && percent ? percent : counts;

type Numbers = Pick<Crosstab, 'rows' | 'columns' | 'counts' | 'rowTotals' | 'columnTotals'>;

function difference(whole: Numbers, part: Numbers): Numbers {
	const less = (all: readonly number[], some: readonly number[]) => all.map((n, i) => n - some[i]!);
	return {
		rows: whole.rows,
		columns: whole.columns,
		counts: whole.counts.map((line, r) => less(line, part.counts[r]!)),
		rowTotals: less(whole.rowTotals, part.rowTotals),
		columnTotals: less(whole.columnTotals, part.columnTotals)
	};
}
