import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askCodes } from '#core/code-query/ask.ts';
import { numbersFound } from '#core/code-query/answer.ts';
import { parseCodeQuery } from '#core/code-query/query-text.ts';
import { pairsOf } from '#core/claims/spec-of.ts';
import { addCodeSet } from '#core/commands/add-code-set.ts';
import { editCodeSet } from '#core/commands/edit-code-set.ts';
import { mergeActors } from '#core/commands/merge-actors.ts';
import { mergeCodes } from '#core/commands/merge-codes.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { removeCodeSet } from '#core/commands/remove-code-set.ts';
import { display } from '#core/displays/display.ts';
import { parseDisplay } from '#core/displays/spec-text.ts';
import { apply } from '#core/log/apply.ts';
import type { Edit } from '#core/log/change.ts';
import { invert } from '#core/log/invert.ts';
import type { Claim, Expect } from '#core/model/claim-records.ts';
import type { Project } from '#core/model/project.ts';
import { standing } from '#core/model/merged.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { liveCrosstab } from '#core/tables/live.ts';
import { parseSpec, specText } from '#core/tables/spec-text.ts';
import { tableJson } from '#core/tables/to-json.ts';
import { claimNames } from '#report/claim-names.ts';
import { tellTable } from '#report/tell-table.ts';
import { claim, verdict } from '../claims/a-claim.ts';
import { jambi as codedJambi } from '../tables/jambi.ts';
import { CODES, smallProject } from '../tables/small-project.ts';

const [AUTHORITY, COOPERATION, INVOLVEMENT] = ['pg-authority', 'pg-cooperation', 'pg-involvement'];
/** Codes as commands write them. */
const whole = (project: Project): Project =>
	apply(project, {
		ops: [...project.codes.keys()].map((id) => ({
			...{ t: 'codes', id },
			set: { confusable: [null, []] }
		}))
	});
const jambi = () => whole(codedJambi());
const table = (project: Project, text: string) => crosstab(project, parseSpec(pairsOf(text)));
const numbers = (project: Project, text: string) => {
	const { rows, columns, counts } = tableJson(table(project, text));
	return { rows, columns, counts };
};
const merged = (project: Project, from = COOPERATION!, into = INVOLVEMENT!) =>
	apply(project, mergeCodes(project, { from, into }));
/** As a program wrote it that did not say in the record what became what. */
const asBefore = ({ ops, ...edit }: Edit): Edit => ({
	...edit,
	ops: ops.map((op) => {
		if ('create' in op || !('became' in op.set)) return op;
		const { became, ...set } = op.set;
		expect(became).toHaveLength(2);
		return { ...op, set };
	})
});
const SIDES = `rows=type&columns=code:${AUTHORITY},${COOPERATION}&percent=column`;

