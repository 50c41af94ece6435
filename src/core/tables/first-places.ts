/** Who comes first in a column or row, where that is a tie or hangs on one (B7.1, B7.2). */
import type { Panel } from './panel.ts';
import type { Warning } from './warning.ts';

/**
 * First places are looked for in the direction of the percents; down the columns when there are none. Cells are read once, line by
 * line, as they lie in memory; names are looked up only for the few lines that have something to tell.
 */
export function firstPlaces({ bases, rows, columns, counts }: Panel): Warning[] {
	const per = bases.per === 'row' && bases.of === 'unit' ? 'row' : 'column';
	const [lines, others] = per === 'row' ? [rows, columns] : [columns, rows];
	if (others.length < 2) return [];
	const greatest = new Float64Array(lines.length);
	const leaders = new Int32Array(lines.length);
	const second = new Float64Array(lines.length);
	counts.forEach((cells, r) => {
		for (let c = 0; c < cells.length; c++) {
			const line = per === 'row' ? r : c;
			const n = cells[c]!;
			if (n < second[line]!) continue;
			if (n > greatest[line]!) {
				second[line] = greatest[line]!;
				greatest[line] = n;
				leaders[line] = 1;
			} else if (n === greatest[line]) leaders[line]!++;
			else second[line] = n;
		}
	});
	return lines.flatMap(({ id }, line): Warning[] => {
		const n = greatest[line]!;
		const tie = leaders[line]! > 1;
		if (n === 0 || (!tie && second[line] !== n - 1)) return [];
		const first = others
			.filter((_, at) => (per === 'row' ? counts[line]![at] : counts[at]![line]) === n)
			.map((other) => other.id);
		return tie
			? [{ code: 'tie', per, id, first, n }]
			: [{ code: 'lead-of-one', per, id, first: first[0]!, n }];
	});
}

/**
 * First places among rates down a column: the rows have different bases, so that the highest number need not be the highest rate.
 * It hangs on one when the row, with one less, would no longer be alone in front. Rates are compared as fractions: none is rounded.
 */
export function firstRates({ rows, columns, counts, bases }: Panel): Warning[] {
	if (rows.length < 2) return [];
	const per = 'column';
	return columns.flatMap(({ id }, c): Warning[] => {
		const n = (row: number) => counts[row]![c]!;
		const base = (row: number) => bases.values[row]!;
		const above = (a: number, b: number) => n(a) * base(b) - n(b) * base(a);
		const [leader, ...others] = rows.map((_, row) => row).filter((row) => base(row) > 0);
		if (leader === undefined) return [];
		const first = others.reduce((best, row) => (above(row, best) > 0 ? row : best), leader);
		if (n(first) === 0) return [];
		const rest = [leader, ...others].filter((row) => row !== first);
		const tied = rest.filter((row) => above(first, row) === 0);
		if (tied.length > 0) {
			const ids = rows.flatMap((row, at) => (at === first || tied.includes(at) ? [row.id] : []));
			return [{ code: 'tie', per, id, first: ids, n: (n(first) * 1000) / base(first), rate: true }];
		}
		const oneLess = (row: number) => (n(first) - 1) * base(row) <= n(row) * base(first);
		return rest.some(oneLess)
			? [{ code: 'lead-of-one', per, id, first: rows[first]!.id, n: n(first) }]
			: [];
	});
}
