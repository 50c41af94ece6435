/** What a column of a table holds, guessed from all of its cells, and a cell in the form in which the project keeps it. */
import type { AttributeType } from '../model/records.ts';

export type ValueKind = 'number' | 'date' | 'yes-no' | 'text';

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const ISO = /^\d{4}-\d\d-\d\d$/;
/** Day first, as people in Indonesia and Europe write it. */
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const YES_NO = /^(?:yes|no|y|n|ya|tidak|true|false|benar|salah)$/i;

/** Empty cells say nothing; a column of empty cells is text. */
export function guessKind(values: readonly string[]): ValueKind {
	const given = values.filter((value) => value !== '');
	const all = (is: (value: string) => boolean) => given.length > 0 && given.every(is);
	if (all((value) => isDate(inDays(value)))) return 'date';
	if (all((value) => NUMBER.test(value) && !/^-?0\d/.test(value))) return 'number';
	return all((value) => YES_NO.test(value)) ? 'yes-no' : 'text';
}

/** How attributes keep it: yes and no are two words. */
export const typeOfKind = (kind: ValueKind): AttributeType =>
	kind === 'number' || kind === 'date' ? kind : 'category';

/** Decimal commas become points and days ISO dates; what does not fit the type stays as it was typed. */
export function asKept(value: string, type: AttributeType): string {
	if (type === 'number') return NUMBER.test(value) ? value.replace(',', '.') : value;
	return type === 'date' ? inDays(value) : value;
}

function inDays(value: string): string {
	const [, day, month, year] = DAY_FIRST.exec(value) ?? [];
	if (day === undefined) return value;
	const iso = `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isDate(iso) ? iso : value;
}

function isDate(value: string): boolean {
	const time = ISO.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
