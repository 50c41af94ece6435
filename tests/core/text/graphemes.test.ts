import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapToGraphemes } from '#core/text/graphemes.ts';
import { mixedText } from './arbitrary.ts';

const boundaries = (text: string) => [
	...Array.from(
		new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text),
		({ index }) => index
	),
	text.length
];

describe('graphemes', () => {
	it('T2: takes in an emoji family, a flag and an accent whole', () => {
		const text = 'a👨‍👩‍👧🇮🇩e\u0301z';
		expect(snapToGraphemes(text, { start: 3, end: 4 })).toEqual({ start: 1, end: 9 });
		expect(snapToGraphemes(text, { start: 11, end: 14 })).toEqual({ start: 9, end: 15 });
		expect(snapToGraphemes(text, { start: -5, end: 99 })).toEqual({ start: 0, end: text.length });
	});

	it('T2: snaps outwards to the boundaries of the whole text, and twice is once', () => {
		const place = fc.integer({ min: 0, max: 100 });
		fc.assert(
			fc.property(mixedText, place, place, (text, a, b) => {
				const span = {
					start: Math.min(a, b, text.length),
					end: Math.min(Math.max(a, b), text.length)
				};
				const snapped = snapToGraphemes(text, span);
				const all = boundaries(text);
				expect(snapped.start).toBe(all.findLast((at) => at <= span.start));
				if (span.start < span.end) expect(snapped.end).toBe(all.find((at) => at >= span.end));
				expect(snapToGraphemes(text, snapped)).toEqual(snapped);
			})
		);
	});

	it('T2: takes one letter under 300,000 marks for one character', () => {
		const text = `Z${'\u0301'.repeat(300_000)}`;
		expect(snapToGraphemes(text, { start: 150_000, end: 150_001 })).toEqual({
			start: 0,
			end: 300_001
		});
	});
});
