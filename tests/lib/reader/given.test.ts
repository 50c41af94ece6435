import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GivenRange } from '#core/facts/given-ranges.ts';
import { placesOf } from '../../../src/lib/reader/given/places.ts';
import { edgesOf } from '../../../src/lib/reader/given/words-of.ts';
import { toGive } from '../../../src/lib/reader/hands/spoken.ts';
import { actionOf, type Press } from '../../../src/lib/reader/keys.ts';
import { shownText } from '../../../src/lib/reader/shown.ts';

const range = (id: string, start: number, end: number, counted = [{ start, end }]): GivenRange => ({
	...{ id, start, end, counted, alive: true, source: 's', actor: 'a' }
});
const B: Press = { key: 'B', shiftKey: true, ctrlKey: false, altKey: false, metaKey: false };

describe('what the key of who speaks is meant for', () => {
	const ranges = [range('r', 10, 30, [{ start: 10, end: 20 }]), range('q', 20, 40)];
	const coding = { start: 50, end: 60 };
	const sentence = { start: 45, end: 70 };
	it('H10: the selected words; words that are a range open it', () => {
		const span = { start: 12, end: 15 };
		expect(toGive(ranges, { span, coding, caret: 25 }, sentence)).toEqual({ span, id: null });
		const whole = { start: 10, end: 30 };
		expect(toGive(ranges, { span: whole, coding, caret: 0 }, sentence)).toEqual({
			span: whole,
			id: 'r'
		});
	});
	it('H10: without a selection the range that counts at the caret, then the coding, then the sentence', () => {
		const at = (caret: number, chosen?: typeof coding) =>
			toGive(ranges, { span: null, coding: chosen, caret }, sentence);
		expect(at(19, coding)).toMatchObject({ id: 'r' });
		expect(at(25, coding)).toEqual({ span: { start: 20, end: 40 }, id: 'q' });
		expect(at(55, coding)).toEqual({ span: coding, id: null });
		expect(at(55)).toEqual({ span: sentence, id: null });
		expect(toGive([], { span: null, coding: undefined, caret: 0 }, null)).toBeNull();
	});
	it('H10: the key works while words are selected and when none are', () => {
		for (const selecting of [true, false])
			expect(actionOf(B, selecting)).toEqual({ do: 'hand', hand: 'spoken' });
	});
});

describe('where a range stands in the text', () => {
	it('H10: in the paragraphs of its first and its last word, whatever lies between paragraphs', () => {
		const turns = { from: [], start: [], end: [], speaker: [] };
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('a', 'bb', ' ', '\n', '\n\n'), { maxLength: 12 }),
				fc.nat(20),
				fc.integer({ min: 1, max: 12 }),
				(parts, start, length) => {
					const text = parts.join('');
					const { paragraphs } = shownText(text, turns, 'en');
					const span = { start, end: Math.min(text.length, start + length) };
					const place = placesOf(paragraphs, span);
					const meets = paragraphs.flatMap((p, i) =>
						p.start < span.end && span.start < p.end ? [i] : []
					);
					expect(place).toEqual(
						meets.length === 0 ? null : { first: meets[0], last: meets.at(-1) }
					);
				}
			)
		);
	});
	it('H10: long ones are said by their first and last words, short ones whole', () => {
		expect(edgesOf('one two three')).toBeNull();
		expect(edgesOf(' a b c d\ne f g h i ')).toEqual(['a b c d', 'f g h i']);
	});
});
