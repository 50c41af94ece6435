/** The text of a cell. Dates come as moments that may be a thousandth of a second off, and times of day as moments of the year 1899. */

export function cellText(cell: unknown): string {
	if (cell === null || cell === undefined) return '';
	if (cell instanceof Date) return momentText(cell);
	if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
	return String(cell);
}

const FIRST_YEAR = 1901;

function momentText(moment: Date): string {
	const rounded = new Date(Math.round(moment.getTime() / 1000) * 1000);
	if (Number.isNaN(rounded.getTime())) return '';
	const [date, time] = rounded.toISOString().replace('.000Z', '').split('T');
	if (rounded.getUTCFullYear() < FIRST_YEAR) return time!;
	return time === '00:00:00' ? date! : `${date} ${time!.replace(/:00$/, '')}`;
}
