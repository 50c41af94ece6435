import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SearchDesk } from '#core/query/desk.ts';
import { kwicLines } from '#core/query/kwic.ts';
import { searchText } from '#core/query/search-text.ts';
import { passagesOfHits } from '#core/query/extents.ts';
import { codeOf } from '../../formats/code-of.ts';

const NO_TURNS = { from: [], start: [], end: [] };
const TEXTS = ['Satu dua. Dua tiga!\nSatu.', 'dua', 'Kosong', 'tiga dua dua'];

function desk(): SearchDesk {
	const made = new SearchDesk();
	TEXTS.forEach((text, i) => made.add({ id: `s${i}`, lang: 'id', turns: NO_TURNS }, text));
	return made;
}
const ask = (typed: string, stem = false) => ({
	...{ typed, stem, context: 20 },
	within: TEXTS.map((_, i) => ({ source: `s${i}`, ranges: null }))
});

describe('desk', () => {
	it('tells how far it is, and the lines of what has been found so far', () => {
		const one = desk();
		const steps = one.run(ask('dua'));
		expect(steps.next().value).toEqual({ hits: 2, inSources: 1, done: 1 });
		expect(one.lines(0, 9)).toHaveLength(2);
		expect([...steps].at(-1)).toEqual({ hits: 5, inSources: 3, done: 4 });
	});

	it('Q10: lines from anywhere are those of the whole list', () => {
		const one = desk();
		for (const progress of one.run(ask('dua OR satu OR tiga')))
			expect(progress.done).toBeGreaterThan(0);
		const all = one.lines(0, 100);
		fc.assert(
			fc.property(fc.nat(12), fc.nat(12), (from, count) => {
				expect(one.lines(from, from + count)).toEqual(all.slice(from, from + count));
			})
		);
	});

	it('Q10: a line is that in which the hit begins, a line end the end of its own', () => {
		const text = searchText({ id: 's', lang: 'id', turns: NO_TURNS }, 'a\nb\n\nc');
		const hits = { start: Int32Array.of(0, 1, 2, 4, 5), end: Int32Array.of(1, 2, 3, 5, 6) };
		expect(kwicLines(text, hits, 0, 5, 9).map(({ line }) => line)).toEqual([1, 1, 2, 3, 4]);
		expect(kwicLines(text, hits, 3, 9, 9).map(({ line }) => line)).toEqual([3, 4]);
	});

	it('Q10: one source may have more hits than a call has room for arguments', () => {
		const one = new SearchDesk();
		one.add({ id: 's0', lang: 'id', turns: NO_TURNS }, 'x\n'.repeat(150_000));
		const steps = one.run({ ...ask('x'), within: [{ source: 's0', ranges: null }] });
		expect([...steps].at(-1)).toMatchObject({ hits: 150_000 });
		expect(one.lines(0, 150_000).at(-1)).toMatchObject({ line: 150_000 });
	});

	it('a source that was not added, and a faulty search, are refused', async () => {
		const empty = new SearchDesk();
		expect(await codeOf(() => [...empty.run(ask('a'))])).toMatchObject({ code: 'query.no-text' });
		expect(await codeOf(() => [...desk().run(ask('('))])).toMatchObject({
			code: 'query.unexpected'
		});
	});

	it('Q11: passages exactly, by sentence and by line; each once, only those chosen', () => {
		const one = desk();
		expect([...one.run(ask('dua'))]).toHaveLength(4);
		const texts = (extent: 'exact' | 'sentence' | 'turn', chosen: number[] | null = null) =>
			one
				.passages(extent, chosen)
				.map(({ source, start, end }) => TEXTS[Number(source[1])]!.slice(start, end));
		expect(texts('exact')).toEqual(['dua', 'Dua', 'dua', 'dua', 'dua']);
		expect(texts('sentence')).toEqual(['Satu dua.', 'Dua tiga!', 'dua', 'tiga dua dua']);
		expect(texts('turn')).toEqual(['Satu dua. Dua tiga!', 'dua', 'tiga dua dua']);
		expect(texts('exact', [1, 4])).toEqual(['Dua', 'dua']);
	});

	it('Q11: by turn, what the turn says; a hit never leaves the middle of a character', () => {
		const text = 'P: satu 👨‍👩‍👧 dua\nI: ya';
		const end = text.indexOf('\n');
		const turns = { from: [0, end + 1], start: [3, end + 4], end: [end, text.length] };
		const at = text.indexOf('👨');
		const hit = { start: Int32Array.of(at + 3), end: Int32Array.of(at + 5) };
		const read = { text, lang: 'id', turns } as const;
		expect(passagesOfHits(read, hit, 'turn')).toEqual([{ start: 3, end }]);
		const [exact] = passagesOfHits(read, hit, 'exact');
		expect(text.slice(exact!.start, exact!.end)).toBe('👨‍👩‍👧');
	});
});
