import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanes } from '#core/text/lanes.ts';
import { segments } from '#core/text/segments.ts';
import { overlaps } from '#core/text/span.ts';
import { spansWithin } from './arbitrary.ts';

describe('segments', () => {
	it('T10: lays overlapping spans flat', () => {
		const spans = [
			{ start: 0, end: 6 },
			{ start: 3, end: 9 },
			{ start: 3, end: 4 }
		];
		expect(segments(0, 10, spans)).toEqual([
			{ start: 0, end: 3, on: [0], depth: 1, entering: [0], leaving: [] },
			{ start: 3, end: 4, on: [2, 0, 1], depth: 3, entering: [1, 2], leaving: [2] },
			{ start: 4, end: 6, on: [0, 1], depth: 2, entering: [], leaving: [0] },
			{ start: 6, end: 9, on: [1], depth: 1, entering: [], leaving: [1] },
			{ start: 9, end: 10, on: [], depth: 0, entering: [], leaving: [] }
		]);
		expect(segments(3, 4, spans, 1)).toEqual([
			{ start: 3, end: 4, on: [2], depth: 3, entering: [0, 1, 2], leaving: [0, 1, 2] }
		]);
	});

	it('T10: says at every place what a look at all spans says', () => {
		fc.assert(
			fc.property(spansWithin(40, 14), fc.nat(20), fc.nat(20), (spans, from, more) => {
				const found = segments(from, from + more, spans);
				const at = found.flatMap(({ start, end, on }) => Array(end - start).fill(on) as number[][]);
				const brute = Array.from({ length: more }, (_, i) =>
					spans.flatMap((s, index) => (s.start <= from + i && from + i < s.end ? [index] : []))
				);
				const length = (index: number) => spans[index]!.end - spans[index]!.start;
				for (const on of brute) on.sort((a, b) => length(a) - length(b) || a - b);
				expect(at).toEqual(brute);
				expect(segments(from, from + more, spans, 2).map((s) => [s.on, s.depth])).toEqual(
					found.map(({ on }) => [on.slice(0, 2), on.length])
				);
				found.forEach(({ on, entering, leaving }, i) => {
					const [before, after] = [found[i - 1]?.on ?? [], found[i + 1]?.on ?? []];
					const ascending = (list: readonly number[]) => [...list].sort((a, b) => a - b);
					expect(entering).toEqual(ascending(on.filter((index) => !before.includes(index))));
					expect(leaving).toEqual(ascending(on.filter((index) => !after.includes(index))));
				});
				found.slice(1).forEach((segment, i) => {
					expect(segment.start).toBe(found[i]!.end);
					expect(segment.on).not.toEqual(found[i]!.on);
				});
			})
		);
	});

	it('T10: cuts a text with twenty thousand spans, twelve deep', () => {
		const size = 20_000;
		const spans = Array.from({ length: size }, (_, i) => ({ start: i * 5, end: i * 5 + 60 }));
		expect(segments(0, size * 5 + 60, spans).length).toBeGreaterThan(size * 0.95);
		expect(lanes(spans).count).toBe(12);
	});
});

describe('lanes', () => {
	it('T10: gives the first free lane, longer spans first', () => {
		const spans = [
			{ start: 0, end: 2 },
			{ start: 0, end: 5 },
			{ start: 2, end: 3 },
			{ start: 6, end: 7 }
		];
		expect(lanes(spans)).toEqual({ lane: [1, 0, 1, 0], count: 2 });
	});

	it('T10: never overlaps within a lane and uses no more lanes than needed', () => {
		fc.assert(
			fc.property(spansWithin(30, 12), (drawn) => {
				const spans = drawn.filter(({ start, end }) => start < end);
				const { lane, count } = lanes(spans);
				spans.forEach((a, i) =>
					spans.forEach((b, j) => {
						if (i < j && overlaps(a, b)) expect(lane[i]).not.toBe(lane[j]);
					})
				);
				const deepest = Math.max(0, ...segments(0, 30, spans).map(({ on }) => on.length));
				expect(count).toBe(deepest);
			})
		);
	});
});
