/** Numbers, percents and dates as the reader writes them: 37.5% and 1,234 in English, 37,5 % and 1.234 in Indonesian. */
import { grouped, type Locale } from './message.ts';

const numbers = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, least: number, most: number): Intl.NumberFormat {
	const key = `${locale}${least}${most}`;
	const known = numbers.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(locale, {
		minimumFractionDigits: least,
		maximumFractionDigits: most
	});
	numbers.set(key, made);
	return made;
}

/** @param digits  most digits after the comma; trailing zeros are left out */
export const formatNumber = (locale: Locale, x: number, digits = 0): string =>
	grouped(locale, x) ?? numberFormat(locale, 0, digits).format(x);

/** @param percent  37.5 for 37.5% */
export const formatPercent = (locale: Locale, percent: number, digits = 1): string =>
	`${formatNumber(locale, percent, digits)}${locale === 'id' ? '\u00a0%' : '%'}`;

/** Making a formatter costs far more than using it: each is made once. */
function kept<T>(make: (locale: Locale) => T): (locale: Locale) => T {
	const made = new Map<Locale, T>();
	return (locale) => {
		const known = made.get(locale) ?? make(locale);
		made.set(locale, known);
		return known;
	};
}

const days = kept(
	(locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
);
const localDays = kept((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
const times = kept((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
const lists = kept((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** @param iso  2025-03-11 (a day, read as that day everywhere) or a full time stamp */
export const formatDate = (locale: Locale, iso: string): string =>
	(iso.length === 10 ? days : localDays)(locale).format(new Date(iso));

export const formatTime = (locale: Locale, iso: string): string =>
	times(locale).format(new Date(iso));

/** "a, b and c" / "a, b, dan c". */
export const formatList = (locale: Locale, items: readonly string[]): string =>
	lists(locale).format(items);

/** Bytes as people say them: 1.2 MB. */
export function formatBytes(locale: Locale, bytes: number): string {
	const units = ['B', 'kB', 'MB', 'GB'];
	const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
	return `${formatNumber(locale, bytes / 1000 ** power, power === 0 ? 0 : 1)} ${units[power]}`;
}

const months = kept(
	(locale) => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
);

/** A day (2025-03-11), a month (2025-03) or a year (2025). */
export function formatPeriod(locale: Locale, iso: string): string {
	if (iso.length === 4) return iso;
	return iso.length === 7 ? months(locale).format(new Date(`${iso}-01`)) : formatDate(locale, iso);
}