describe('what was merged', () => {
	it('B13: two that each became the other, on two devices, lead to nothing', () => {
		const became = (id: string, into: string) => ({
			...{ t: 'codes' as const, id },
			set: { alive: [true, false], became: [null, into] } as const
		});
		const project = apply(jambi(), {
			ops: [became(AUTHORITY!, COOPERATION!), became(COOPERATION!, AUTHORITY!)]
		});
		expect(standing(project, 'codes', AUTHORITY!)).toBe(AUTHORITY);
		expect(standing(project, 'codes', COOPERATION!)).toBe(COOPERATION);
	});

	it('B13: a saved table follows a merged code, and its old name', () => {
		const then = merged(jambi());
		const now = numbers(then, `rows=type&columns=code:${AUTHORITY},${INVOLVEMENT}&percent=column`);
		expect(numbers(then, SIDES)).toEqual(now);
		expect(numbers(then, `rows=type&columns=code:${AUTHORITY},Cooperation`)).toEqual(now);
		expect(numbers(then, `rows=type&columns=code:${INVOLVEMENT},${COOPERATION}`).columns).toEqual([
			{ id: INVOLVEMENT, label: 'involvement' }
		]);
		const filtered = (code: string) =>
			table(then, `rows=type&columns=code&where=code=${code}`).total;
		expect(filtered(COOPERATION!)).toBe(13);
		expect(filtered(INVOLVEMENT!)).toBe(13);
	});

	it('B13: a name that somebody bears is theirs', () => {
		const named = { id: 'x', name: { en: 'cooperation' }, parent: null };
		const code = { ...jambi().codes.get(AUTHORITY!)!, ...named };
		const then = apply(merged(jambi()), { ops: [{ t: 'codes', id: 'x', create: { ...code } }] });
		expect(numbers(then, 'rows=type&columns=code:cooperation').columns).toEqual([
			{ id: 'x', label: 'cooperation' }
		]);
	});

	it('B13: follows from merge to merge, and no further than to what is there', () => {
		const twice = merged(merged(jambi()), INVOLVEMENT, AUTHORITY);
		expect(table(twice, `rows=type&columns=code:${COOPERATION}`).total).toBe(21);
		const gone = apply(twice, removeCode(twice, { id: AUTHORITY! }));
		expect(() => table(gone, `rows=type&columns=code:${COOPERATION}`)).toThrow(
			'table.unknown-code'
		);
	});

	it('B13: undoing the merge gives all of it back, also one that an earlier program wrote', () => {
		for (const written of [(edit: Edit) => edit, asBefore]) {
			const before = jambi();
			const edit = written(mergeCodes(before, { from: COOPERATION!, into: INVOLVEMENT! }));
			const after = apply(before, edit);
			expect(table(after, SIDES).columnTotals).toEqual([8, 13]);
			const undo = { kind: 'undo', args: { kind: edit.kind, args: edit.args } };
			const back = { ...undo, ops: invert(after, edit).ops } as Edit;
			const undone = apply(after, back);
			expect(numbers(undone, SIDES)).toEqual(numbers(before, SIDES));
			const removed = apply(undone, removeCode(undone, { id: COOPERATION! }));
			expect(() => table(removed, SIDES)).toThrow('table.unknown-code');
			const redone = apply(undone, { ...undo, kind: 'redo', ops: invert(undone, back).ops });
			expect(table(redone, SIDES).columnTotals).toEqual([8, 13]);
		}
	});

	it('B13: filters and claims follow a merged actor', () => {
		const before = jambi();
		const then = apply(before, mergeActors(before, { from: 'a1', into: 'a2' }));
		const asked = (actor: string) =>
			numbers(then, `rows=actor&columns=code&where=actor=${actor}`).counts;
		expect(asked('a1')).toEqual(asked('a2'));
		expect(asked('Actor 1')).toEqual(asked('a2'));
		const expected: Expect = { op: 'largest', rows: ['a1'], columns: [AUTHORITY!] };
		const said = verdict(then, expected, 'rows=actor&columns=code');
		expect(said.asked).toMatchObject({ verdict: 'supported', reason: null });
		expect(said.asked.figures[0]!.rows).toEqual(['a2']);
		const named = claimNames(then, claim(expected, 'rows=actor&columns=code') as Claim, 'en');
		expect(named('row', 'a1')).toBe('Actor 2');
	});

	it('B13: displays and questions about codes follow', () => {
		const then = merged(jambi());
		const drawn = (code: string) =>
			display(then, parseDisplay(pairsOf(`view=portraits&codes=code:${code}`)));
		const plain = (code: string) => JSON.stringify({ ...drawn(code), spec: null });
		expect(plain(COOPERATION!)).toBe(plain(INVOLVEMENT!));
		const found = (code: string) =>
			numbersFound(askCodes(then, parseCodeQuery([['ask', `${code} not ${AUTHORITY}`]]), 'en'));
		expect(found(COOPERATION!)).toEqual(found(INVOLVEMENT!));
		expect(found(COOPERATION!).asked).toBe(13);
	});

	it('B13.1: a claim whose two sides became one compares nothing', () => {
		const before = jambi();
		const then = apply(before, mergeActors(before, { from: 'a1', into: 'a2' }));
		const why = (expected: Expect) =>
			verdict(then, expected, 'rows=actor&columns=code').asked.reason;
		const columns = [AUTHORITY!];
		expect(why({ op: 'larger', rows: ['a1'], than: ['a2'], columns })).toEqual({
			...{ code: 'merged', rows: ['a2'] }
		});
		expect(why({ op: 'equal', rows: ['a1', 'a2'], columns })).toMatchObject({ code: 'merged' });
		const cell = (row: string) => ({ row, column: AUTHORITY! });
		expect(why({ op: 'same', a: cell('a1'), b: cell('a2') })).toMatchObject({ code: 'merged' });
		expect(why({ op: 'larger', rows: ['a1'], than: ['a3'], columns })).toBeNull();
	});

	it('B13: any table is the same by the old name as by the new, whatever was merged', () => {
		const ids = CODES.map(([id]) => id);
		fc.assert(
			fc.property(
				smallProject,
				fc.constantFrom(...ids),
				fc.constantFrom(...ids),
				fc.constantFrom('', '&parents=sum', '&parents=own'),
				({ project }, from, into, parents) => {
					fc.pre(from !== into);
					const then = merged(whole(project), from, into);
					const asked = (code: string) =>
						numbers(then, `rows=actor&columns=code:${code}${parents}`);
					expect(asked(from)).toEqual(asked(into));
				}
			),
			{ numRuns: 60 }
		);
	});
});

