import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '#report/chart/text-width.ts';

describe('text in charts', () => {
	test('wide letters are wider than narrow ones, marks take no room', () => {
		expect(textWidth('mmm', 10)).toBeGreaterThan(textWidth('iii', 10));
		expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
	});

	test('wraps at spaces and keeps every word when there is room', () => {
		const lines = wrapText('Dinas Kesehatan Kota Jambi', 100, 13, 3);
		expect(lines.join(' ')).toBe('Dinas Kesehatan Kota Jambi');
		expect(lines.length).toBeGreaterThan(1);
	});

	test('what does not fit ends in an ellipsis and is no wider than asked', () => {
		const lines = wrapText('Kementerian Pendayagunaan Aparatur Negara', 80, 13, 2);
		expect(lines).toHaveLength(2);
		expect(lines.at(-1)).toMatch(/…$/);
		for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(80);
	});

	test('an empty text has no lines', () => expect(wrapText('  ', 80, 13, 2)).toEqual([]));
});
