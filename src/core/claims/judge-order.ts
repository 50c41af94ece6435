/** Who comes first: largest, smallest, together, larger, rank. Rows without a figure are left out unless the claim names them. */
import type { Id } from '../model/records.ts';
import { above, equal } from './figure.ts';
import { eachColumn, type Asked } from './each-column.ts';
import {
	cellOf,
	cellsOf,
	columnId,
	columnsOf,
	judged,
	rowsOf,
	type Outcome,
	type Shown
} from './outcome.ts';
import { isReason } from './reason.ts';
import type { Sheet } from './sheet.ts';

/** One column: the figures of the rows that the claim names, and of all others. */
type Judge = (named: readonly Shown[], others: readonly Shown[]) => Outcome;

export const judgeOrder = (sheet: Sheet, asked: Asked, judge: Judge): Outcome =>
	eachColumn(sheet, asked, (figures, named, column) =>
		judge(figures, othersOf(sheet, named, column))
	);

function othersOf(sheet: Sheet, named: readonly number[], column: number): Shown[] {
	return sheet.rows.flatMap((_, row) => {
		const cell = named.includes(row) ? null : cellOf(sheet, row, column, 'other');
		return cell === null || isReason(cell) ? [] : [cell];
	});
}

/** The rows named are exactly those with the highest (sign 1) or the lowest (-1) figure. */
export const largest =
	(sign: 1 | -1): Judge =>
	(named, others) => {
		if (others.length === 0) return { code: 'few-rows' };
		const best = extreme([...named, ...others], sign);
		const first = (figure: Shown) => equal(figure.value, best);
		const rivals = others.filter(first);
		const all = named.every(first);
		const next = rivals.length > 0 ? rivals : nearest(others, sign);
		return judged(all && rivals.length === 0, [...named, ...next], {
			tie: all && rivals.length > 0,
			lead: leadOf(all ? named : others, all ? others : named, sign),
			against: rivals.flatMap(({ rows }) => rows)
		});
	};

/** Every row named is above every row of `than`. */
export const larger =
	(sheet: Sheet, than: readonly Id[]): Judge =>
	(named) => {
		const rows = rowsOf(sheet, than);
		if (isReason(rows)) return rows;
		const columns = named[0]!.column === null ? undefined : [named[0]!.column];
		const places = columnsOf(sheet, columns);
		const others = isReason(places) ? places : cellsOf(sheet, rows, places[0]!);
		if (isReason(others)) return others;
		const low = extreme(named, -1);
		const high = extreme(others, 1);
		const held = others.map((cell): Shown => ({ ...cell, part: 'other' }));
		return judged(above(low, high), [...named, ...held], {
			tie: equal(low, high),
			lead: leadOf(low >= high ? named : others, low >= high ? others : named, 1),
			against: others.filter(({ value }) => !above(low, value)).flatMap((cell) => cell.rows)
		});
	};

/** Each row named stands in this place: one more than there are rows above it. */
export const ranked =
	(place: number): Judge =>
	(named, others) => {
		if (others.length === 0) return { code: 'few-rows' };
		const all = [...named, ...others];
		const higher = (figure: Shown) => all.filter(({ value }) => above(value, figure.value)).length;
		const equals = others.filter((other) => named.some((one) => equal(one.value, other.value)));
		const there = named.every((one) => higher(one) + 1 === place);
		const aboveThem = others.filter((other) => named.some((one) => above(other.value, one.value)));
		return judged(
			there && equals.length === 0,
			[...named, ...(equals.length ? equals : nearest(aboveThem, -1))],
			{
				tie: there && equals.length > 0
			}
		);
	};

/** The rows named, taken as one, are above every other row (or, with `sign` -1, below). */
export function judgeTogether(sheet: Sheet, { rows, columns }: Asked): Outcome {
	const numbers = rowsOf(sheet, rows);
	if (isReason(numbers)) return numbers;
	return judgeOrder(sheet, { rows, ...(columns ? { columns } : {}) }, (named, others) => {
		if (others.length === 0) return { code: 'few-rows' };
		const { column } = named[0]!;
		const at = column === null ? sheet.column : sheet.columns.indexOf(column);
		const figure = sheet.pooled(numbers, at);
		if (isReason(figure)) return figure;
		const pair: Shown = { ...figure, rows, column: columnId(sheet, at), part: 'named' };
		const best = extreme(others, 1);
		return judged(above(pair.value, best), [pair, ...nearest(others, 1)], {
			tie: equal(pair.value, best),
			lead: leadOf([pair], others, 1),
			against: others.filter(({ value }) => !above(pair.value, value)).flatMap((cell) => cell.rows)
		});
	});
}

const extreme = (figures: readonly Shown[], sign: 1 | -1): number =>
	sign * Math.max(...figures.map(({ value }) => sign * value));

/** Those of the figures that come first. */
const nearest = (figures: readonly Shown[], sign: 1 | -1): Shown[] =>
	figures.filter(({ value }) => equal(value, extreme(figures, sign)));

/** Passages by which the last of the first is ahead of the first of the others; null unless all are shares of the same base. */
function leadOf(first: readonly Shown[], others: readonly Shown[], sign: 1 | -1): number | null {
	const all = [...first, ...others];
	if (others.length === 0 || all.some(({ n, of }) => n === null || of !== all[0]!.of)) return null;
	const counts = (figures: readonly Shown[]) => figures.map(({ n }) => sign * n!);
	// Where the claim fails, the first of all is ahead of the best that it names.
	const ahead = Math.min(...counts(first)) - Math.max(...counts(others));
	return ahead > 0 ? ahead : Math.max(...counts(first)) - Math.max(...counts(others));
}
