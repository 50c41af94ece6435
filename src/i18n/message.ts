/**
 * Messages: both languages side by side, so that a missing translation is a type error and a reviewer reads them together.
 * A message is a sentence or a function of its facts; each room of the interface keeps its own in `i18n/<room>.ts`.
 */
export type Locale = 'en' | 'id';
export const LOCALES: readonly Locale[] = ['en', 'id'];

type Sentence<A extends readonly unknown[]> = string | ((...facts: A) => string);
export type Message<A extends readonly unknown[] = readonly []> = {
	readonly en: Sentence<A>;
	readonly id: Sentence<A>;
};

/** @example msg('Sources', 'Sumber') */
export const msg = (en: string, id: string): Message => ({ en, id });

/** @example msgWith((n: number) => `${n} files`, (n) => `${n} berkas`) */
export const msgWith = <A extends readonly unknown[]>(
	en: (...facts: A) => string,
	id: (...facts: A) => string
): Message<A> => ({ en, id });

/** The message in one language. */
export function translate<A extends readonly unknown[]>(
	locale: Locale,
	message: Message<A>,
	...facts: A
): string {
	const sentence = message[locale];
	return typeof sentence === 'string' ? sentence : sentence(...facts);
}

/**
 * A whole number with the reader's grouping, and null for any other. Making a formatter costs a slow processor more than the page
 * that waits for it, and most numbers that are written are whole.
 */
export function grouped(locale: Locale, n: number): string | null {
	if (!Number.isSafeInteger(n)) return null;
	return String(n).replace(/\B(?=(?:\d{3})+$)/g, locale === 'id' ? '.' : ',');
}

const made = new Map<Locale, Intl.NumberFormat>();

/** A number of things with the reader's grouping. */
export function whole(locale: Locale, n: number): string {
	const written = grouped(locale, n);
	if (written !== null) return written;
	const format = made.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
	made.set(locale, format);
	return format.format(n);
}

/** English plural of a counted noun: `plural(1, 'passage', 'passages')` -> "1 passage". Indonesian nouns do not change. */
export const plural = (n: number, one: string, other: string): string =>
	`${whole('en', n)} ${Math.abs(n) === 1 ? one : other}`;

/** Indonesian counted noun with its own digits grouping: `jumlah(1234, 'petikan')` -> "1.234 petikan". */
export const jumlah = (n: number, noun: string): string => `${whole('id', n)} ${noun}`;
