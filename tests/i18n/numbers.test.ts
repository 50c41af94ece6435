/** Whole numbers are written without a formatter, and as one would write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '#i18n/format.ts';
import { LOCALES, plural, whole } from '#i18n/message.ts';

const integer = fc.oneof(fc.integer({ min: -20_000, max: 20_000 }), fc.maxSafeInteger());
const other = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constant(2 ** 60));

describe('numbers', () => {
	it('writes whole numbers as the formatter of each language does', () => {
		const formats = LOCALES.map((locale) => ({ locale, format: new Intl.NumberFormat(locale) }));
		fc.assert(
			fc.property(integer, (n) => {
				for (const { locale, format } of formats) {
					expect(whole(locale, n)).toBe(format.format(n));
					expect(formatNumber(locale, n, 2)).toBe(format.format(n));
				}
			})
		);
	});

	it('leaves every other number to the formatter', () => {
		const format = new Intl.NumberFormat('id', { maximumFractionDigits: 3 });
		fc.assert(
			fc.property(other, (n) => {
				expect(whole('id', n)).toBe(format.format(Object.is(n, -0) ? 0 : n));
			})
		);
		expect(whole('id', 1234.5)).toBe('1.234,5');
	});

	it('says one thing in the singular, as the rules of English do', () => {
		const rules = new Intl.PluralRules('en');
		fc.assert(
			fc.property(fc.oneof(integer, other), (n) => {
				expect(plural(n, 'one', 'other').endsWith(` ${rules.select(n)}`)).toBe(true);
			})
		);
	});
});
