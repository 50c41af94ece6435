/** A label as an identity: "PEWAWANCARA 1 " and "Pewawancara 1" are one speaker, "Informan (Dinkes)" is "Informan" of Dinkes. */

/** One key for all spellings of a label. */
export const labelKey = (label: string): string =>
	splitLabel(label).label.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Takes off text in parentheses at the end, which says who the person is. */
export function splitLabel(written: string): { label: string; person?: string } {
	const whole = written.trim();
	const open = whole.lastIndexOf('(');
	if (open <= 0 || !whole.endsWith(')')) return { label: whole };
	const label = whole.slice(0, open).trim();
	const person = whole.slice(open + 1, -1).trim();
	return label === '' || person === '' ? { label: whole } : { label, person };
}

/** Splits the number off: "informan 12" is number 12 of the family "informan". */
export function family(key: string): { base: string; number: string } {
	const match = /^(.*?\p{L})[\s.#-]*(\d{1,3})$/u.exec(key);
	return match ? { base: match[1]!, number: match[2]! } : { base: key, number: '' };
}
