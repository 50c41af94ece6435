/** Keys for the values of an attribute: in order of number or of name; "no value" last, and only if some owner has none (B9). */
import { keyLists, type Key, type KeyLists } from './dimension.ts';
import { compareNames } from './order.ts';

/**
 * @param values  by base value; '' = none
 * @param order   'name', or 'given' for the order in which values first occur
 */
export function keysByValue(
	values: readonly string[],
	label: (value: string) => string,
	order: 'name' | 'number' | 'given'
): { readonly keys: readonly Key[]; readonly lists: KeyLists } {
	const known = [...new Set(values.filter((value) => value !== ''))];
	if (order !== 'given') known.sort(order === 'number' ? compareNumbers : compareNames);
	if (values.includes('')) known.push('');
	const position = new Map(known.map((value, i) => [value, i]));
	return {
		keys: known.map((id) => ({ id, label: id === '' ? '' : label(id) })),
		lists: keyLists(
			values.map((value) => [position.get(value)!]),
			known.length
		)
	};
}

/** Numbers by size; what is no number comes after them, by name. */
function compareNumbers(a: string, b: string): number {
	const left = Number(a.replace(',', '.'));
	const right = Number(b.replace(',', '.'));
	if (Number.isNaN(left) || Number.isNaN(right))
		return Number(Number.isNaN(left)) - Number(Number.isNaN(right)) || compareNames(a, b);
	return left - right || compareNames(a, b);
}
