import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePassages } from '#core/codebook/code-passages.ts';
import { CODE_UNITS, countCode } from '#core/codebook/count-code.ts';
import { GROUPINGS, groupPassages } from '#core/codebook/group-passages.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { removeCodings } from '#core/commands/remove-codings.ts';
import { withDescendants } from '#core/model/code-tree.ts';
import type { Project } from '#core/model/project.ts';
import { codingsIn } from '#core/model/visible.ts';
import { contextOf } from '#core/text/context.ts';
import { coded, done, started, TEXT, withCodes } from '../../lib/codebook/a-codebook.ts';

/** `a` with `b` below it: A's words, then those of A and B together, then twice the same by two coders. */
const project = [
	['a', 13, 22, 'ana'],
	['b', 30, 50, 'ana'],
	['b', 43, 47, 'ana'],
	['b', 43, 47, 'budi'],
	['a', 43, 47, 'ana']
].reduce<Project>(
	(p, [code, start, end, by]) => coded(p, `${code}`, Number(start), Number(end), `${by}`),
	withCodes(started(), 'a', 'b<a', 'c')
);
const passages = (p: Project, code: string) => codePassages(p, withDescendants(p, code));
const ids = (p: Project, code: string) => passages(p, code).map(({ coding }) => coding.id);

describe('G1: the passages of a code', () => {
	it('are all its codings that are shown, in the order of sources and text, with who speaks', () => {
		expect(ids(project, 'a')).toHaveLength(5);
		expect(passages(project, 'a')[1]).toMatchObject({ speakers: ['a', 'b'], actors: ['mayor'] });
		expect(codePassages(project, new Set(['a'])).map(({ coding }) => coding.start)).toEqual([
			13, 43
		]);
		expect(ids(project, 'c')).toEqual([]);
	});

	it('are without what was taken back, and without those of a code that was', () => {
		const [first] = ids(project, 'a');
		const fewer = done(project, (p) => removeCodings(p, { ids: [first!] }));
		expect(ids(fewer, 'a')).toHaveLength(4);
		const without = done(project, (p) => removeCode(p, { id: 'a' }));
		expect(codePassages(without, new Set(['a', 'b']))).toEqual([]);
	});

	it('stand within what is said around them, cut at spaces', () => {
		const { turns } = project.sources.get('s1')!;
		const at = (start: number, end: number, most?: number) =>
			contextOf(TEXT, turns, { start, end }, most);
		expect(at(18, 22)).toEqual({ before: 'Wali ', quote: 'kota', after: ' yang memutuskan.' });
		expect(at(28, 47)).toEqual({
			before: 'Wali kota yang ',
			quote: 'memutuskan.\nB: Kami',
			after: ' hanya mengusulkan.'
		});
		expect(at(28, 38, 7)).toEqual({ before: '… yang ', quote: 'memutuskan', after: '.' });
		expect(
			contextOf(
				'a b\nc d e\nf',
				{ from: [], start: [], end: [], speaker: [] },
				{ start: 6, end: 7 }
			)
		).toEqual({
			...{ before: 'c ', quote: 'd', after: ' e' }
		});
	});

	it('together with their surroundings are words of the text, wherever they begin and end', () => {
		const { turns } = project.sources.get('s1')!;
		const places = fc.tuple(fc.nat(TEXT.length - 1), fc.nat(TEXT.length - 1), fc.nat(20));
		fc.assert(
			fc.property(places, ([a, b, most]) => {
				const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
				const { before, quote, after } = contextOf(TEXT, turns, { start, end }, most);
				expect(quote).toBe(TEXT.slice(start, end));
				expect(TEXT.slice(0, start).endsWith(before.replace(/^… /, ''))).toBe(true);
				expect(TEXT.slice(end).startsWith(after.replace(/ …$/, ''))).toBe(true);
				expect(before.length).toBeLessThanOrEqual(most + 2);
			})
		);
	});
});

describe('G2: groups', () => {
	const names = (by: (typeof GROUPINGS)[number]) =>
		groupPassages(project, passages(project, 'a'), by).map(
			(group) => `${group.id || 'nobody'} ${group.passages.length}`
		);

	it('stand in the order of the project; who shares a passage has it too, nobody comes last', () => {
		expect(names('source')).toEqual(['s1 5']);
		expect(names('actor')).toEqual(['mayor 2', 'nobody 3']);
		expect(names('speaker')).toEqual(['a 2', 'b 4']);
		expect(names('coder')).toEqual(['ana 4', 'budi 1']);
	});

	it('lose no passage', () => {
		const all = passages(project, 'a');
		for (const by of GROUPINGS) {
			const grouped = groupPassages(project, all, by).flatMap((group) => group.passages);
			expect(new Set(grouped)).toEqual(new Set(all));
		}
	});
});

describe('G3: how much there is of a code', () => {
	it('is what a table with this one column says: words coded twice by one coder are one reference', () => {
		expect(codingsIn(project, 's1')).toHaveLength(5);
		const count = (below: boolean) => countCode(project, 'a', below, CODE_UNITS, () => TEXT);
		expect(count(true)).toEqual([4, 1, 2, 1, 5]);
		expect(count(false)).toEqual([2, 1, 2, 1, 3]);
	});
});

describe('G3: words of a code', () => {
	it('are counted without the texts in which it is not', () => {
		const fresh = coded(project, 'a', 0, 3, 'ana');
		expect(countCode(fresh, 'c', true, ['words'], () => undefined)).toEqual([0]);
		expect(() => countCode(fresh, 'a', true, ['words'], () => undefined)).toThrow(
			'table.text-missing'
		);
		expect(countCode(fresh, 'a', true, ['words'], () => TEXT)[0]).toBeGreaterThan(0);
	});
});
