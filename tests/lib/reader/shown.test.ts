import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/lib/reader/blocks.ts';
import { linesOf } from '../../../src/lib/reader/lines.ts';
import { shownText } from '../../../src/lib/reader/shown.ts';
import { TEXT, TURNS } from './sample.ts';

const shown = shownText(TEXT, TURNS, 'id');
const said = (p: { start: number; end: number }) => TEXT.slice(p.start, p.end);

describe('what of a text is shown', () => {
	it('shows titles, turns and their paragraphs, but no labels', () => {
		expect(shown.paragraphs.map(said)).toEqual([
			'Wawancara',
			'Siapa yang memutuskan?',
			'Wali kota. Kami mengusulkan.',
			'Itu saja, Bu.',
			'Terima kasih.'
		]);
		expect(shown.items.map((i) => i.turn)).toEqual([-1, 0, 1, 2]);
		expect(shown.items.map((i) => i.speaker)).toEqual([-1, 0, 1, 0]);
	});

	it('numbers lines as the text has them', () => {
		expect(shown.paragraphs.map((p) => p.line)).toEqual([1, 3, 4, 5, 6]);
		expect(linesOf(shown, { start: TEXT.indexOf('Kami'), end: TEXT.indexOf('saja') })).toEqual([
			4, 5
		]);
	});

	it('cuts endless paragraphs and long turns without losing a character', () => {
		const long = `${'kata '.repeat(4000)}\n${'lagi '.repeat(500)}`;
		const { items, paragraphs } = shownText(
			long,
			{ from: [], start: [], end: [], speaker: [] },
			'id'
		);
		expect(paragraphs.map((p) => long.slice(p.start, p.end)).join('')).toBe(long.replace('\n', ''));
		expect(Math.max(...paragraphs.map((p) => p.end - p.start))).toBeLessThanOrEqual(4001);
		expect(items.length).toBeGreaterThan(3);
		expect(items.map((i) => i.continued)).toEqual([false, ...items.slice(1).map(() => true)]);
	});

	it('keeps a turn in which nothing was said', () => {
		const silent = shownText(
			'I: \nP: ya',
			{ from: [0, 4], start: [3, 7], end: [3, 9], speaker: [0, 1] },
			'id'
		);
		expect(silent.items.map((i) => i.paragraphs.length)).toEqual([0, 1]);
		expect(silent.turns).toEqual([{ start: 7, end: 9 }]);
	});
});

describe('blocks', () => {
	it('cover all items in order, with at most 40 turns or 5,000 characters', () => {
		const text = 'kata '.repeat(60).trim();
		const many = Array.from({ length: 200 }, () => text).join('\n');
		const at = Array.from({ length: 200 }, (_, i) => i * (text.length + 1));
		const { items } = shownText(
			many,
			{ from: at, start: at, end: at.map((a) => a + text.length), speaker: at.map(() => 0) },
			'id'
		);
		const blocks = blocksOf(items);
		expect(blocks[0]!.from).toBe(0);
		expect(blocks.at(-1)!.to).toBe(200);
		blocks.forEach((block, i) => {
			if (i > 0) expect(block.from).toBe(blocks[i - 1]!.to);
			expect(block.to - block.from).toBeLessThanOrEqual(40);
			expect((block.to - block.from) * text.length).toBeLessThanOrEqual(5000);
			expect(block.height).toBeGreaterThan(0);
		});
	});
});