describe('sets of codes in questions', () => {
	const withSet = (codes = [INVOLVEMENT!, AUTHORITY!]) => {
		const project = jambi();
		return apply(project, addCodeSet(project, { id: 'x1', name: 'Main', codes }));
	};
	const SET = 'rows=type&columns=code:set:x1';

	it('B14: a side is the codes of the set, in its order, and follows it', () => {
		const project = withSet();
		expect(table(project, SET).columns.map(({ id }) => id)).toEqual([INVOLVEMENT, AUTHORITY]);
		expect(numbers(project, 'rows=type&columns=code:set:main')).toEqual(numbers(project, SET));
		expect(specText(parseSpec(pairsOf(SET)))).toBe(SET);
		const count = liveCrosstab();
		const spec = parseSpec(pairsOf(SET));
		expect(count(project, spec).columnTotals).toEqual([8, 8]);
		const codes = [COOPERATION!];
		const later = apply(project, editCodeSet(project, { id: 'x1', codes }));
		expect(count(later, spec).columnTotals).toEqual([5]);
		const renamed = apply(later, editCodeSet(later, { id: 'x1', name: 'Other' }));
		expect(count(renamed, spec).columnTotals).toEqual([5]);
	});

	it('B14: stands beside codes, in filters and in questions about codes', () => {
		const project = withSet([AUTHORITY!]);
		const beside = table(project, `rows=type&columns=code:set:x1,${COOPERATION},${AUTHORITY}`);
		expect(beside.columns.map(({ id }) => id)).toEqual([AUTHORITY, COOPERATION]);
		expect(table(project, 'rows=type&columns=code&where=code=set:x1').total).toBe(8);
		const query = parseCodeQuery([['ask', `set:x1 not ${INVOLVEMENT}`]]);
		expect(numbersFound(askCodes(project, query, 'en')).asked).toBe(8);
	});

	it('B14: a merged code is in the set as what it became, also for who had not seen the merge', () => {
		const project = withSet([COOPERATION!, AUTHORITY!]);
		const then = merged(project);
		expect(table(then, SET).columns.map(({ id }) => id)).toEqual([INVOLVEMENT, AUTHORITY]);
		const stale = apply(then, {
			ops: [{ t: 'codeSets', id: 'x1', set: { codes: [[], [COOPERATION!]] } }]
		});
		expect(table(stale, SET).columns.map(({ id }) => id)).toEqual([INVOLVEMENT]);
	});

	it('B14: the sentence over the table names the set, in both languages', () => {
		const project = withSet();
		const said = (lang: 'en' | 'id') => tellTable(project, table(project, SET), lang).sentence;
		expect(said('en')).toContain('Codes: those of the set “Main”, as it is now.');
		expect(said('id')).toContain('Kode: anggota himpunan “Main” sebagaimana adanya sekarang.');
	});

	it('B14.1: a set that is gone or never was is told by name; an empty one has no columns', () => {
		const project = withSet();
		const gone = apply(project, removeCodeSet(project, { id: 'x1' }));
		const fails = (text: string, of = gone) => {
			try {
				return { data: table(of, text).total };
			} catch (error) {
				return error;
			}
		};
		const removed = { code: 'table.set-removed', data: { set: 'Main' } };
		expect(fails(SET)).toMatchObject(removed);
		expect(fails('rows=type&columns=code:set:MAIN')).toMatchObject(removed);
		expect(fails('rows=type&columns=code:set:other', project)).toMatchObject({
			...{ code: 'table.unknown-set', data: { set: 'other', sets: ['Main'] } }
		});
		const claimed = verdict(gone, { op: 'largest', rows: ['health-office'] }, SET);
		expect(claimed.asked.reason).toEqual({ code: 'set-missing', name: 'Main' });
		expect(table(withSet([]), SET)).toMatchObject({ columns: [], total: 0 });
	});
});
