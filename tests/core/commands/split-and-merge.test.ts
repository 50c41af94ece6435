import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '#core/log/apply.ts';
import type { Project } from '#core/model/project.ts';
import type { Coding, CodingExtras } from '#core/model/records.ts';
import { codingsIn } from '#core/model/visible.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { mergeCodings, undecided } from '#core/commands/merge-codings.ts';
import { splitCoding } from '#core/commands/split-coding.ts';
import { takeBack } from '#core/commands/take-back.ts';
import { after, start } from '../log/start.ts';
import { refused } from './refused.ts';

type Placed = readonly [id: string, start: number, end: number, extras?: CodingExtras];
const withCodings = (...all: Placed[]): Project =>
	all.reduce(
		(project, [id, start, end, extras = {}]) =>
			after(project, (p) =>
				applyCode(p, { ids: [id], source: 's1', start, end, codes: ['say'], coder: 'ana', extras })
			),
		start()
	);
const ANSWERS: CodingExtras = {
	valence: 'mixed',
	about: ['health'],
	holder: ['social'],
	relation: ['health', 'social'],
	level: 2,
	note: 'why',
	via: 'cues'
};
const codings = (project: Project) => codingsIn(project, 's1');
const plain = (coding: Coding) =>
	Object.fromEntries(Object.entries(coding).filter(([field]) => field !== 'id'));
const covered = (project: Project) => {
	const counts = new Array<number>(100).fill(0);
	for (const { start, end } of codings(project)) for (let i = start; i < end; i++) counts[i]!++;
	return counts;
};
const change = { at: 'x', by: 'ana', v: 1 } as never as object;

describe('splitting a coding', () => {
	it('H1: gives two that meet, with all answers on both, as one change that undo takes back', () => {
		const before = withCodings(['k', 3, 40, ANSWERS]);
		const edit = splitCoding(before, { id: 's1~k', at: 20, unique: 'm' });
		const split = apply(before, edit);
		const [first, second] = codings(split);
		expect(first).toMatchObject({ id: 's1~k', start: 3, end: 20, ...ANSWERS });
		expect(second).toMatchObject({ id: 's1~m', start: 20, end: 40, ...ANSWERS });
		const back = takeBack(split, { ...edit, ...change } as never, 'undo');
		expect(codings(apply(split, back.edit))).toEqual(codings(before));
	});
	it('H1: covers the same characters as before, each once, wherever it is split', () => {
		const ends = fc.tuple(fc.nat(97), fc.integer({ min: 2, max: 100 }), fc.nat(200));
		fc.assert(
			fc.property(ends, ([from, length, where]) => {
				const to = Math.min(100, from + length);
				const before = withCodings(['k', from, to, ANSWERS]);
				const at = from + 1 + (where % (to - from - 1));
				const split = apply(before, splitCoding(before, { id: 's1~k', at, unique: 'm' }));
				expect(covered(split)).toEqual(covered(before));
				const merged = apply(split, mergeCodings(split, { ids: ['s1~m', 's1~k'] }));
				expect(codings(merged)).toEqual(codings(before));
			}),
			{ numRuns: 60 }
		);
	});
	it('H1: is refused at its ends, outside, and where a part is said already', () => {
		const project = withCodings(['k', 3, 40], ['l', 3, 10]);
		for (const at of [3, 40, 2, 41, 5.5, NaN])
			refused(
				project,
				(p) => splitCoding(p, { id: 's1~k', at, unique: 'm' }),
				'coding.split-outside',
				{ id: 's1~k', at }
			);
		refused(
			project,
			(p) => splitCoding(p, { id: 's1~k', at: 10, unique: 'm' }),
			'coding.duplicate',
			{
				source: 's1',
				code: 'say',
				start: 3,
				end: 10
			}
		);
		refused(project, (p) => splitCoding(p, { id: 's1~k', at: 9, unique: 'l' }), 'id.taken', {
			table: 'codings',
			id: 's1~l'
		});
	});
});

