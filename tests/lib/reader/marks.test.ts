import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlace } from '../../../src/lib/reader/address.ts';
import { laneWidth, lanesIn, MOST_LANES, placeTags } from '../../../src/lib/reader/margin.ts';
import {
	depthOf,
	Marks,
	marksOn,
	sameInMargin,
	sameInText,
	samePassages
} from '../../../src/lib/reader/marks.ts';
import { recall, remember } from '../../../src/lib/reader/memory.ts';
import { codingsAt, codingsOn, neighbour, twin } from '../../../src/lib/reader/overlaps.ts';
import { palettePlace } from '../../../src/lib/reader/palette-place.ts';
import { treeRows } from '../../../src/lib/reader/tree-rows.ts';
import { lookOf } from '../../../src/lib/reader/underline.ts';
import type { Code, Coding } from '../../../src/core/model/records.ts';

const coding = (id: string, start: number, end: number, code = 'x'): Coding => ({
	id,
	alive: true,
	source: 's',
	code,
	coder: 'me',
	start,
	end
});
const asCode = (id: string, valence: Code['valence'] = 'none') =>
	({ id, name: { en: id }, colour: '#112233', valence }) as unknown as Code;
const naming = {
	code: (id: string) => asCode(id, id === 'must' ? 'required' : 'none'),
	name: (code: Code) => code.id,
	label: (name: string, _: unknown, missing: boolean) => (missing ? `${name} ?` : name)
};

