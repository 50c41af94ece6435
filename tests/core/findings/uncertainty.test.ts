import { describe, expect, it } from 'vitest';
import { intervalsOf, residualsOf, uncertainty } from '#core/findings/uncertainty.ts';
import { apply } from '#core/log/apply.ts';
import { EMPTY } from '#core/model/project.ts';
import type { ChiSquare } from '#core/stats/chi-square.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { create } from '../tables/small-project.ts';

const lines = (count: number) =>
	Array.from({ length: count }, (_, i) => ({ id: `${i}`, label: '' }));

describe('S8.2: residuals', () => {
	const shades = (adjusted: number[], expected: number[]) =>
		residualsOf({ rows: lines(1), columns: lines(adjusted.length) }, {
			...{ rows: [0], columns: adjusted.map((_, c) => c), cells: adjusted.length },
			...{ adjusted: [adjusted], expected: [expected] }
		} as unknown as ChiSquare).shades[0];

	it('S8.2: are shaded from 2 on, where 1 or more was expected, weakly below 5', () => {
		expect(shades([2, -2, 1.999], [5, 5, 5])).toEqual(['strong', 'strong', 'none']);
		expect(shades([9, 9, 9], [0.999, 1, 4.999])).toEqual(['none', 'weak', 'weak']);
	});

	it('S8.2: stand in their places of the table as displayed; empty lines have none', () => {
		const found = {
			...{ rows: [1], columns: [0, 2], cells: 2, adjusted: [[3, -3]], expected: [[6, 6]] }
		} as unknown as ChiSquare;
		expect(residualsOf({ rows: lines(2), columns: lines(3) }, found)).toEqual({
			adjusted: [
				[null, null, null],
				[3, null, -3]
			],
			shades: [
				['none', 'none', 'none'],
				['strong', 'none', 'strong']
			],
			cells: 2,
			strong: 2
		});
	});
});

it('S8.1: a cell above its base has no interval, one that is all of it has', () => {
	const bases = { per: 'row', of: 'unit', values: [4] } as const;
	const [[over, all]] = intervalsOf({ counts: [[5, 4]], bases }) as [[null, { high: number }]];
	expect(over).toBeNull();
	expect(all.high).toBe(1);
});

/** Two documents of two actors, each with so many passages under each code. */
function table(counts: readonly number[]) {
	const empty = { from: [], start: [], end: [], speaker: [] };
	const ops = [
		create('meta', 'project', { name: 'Two', lang: 'en' }),
		create('coders', 'ana', { name: 'Ana', initials: 'A', colour: '#000000' }),
		...counts.map((_, c) =>
			create('codes', `c${c}`, {
				...{ name: { en: `Code ${c}` }, parent: null, framework: null, rank: c },
				...{ valence: 'optional', codable: true }
			})
		),
		...[0, 1].flatMap((s) => [
			create('actors', `a${s}`, { name: `Actor ${s}`, type: null, note: '' }),
			create('sources', `s${s}`, {
				...{ name: `Source ${s}`, kind: 'document', text: `hash${s}`, length: 999, words: 0 },
				...{ lang: 'en', file: null, date: null, turns: empty, speakers: [], actor: `a${s}` }
			}),
			...counts.flatMap((n, c) =>
				Array.from({ length: n }, (_, i) =>
					create('codings', `s${s}~${c}-${i}`, {
						...{ source: `s${s}`, start: 20 * c + i, end: 20 * c + i + 1 },
						...{ code: `c${c}`, coder: 'ana' }
					})
				)
			)
		])
	];
	const project = apply(EMPTY, { ops });
	const spec = parseSpec(new URLSearchParams('rows=actor&columns=code'));
	return uncertainty(project, spec, crosstab(project, spec)).invalid;
}

it('S8.3: exactly a fifth of the expected counts below 5 is allowed, more is not', () => {
	const reasons = (counts: readonly number[]) => table(counts).map(({ reason }) => reason);
	expect(reasons([4, 5, 5, 5, 5])).toEqual(['nested', 'chosen']);
	expect(table([4, 4, 5, 5, 5])).toContainEqual({
		...{ reason: 'expected', cells: 10, below5: 4, below1: 0 }
	});
});
