/**
 * Names of rows and columns as NVivo writes them: "A : Dinas Kesehatan", "1 : pg-authority", "Codes\\Theory\\Authority",
 * "Person:Type = Health office (3)". What is shown is the name without the counter in front; what is looked for are its parts.
 */

/** "A : …", "12 : …" */
const COUNTER = /^(?:[A-Z]{1,3}|\d{1,4})\s*:\s+(?=\S)/;

export const withoutCounter = (label: string): string =>
	label.replace(/\s+/g, ' ').trim().replace(COUNTER, '');

/** Names that the label may stand for, the most faithful first. */
export function readings(label: string): string[] {
	const whole = withoutCounter(label);
	const value = whole.split(/\s=\s/).at(-1)!;
	const last = value.split(/[\\/>]/).at(-1)!;
	const all = [whole, value, last].flatMap((name) => [name, name.replace(/\s*\(\d+\)$/, '')]);
	return [...new Set(all.map((name) => name.trim()).filter((name) => name !== ''))];
}

const TOTALS = new Set([
	...[
		'total',
		'totals',
		'grand total',
		'sum',
		'all',
		'jumlah',
		'jumlah total',
		'total keseluruhan'
	],
	...['semua', 'n', 'keseluruhan', 'total (unique)']
]);

/** A line of totals: "Total", "Jumlah". */
export const isTotal = (label: string): boolean =>
	TOTALS.has(withoutCounter(label).toLowerCase().replace(/[.:]$/, ''));