describe('marks', () => {
	it('know their lane and whether a required valence is missing', () => {
		const marks = new Marks(
			[
				coding('a', 0, 10),
				coding('b', 5, 8, 'must'),
				{ ...coding('c', 9, 12, 'must'), valence: 'mixed' }
			],
			naming
		);
		const placed = marks.all().map((mark) => marks.place(mark));
		expect(placed.map((m) => [m.lane, m.missing, m.label()])).toEqual([
			[0, false, 'x'],
			[1, true, 'must ?'],
			[1, false, 'must']
		]);
		expect(marks.lanes).toBe(2);
	});

	it('go to every piece of text they touch, and to no other', () => {
		const place = fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 60 }));
		fc.assert(
			fc.property(fc.array(place, { maxLength: 30 }), (places) => {
				const codings = places
					.map(([s, n], i) => coding(`c${i}`, s, s + n))
					.sort((a, b) => a.start - b.start);
				const pieces = [0, 20, 45, 90].map((s, i) => ({ start: s, end: [18, 40, 90, 200][i]! }));
				const marks = new Marks(codings, naming);
				for (const piece of pieces)
					expect(marks.touching(piece).map((m) => m.id)).toEqual(
						codings.filter((c) => c.start < piece.end && c.end > piece.start).map((c) => c.id)
					);
				const got = marksOn(pieces, marks.touching({ start: 0, end: 200 })).map((m) =>
					m.map((x) => x.id).sort()
				);
				const want = pieces.map((p) =>
					codings
						.filter((c) => c.start < p.end && c.end > p.start)
						.map((c) => c.id)
						.sort()
				);
				expect(got).toEqual(want);
			}),
			{ numRuns: 100 }
		);
	});

	it('are drawn again for what can be seen: words, or only stripes, or nothing', () => {
		const marks = new Marks([coding('a', 0, 10)], naming);
		const a = marks.place(marks.all()[0]!);
		const same = (change: object) => {
			const other = [{ ...a, ...change }];
			return [samePassages([a], other), sameInText([a], other), sameInMargin([a], other)];
		};
		expect(same({})).toEqual([true, true, true]);
		for (const change of [{ id: 'b' }, { start: 1 }, { end: 9 }])
			expect(same(change)[0]).toBe(false);
		for (const change of [{ colour: '#0' }, { name: 'n' }, { veiled: true }])
			expect(same(change).slice(0, 2)).toEqual([true, false]);
		for (const change of [{ lane: 1 }, { missing: true }])
			expect(same(change)).toEqual([true, true, false]);
		expect(samePassages([a], [])).toBe(false);
		const far = { ...a, lane: MOST_LANES };
		expect(sameInMargin([far], [{ ...far, lane: MOST_LANES + 9 }])).toBe(true);
	});

	it('take as many lanes as hold at once, looked for as far as anybody asks', () => {
		const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 })), {
			maxLength: 20
		});
		fc.assert(
			fc.property(spans, fc.integer({ min: 1, max: 6 }), (places, enough) => {
				const codings = places
					.map(([s, n], i) => coding(`c${i}`, s, s + n))
					.sort((a, b) => a.start - b.start);
				expect(depthOf(codings, enough)).toBe(Math.min(enough, new Marks(codings, naming).lanes));
			}),
			{ numRuns: 200 }
		);
	});

	it('are drawn with an underline each, the tint of the innermost and an upright where one begins', () => {
		const held = ['#aa0000', '#00bb00', '#aa0000'].map((colour) => ({ colour, begins: false }));
		const look = lookOf(held);
		expect(look.colour).toBe('#aa0000');
		expect(look.lines.match(/#\w{6}/g)).toEqual(held.map(({ colour }) => colour));
		expect(look.lines).not.toContain('90deg');
		expect(look.depth).toBe(3);
		const begun = lookOf([{ colour: '#aa0000', begins: true }]);
		expect(begun.lines).toMatch(/^linear-gradient\(90deg, #aa0000 2px,.*0deg, #aa0000 0 2px,/);
	});
});

describe('names in the margin', () => {
	const size = { lane: 16, width: 120, line: 18, least: 52 };
	it('stand beside a lonely stripe with all the room there is', () => {
		expect(placeTags([{ lane: 0, top: 4, bottom: 40 }], size)).toEqual([
			{ top: 4, left: 16, width: 104 }
		]);
	});
	it('go under the name of an outer stripe, or are left out', () => {
		const tags = placeTags(
			[
				{ lane: 0, top: 0, bottom: 60 },
				{ lane: 1, top: 0, bottom: 20 },
				{ lane: 2, top: 40, bottom: 60 }
			],
			size
		);
		expect(tags[2]).toEqual({ top: 40, left: 48, width: 72 });
		expect(tags[1]).toEqual({ top: 0, left: 32, width: 88 });
		expect(tags[0]).toEqual({ top: 20, left: 16, width: 104 });
	});
	it('never overlap each other or an outer stripe', () => {
		const bar = fc.record({ lane: fc.nat(4), top: fc.nat(300), bottom: fc.nat(300) });
		fc.assert(
			fc.property(fc.array(bar, { maxLength: 12 }), (raw) => {
				const bars = raw.map((b) => ({ ...b, bottom: b.top + 10 + b.bottom }));
				const tags = placeTags(bars, size).flatMap((t) => (t ? [t] : []));
				for (const [i, a] of tags.entries()) {
					expect(a.left + a.width).toBeLessThanOrEqual(size.width);
					for (const b of tags.slice(i + 1)) {
						const beside = a.left + a.width <= b.left || b.left + b.width <= a.left;
						expect(beside || a.top + 18 <= b.top || b.top + 18 <= a.top).toBe(true);
					}
				}
			}),
			{ numRuns: 200 }
		);
	});
	it('keeps lanes visible however many there are', () => {
		expect([1, 4, 10, 40].map((n) => laneWidth(n, 80))).toEqual([16, 16, 8, 5]);
		expect([0, 28, 208, 9999].map(lanesIn)).toEqual([1, 5, 41, MOST_LANES]);
	});
});

describe('overlapping codings', () => {
	const all = [coding('outer', 0, 50), coding('inner', 10, 20), coding('later', 60, 70)];
	it('are all found at a click, the innermost first', () => {
		expect(codingsAt(all, 12).map((c) => c.id)).toEqual(['inner', 'outer']);
		expect(codingsAt(all, 50)).toEqual([]);
		expect(codingsOn(all, { start: 15, end: 65 }).map((c) => c.id)).toEqual([
			'outer',
			'inner',
			'later'
		]);
	});
	it('are reached one after the other', () => {
		expect(neighbour(all, 'outer', 0, 1)?.id).toBe('inner');
		expect(neighbour(all, 'later', 0, 1)).toBeUndefined();
		expect(neighbour(all, null, 30, 1)?.id).toBe('later');
		expect(neighbour(all, null, 30, -1)?.id).toBe('inner');
	});
	it('knows what the coder has said already', () => {
		expect(twin(all, { start: 10, end: 20 }, 'x', 'me')?.id).toBe('inner');
		expect(twin(all, { start: 10, end: 21 }, 'x', 'me')).toBeUndefined();
		expect(twin(all, { start: 10, end: 20 }, 'x', 'you')).toBeUndefined();
	});
});

describe('the tree beside the text', () => {
	const node = (id: string, depth: number, children: ReturnType<typeof leaf>[] = []) => ({
		code: asCode(id),
		depth,
		children
	});
	const leaf = (id: string, depth = 1) => ({ code: asCode(id), depth, children: [] as never[] });
	const tree = [node('top', 0, [leaf('a'), leaf('b')]), node('lone', 0)];
	const counts = new Map([
		['top', 1],
		['a', 2]
	]);
	it('adds up each branch and folds', () => {
		expect(treeRows(tree, counts, [], null).map((r) => [r.code.id, r.count])).toEqual([
			['top', 3],
			['a', 2],
			['b', 0],
			['lone', 0]
		]);
		expect(treeRows(tree, counts, ['top'], null).map((r) => r.code.id)).toEqual(['top', 'lone']);
	});
	it('shows what a filter keeps with the codes above it, even in a folded branch', () => {
		expect(treeRows(tree, counts, ['top'], new Set(['b'])).map((r) => r.code.id)).toEqual([
			'top',
			'b'
		]);
	});
});

describe('addresses, memory, places', () => {
	it('reads a passage that lies in the text', () => {
		const read = (query: string) => readPlace(new URLSearchParams(query), 100);
		expect(read('at=5-20&coding=s~1')).toEqual({ at: { start: 5, end: 20 }, coding: 's~1' });
		for (const bad of ['at=20-5', 'at=5-101', 'at=5', 'at=a-b', ''])
			expect(read(bad).at).toBeNull();
	});
	it('remembers places of several sources and survives damage', () => {
		const kept = new Map<string, string>();
		const storage = {
			getItem: (k: string) => kept.get(k) ?? null,
			setItem: (k: string, v: string) => void kept.set(k, v)
		};
		remember(storage, 'p', { places: { a: 5 }, last: 'a' });
		remember(storage, 'p', { places: { b: 7 } });
		expect(recall(storage, 'p')).toMatchObject({ last: 'a', places: { a: 5, b: 7 } });
		expect(recall({ getItem: () => '{broken' }, 'p').places).toEqual({});
		expect(recall({ getItem: () => '{"slots":3}' }, 'p').slots).toHaveLength(9);
	});
	it('puts the palette under the passage or above it, always in the window', () => {
		const size = { width: 600, height: 400 };
		const window = { width: 1000, height: 800 };
		expect(palettePlace({ left: 100, top: 100, bottom: 120 }, window, size)).toContain(
			'top: 128px'
		);
		expect(palettePlace({ left: 900, top: 700, bottom: 720 }, window, size)).toMatch(
			/left: 392px; bottom: 108px/
		);
	});
});
