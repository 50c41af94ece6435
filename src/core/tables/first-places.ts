/** Who comes first in a column or row, where that is a tie or hangs on one (B7.1, B7.2). */
import type { Panel } from './panel.ts';
import type { Warning } from './warnings.ts';

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
 * It hangs on one when the row, with one less, would no longer be alone in front.
 */
export function firstRates({ rows, columns, counts, percent, bases }: Panel): Warning[] {
	if (percent === null || rows.length < 2) return [];
	const per = 'column';
	return columns.flatMap(({ id }, c): Warning[] => {
		const rates = percent.map((line) => line[c] ?? 0);
		const highest = Math.max(...rates);
		if (highest === 0) return [];
		const first = rows.filter((_, r) => rates[r] === highest).map((row) => row.id);
		if (first.length > 1) return [{ code: 'tie', per, id, first, n: highest, rate: true }];
		const leader = rates.indexOf(highest);
		const n = counts[leader]![c]!;
		const second = Math.max(...rates.filter((_, r) => r !== leader));
		const oneLess = (n - 1) * (1000 / bases.values[leader]!);
		return oneLess <= second ? [{ code: 'lead-of-one', per, id, first: first[0]!, n }] : [];
	});
}
