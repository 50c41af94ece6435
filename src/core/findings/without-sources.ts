/**
 * The table without each source (S9.2). Counts that are sums over sources are the whole less the source; distinct actors come back in
 * other sources, presence is not a sum, and a rate has another base each time: those are asked again.
 */
import { bySource, isSum, type OfSource } from './by-source.ts';
import type { Numbers, Values } from './lines.ts';
import { amongSources, ask, type Answer, type Question } from './question.ts';

/** Tables asked again, one per source, at most; of one layer among others, fewer. */
const MOST_ASKED = 200;
const MOST_IN_LAYER = 25;

/**
 * One for each source in which the table has anything; null when that would be too many questions.
 * @param read  what to keep of each table; `values` is what places go by
 */
export function withoutSources<T>(
	of: Question,
	read: (numbers: Numbers, values: Values) => T
): OfSource<T>[] | null {
	const whole = ask(of);
	const isPlain = isSum(of.spec.unit) && of.spec.percent !== 'rate';
	if (isPlain) {
		const kept = bySource(of, (part) => {
			if (part.total === 0) return null;
			const rest = difference(whole, part);
			return { rest: read(rest, rest.counts) };
		});
		return kept.flatMap(({ id, label, read: some }) =>
			some ? [{ id, label, read: some.rest }] : []
		);
	}
	const references = { ...of, spec: { ...of.spec, unit: 'references', percent: 'none' } as const };
	const all = bySource(references, ({ total }) => total);
	const sources = all.filter(({ read: total }) => total > 0);
	if (sources.length > (of.layer === null ? MOST_ASKED : MOST_IN_LAYER)) return null;
	return sources.map(({ id, label }) => {
		const others = all.flatMap((other) => (other.id === id ? [] : [other.id]));
		const table = ask(of, amongSources(of, others));
		return { id, label, read: read(table, measureOf(table)) };
	});
}

/** What first places go by: rates where the table shows rates, else counts. */
export const measureOf = ({ spec, percent, counts }: Answer): Values =>
	spec.percent === 'rate' && percent ? percent : counts;

function difference(whole: Numbers, part: Numbers): Numbers {
	const less = (all: readonly number[], some: readonly number[]) => all.map((n, i) => n - some[i]!);
	return {
		rows: whole.rows,
		columns: whole.columns,
		counts: whole.counts.map((line, r) => less(line, part.counts[r]!)),
		rowTotals: less(whole.rowTotals, part.rowTotals),
		columnTotals: less(whole.columnTotals, part.columnTotals),
		total: whole.total - part.total
	};
}
