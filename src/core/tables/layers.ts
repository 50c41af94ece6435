/** Small multiples: one scale, and a flag where the whole tells another order than every part (B10). */
import type { Panel } from './panel.ts';

export type Flip = { readonly column: string; readonly place: 'first' | 'order' };
type Numbers = Pick<Panel, 'columns' | 'counts' | 'percent'>;

/** Columns whose order of rows, by the number shown, is the whole's in no layer that has anything in this column (B10.1). */
export function flips(whole: Numbers, layers: readonly Numbers[]): Flip[] {
	return whole.columns.flatMap(({ id }, column): Flip[] => {
		const pooled = valuesIn(whole, column);
		const parts = layers.map((layer) => valuesIn(layer, column)).filter(hasAny);
		if (parts.length < 2) return [];
		if (parts.every((part) => firstOf(part) !== firstOf(pooled)))
			return [{ column: id, place: 'first' }];
		if (parts.every((part) => orderOf(part) !== orderOf(pooled)))
			return [{ column: id, place: 'order' }];
		return [];
	});
}

/** The greatest number shown: percents where there are any, counts otherwise. */
export function scaleOf(panels: readonly Pick<Panel, 'counts' | 'percent'>[]): number {
	let greatest = 0;
	for (const { counts, percent } of panels)
		for (const line of percent ?? counts)
			for (const value of line) if (value !== null && value > greatest) greatest = value;
	return greatest;
}

const valuesIn = ({ counts, percent }: Numbers, column: number): number[] =>
	(percent ?? counts).map((line) => line[column] ?? 0);

const hasAny = (values: readonly number[]): boolean => values.some((value) => value > 0);

/** The rows in first place, as text. */
function firstOf(values: readonly number[]): string {
	const greatest = Math.max(...values);
	return values.flatMap((value, row) => (value === greatest ? [row] : [])).join();
}

/** The place of each row, equal values sharing one, as text. */
function orderOf(values: readonly number[]): string {
	const places = [...new Set(values)].sort((a, b) => b - a);
	return values.map((value) => places.indexOf(value)).join();
}