describe('merging codings', () => {
	it('H2: joins actors and notes, and takes the answers that only one of them gives', () => {
		const project = withCodings(
			['k', 3, 10, { about: ['health'], note: 'one', level: 1 }],
			[
				'l',
				20,
				30,
				{ about: ['social', 'health'], holder: ['social'], note: 'two', valence: 'mixed' }
			]
		);
		const merged = apply(project, mergeCodings(project, { ids: ['s1~l', 's1~k'] }));
		expect(codings(merged).map(plain)).toEqual([
			{
				...{ alive: true, source: 's1', code: 'say', coder: 'ana', start: 3, end: 30 },
				...{ about: ['health', 'social'], holder: ['social'], note: 'one\n\ntwo' },
				...{ level: 1, valence: 'mixed' }
			}
		]);
	});
	it('H2: keeps the id of the one that covers all, or else of the longest that begins first', () => {
		const kept = (...all: [id: string, start: number, end: number][]) => {
			const project = withCodings(...all);
			const ids = all.map(([id]) => `s1~${id}`);
			return codings(apply(project, mergeCodings(project, { ids }))).map(({ id }) => id);
		};
		expect(kept(['k', 3, 5], ['l', 3, 9], ['m', 3, 30])).toEqual(['s1~m']);
		expect(kept(['k', 3, 5], ['l', 3, 9], ['m', 6, 30])).toEqual(['s1~l']);
		expect(kept(['k', 3, 5], ['l', 4, 30])).toEqual(['s1~k']);
	});
	it('H2: asks where answers differ, and keeps what is decided', () => {
		const project = withCodings(
			['k', 3, 10, { valence: 'enables', level: 1 }],
			['l', 12, 30, { valence: 'hinders', level: 3 }]
		);
		expect(undecided(codings(project))).toEqual(['valence', 'level']);
		const ids = ['s1~k', 's1~l'];
		refused(project, (p) => mergeCodings(p, { ids }), 'coding.merge-undecided', {
			fields: 'valence level'
		});
		const decisions = { valence: 'mixed', level: null } as const;
		const merged = codings(apply(project, mergeCodings(project, { ids, decisions })));
		expect(merged).toHaveLength(1);
		expect(merged[0]).toMatchObject({ valence: 'mixed', start: 3, end: 30 });
		expect(merged[0]).not.toHaveProperty('level');
	});
	it('H2: what proposed a part is kept only if it proposed all', () => {
		const via = (a: CodingExtras, b: CodingExtras) => {
			const project = withCodings(['k', 3, 10, a], ['l', 12, 30, b]);
			return codings(apply(project, mergeCodings(project, { ids: ['s1~k', 's1~l'] })))[0]!.via;
		};
		expect(via({ via: 'cues' }, { via: 'cues' })).toBe('cues');
		expect(via({ via: 'cues' }, {})).toBeUndefined();
	});
	it('H2: covers exactly the passage from the first to the last of them', () => {
		const passages = fc.uniqueArray(fc.tuple(fc.nat(90), fc.integer({ min: 1, max: 10 })), {
			minLength: 2,
			maxLength: 4,
			selector: ([from, length]) => `${from} ${length}`
		});
		fc.assert(
			fc.property(passages, (all) => {
				const placed = all.map(([from, length], i) => [`p${i}`, from, from + length] as const);
				const project = withCodings(...placed);
				const edit = mergeCodings(project, { ids: placed.map(([id]) => `s1~${id}`) });
				const merged = codings(apply(project, edit));
				expect(merged.map(({ start, end }) => [start, end])).toEqual([
					[Math.min(...placed.map((p) => p[1])), Math.max(...placed.map((p) => p[2]))]
				]);
				const back = takeBack(apply(project, edit), { ...edit, ...change } as never, 'undo');
				expect(codings(apply(apply(project, edit), back.edit))).toEqual(codings(project));
			}),
			{ numRuns: 60 }
		);
	});
	it('H2: is refused for one coding, for unlike ones, and where the whole is said already', () => {
		const project = withCodings(['k', 3, 10], ['l', 12, 30], ['w', 3, 30]);
		const other = after(project, (p) =>
			applyCode(p, { ids: ['o'], source: 's1', start: 1, end: 5, codes: ['gap'], coder: 'ana' })
		);
		refused(other, (p) => mergeCodings(p, { ids: ['s1~k', 's1~k'] }), 'nothing.to-change');
		refused(other, (p) => mergeCodings(p, { ids: ['s1~k', 's1~o'] }), 'coding.merge-unlike', {
			ids: 's1~o s1~k'
		});
		refused(other, (p) => mergeCodings(p, { ids: ['s1~k', 's1~l'] }), 'coding.duplicate', {
			source: 's1',
			code: 'say',
			start: 3,
			end: 30
		});
	});
});
