/**
 * The heads of a table by arrows: above the first number of a column and before the first of a row. They take no Tab, because a table of
 * many codes would then have as many stops before its numbers.
 */
import type { Place } from '#lib/ui/grid-keys.ts';

const STEPS: { readonly [key: string]: Place } = {
	ArrowUp: { row: -1, column: 0 },
	ArrowDown: { row: 1, column: 0 },
	ArrowLeft: { row: 0, column: -1 },
	ArrowRight: { row: 0, column: 1 }
};

/**
 * @param target  what has the focus; heads say with `data-at` where they are, -1 being the line of heads
 * @param at      the number that takes the focus in the table
 * @returns where the arrow leads if it leads to a head or comes from one
 */
export function headAt(target: EventTarget | null, key: string, at: Place): Place | null {
	const step = STEPS[key];
	if (!step || !(target instanceof Element)) return null;
	const told = target.closest('a[data-at]')?.getAttribute('data-at')?.split(',').map(Number);
	const from = told ? { row: told[0]!, column: told[1]! } : at;
	const to = { row: from.row + step.row, column: from.column + step.column };
	return told || to.row < 0 || to.column < 0 ? to : null;
}
