import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codingAt, codingId, codingsOf, packCodings, sourceOfCoding } from '#core/model/codings.ts';
import { codeTree, flatten, pathOf, withDescendants } from '#core/model/code-tree.ts';
import { sameJson, type Json } from '#core/model/json.ts';
import { inLang, say } from '#core/model/localised.ts';
import type { Coding } from '#core/model/records.ts';
import { turnsProblem } from '#core/model/turns.ts';
import { find, isShown } from '#core/model/visible.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { after, start } from '../log/start.ts';

const row = fc.record({
	n: fc.nat(999),
	start: fc.nat(50),
	length: fc.integer({ min: 1, max: 9 }),
	code: fc.constantFrom('a', 'b', 'c'),
	coder: fc.constantFrom('x', 'y'),
	alive: fc.boolean(),
	note: fc.option(fc.string(), { nil: undefined })
});

describe('codings as columns', () => {
	it('come out as they went in, sorted by start, end and id', () => {
		fc.assert(
			fc.property(fc.uniqueArray(row, { selector: (r) => r.n, maxLength: 30 }), (rows) => {
				const codings = rows.map(({ n, length, note, ...rest }): Coding => ({
					id: codingId('s', `${n}`),
					source: 's',
					...rest,
					end: rest.start + length,
					...(note === undefined ? {} : { note })
				}));
				const out = [...codingsOf(packCodings('s', codings))];
				expect(new Set(out)).toEqual(new Set(codings));
				for (const [i, c] of out.entries())
					if (i > 0) expect(c.start).toBeGreaterThanOrEqual(out[i - 1]!.start);
				expect(packCodings('s', codings.toReversed())).toEqual(packCodings('s', codings));
			})
		);
	});

	it('have as many codes in a source as a column can number, and no more', () => {
		const codings = (count: number) =>
			Array.from({ length: count }, (_, n): Coding => ({
				...{ id: codingId('s', `${n}`), alive: true, source: 's', coder: 'x' },
				...{ code: `code${n}`, start: n, end: n + 1 }
			}));
		const all = codings(65_536);
		expect(codingAt(packCodings('s', all), 65_535).code).toBe('code65535');
		expect(() => packCodings('s', codings(65_537))).toThrow(RangeError);
	});

	it('are found by the source in their id, even when that has the separator', () => {
		expect(sourceOfCoding(codingId('a~b', 'k'))).toBe('a~b');
	});
});

describe('JSON', () => {
	it('is the same as its copy, whatever the order of keys', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
				const json = JSON.parse(JSON.stringify(a)) as Json;
				expect(sameJson(json, structuredClone(json) as Json)).toBe(true);
				const one = { a: json, b: b as Json };
				expect(sameJson(one, { b: b as Json, a: json })).toBe(true);
				expect(sameJson(one, { a: json })).toBe(false);
				expect(sameJson([json], { 0: json })).toBe(false);
			})
		);
	});
});

describe('localised texts', () => {
	it('fall back to the other language', () => {
		expect(say({ en: 'A' }, 'id')).toBe('A');
		expect(say({ en: 'A', id: 'B' }, 'id')).toBe('B');
		expect(say(undefined, 'en')).toBe('');
	});

	it('change in one language; an empty text takes it away', () => {
		expect(inLang({ en: 'A', id: 'B' }, 'en', 'C')).toEqual({ en: 'C', id: 'B' });
		expect(inLang({ en: 'A', id: 'B' }, 'en', '')).toEqual({ id: 'B' });
		expect(inLang({ en: 'A' }, 'en', '')).toEqual({});
	});
});

describe('the codebook', () => {
	it('is a tree in order of rank; taken back codes go with what is below', () => {
		const ids = (project: ReturnType<typeof start>) =>
			flatten(codeTree(project)).map((node) => node.code.id);
		expect(ids(start())).toEqual(['auth', 'say', 'gap', 'coop', 'group']);
		expect([...withDescendants(start(), 'auth')]).toEqual(['auth', 'say', 'gap']);
		expect(pathOf(start(), 'gap').map((code) => code.id)).toEqual(['auth', 'gap']);
		const gone = after(start(), (p) => removeCode(p, { id: 'auth' }));
		expect(ids(gone)).toEqual(['coop', 'group']);
		expect(withDescendants(gone, 'auth').size).toBe(0);
		expect([isShown(gone, 'say'), isShown(gone, 'coop'), isShown(gone, 'x')]).toEqual([
			false,
			true,
			false
		]);
		expect(find(gone, 'codes', 'say')).toBeDefined();
	});
});

describe('turns', () => {
	const turns = { from: [0, 20], start: [3, 20], end: [20, 60], speaker: [0, -1] };

	it('in order, disjoint and inside the text are fine', () => {
		expect(turnsProblem(turns, 60, 1)).toBeNull();
		expect(turnsProblem({ ...turns, time: ['00:12', null] }, 60, 1)).toBeNull();
		expect(turnsProblem({ from: [], start: [], end: [], speaker: [] }, 1, 0)).toBeNull();
	});

	it.each([
		['columns', { end: [20] }],
		['columns', { time: [null] }],
		['integers', { start: [3.5, 20] }],
		['order', { from: [0, 19] }],
		['order', { from: [-1, 20] }],
		['order', { start: [3, 19] }],
		['order', { end: [2, 60] }],
		['outside', { end: [20, 61] }],
		['speaker', { speaker: [0, 1] }],
		['speaker', { speaker: [-2, 0] }]
	])('with wrong %s are named (%j)', (problem, wrong) => {
		expect(turnsProblem({ ...turns, ...wrong }, 60, 1)).toBe(problem);
	});
});
