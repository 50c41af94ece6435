/** Rows as CSV. Cells that a spreadsheet would run as a formula get an apostrophe in front; reading them back takes it away. */
import Papa from 'papaparse';

const FORMULA = /^[\s\u00a0]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

export function csv(
	columns: readonly string[],
	rows: readonly (readonly (string | number)[])[]
): string {
	const safe = rows.map((row) =>
		row.map((cell) => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell))
	);
	return `${Papa.unparse({ fields: [...columns], data: safe }, { newline: '\n' })}\n`;
}
