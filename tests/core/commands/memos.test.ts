import { describe, expect, it } from 'vitest';
import { addMemo } from '#core/commands/add-memo.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { editMemo } from '#core/commands/edit-memo.ts';
import { memoName } from '#core/commands/memo-fields.ts';
import { mergeActors } from '#core/commands/merge-actors.ts';
import { mergeCodes } from '#core/commands/merge-codes.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { removeMemo } from '#core/commands/remove-memo.ts';
import { removeSource } from '#core/commands/remove-source.ts';
import { apply } from '#core/log/apply.ts';
import { invert } from '#core/log/invert.ts';
import { memoProblems } from '#core/log/verify-memos.ts';
import type { MemoPlace } from '#core/model/memo-records.ts';
import { annotationsIn, memosOn } from '#core/model/memos.ts';
import type { Project } from '#core/model/project.ts';
import { alive } from '#core/model/visible.ts';
import { after, start } from '../log/start.ts';
import { refused } from './refused.ts';

const coded = () =>
	after(start(), (p) =>
		applyCode(p, { ids: ['k'], source: 's1', start: 3, end: 9, codes: ['say'], coder: 'ana' })
	);
const PLACES: readonly (MemoPlace | null)[] = [
	null,
	{ t: 'codes', id: 'say' },
	{ t: 'sources', id: 's1' },
	{ t: 'actors', id: 'health' },
	{ t: 'codings', id: 's1~k' },
	{ t: 'span', id: 's1', start: 4, end: 8 },
	{ t: 'table', id: 'rows=type&columns=code' }
];
const memo =
	(on: MemoPlace | null, id = 'm1') =>
	(p: Project) =>
		addMemo(p, { id, on, coder: 'ana', title: ' A thought ', body: 'Who *decides*?' });

describe('N1: a memo is on the project or on one thing of it', () => {
	it.each(PLACES)('on %j', (on) => {
		const noted = after(coded(), memo(on));
		const one = { id: 'm1', alive: true, on, title: 'A thought', body: 'Who *decides*?' };
		expect(memosOn(noted, on)).toEqual([{ ...one, coder: 'ana' }]);
		expect(memoProblems(noted)).toEqual([]);
	});

	it.each([
		[{ t: 'codes', id: 'x' }, 'code.unknown', { code: 'x' }],
		[{ t: 'sources', id: 'x' }, 'source.unknown', { source: 'x' }],
		[{ t: 'actors', id: 'x' }, 'actor.unknown', { actor: 'x' }],
		[{ t: 'codings', id: 's1~x' }, 'coding.unknown', { coding: 's1~x' }],
		[{ t: 'span', id: 's1', start: 4, end: 4 }, 'span.empty', { source: 's1', start: 4, end: 4 }],
		[
			{ t: 'span', id: 's1', start: 4, end: 101 },
			'span.outside',
			{ source: 's1', start: 4, end: 101, length: 100 }
		],
		[{ t: 'table', id: ' ' }, 'memo.no-table', {}]
	] satisfies [MemoPlace, string, object][])('not on %j', (on, code, data) => {
		refused(coded(), memo(on), code, data);
	});

	it('is written by a coder of the project, with words', () => {
		const told = { id: 'm1', on: null };
		refused(coded(), (p) => addMemo(p, { ...told, coder: 'x', body: 'a' }), 'coder.unknown', {
			coder: 'x'
		});
		refused(coded(), (p) => addMemo(p, { ...told, coder: 'ana', title: ' ' }), 'memo.empty');
		const noted = after(coded(), memo(null));
		refused(noted, memo(null), 'id.taken', { table: 'memos', id: 'm1' });
		refused(noted, (p) => editMemo(p, { id: 'm1', title: '', body: ' ' }), 'memo.empty');
	});
});

describe('N2: a memo is written on, taken away and brought back', () => {
	const noted = () => after(coded(), memo(null));

	it('an edit names only what differs, and is taken back', () => {
		const change = editMemo(noted(), { id: 'm1', title: 'A thought', body: 'Nobody.' });
		expect(change.args).toMatchObject({ name: 'A thought', fields: ['body'] });
		const edited = apply(noted(), change);
		expect(edited.memos.get('m1')?.body).toBe('Nobody.');
		expect(apply(edited, invert(edited, change)).memos).toEqual(noted().memos);
	});

	it('what is removed is kept, unseen, and written on no more', () => {
		const gone = after(noted(), (p) => removeMemo(p, { id: 'm1' }));
		expect(alive(gone, 'memos')).toEqual([]);
		expect(memosOn(gone, null)).toEqual([]);
		for (const act of [editMemo, removeMemo])
			refused(gone, (p) => act(p, { id: 'm1' }), 'memo.unknown', { memo: 'm1' });
	});

	it('goes by its title, else by its first words', () => {
		expect(memoName({ title: 'T', body: 'b' })).toBe('T');
		expect(memoName({ title: '', body: ' one\n two ' })).toBe('one two');
		expect(memoName({ title: '', body: 'word '.repeat(40) })).toMatch(/^(word )+…$/);
	});
});

describe('N3: what becomes of a memo when its thing goes', () => {
	it('it stays when its code or source is taken back', () => {
		const noted = after(coded(), memo(PLACES[1]!), memo(PLACES[5]!, 'm2'));
		const gone = after(
			noted,
			(p) => removeCode(p, { id: 'say' }),
			(p) => removeSource(p, { id: 's1' })
		);
		expect(alive(gone, 'memos')).toEqual(alive(noted, 'memos'));
		expect(memoProblems(gone)).toEqual([]);
	});

	it('it goes along when codes or actors become one', () => {
		const noted = after(coded(), memo(PLACES[1]!), memo(PLACES[3]!, 'm2'));
		const merged = after(
			noted,
			(p) => mergeCodes(p, { from: 'say', into: 'gap' }),
			(p) => mergeActors(p, { from: 'health', into: 'social' })
		);
		expect(alive(merged, 'memos').map(({ on }) => on)).toEqual([
			{ t: 'codes', id: 'gap' },
			{ t: 'actors', id: 'social' }
		]);
	});
});

describe('N4: annotations of a source stand in text order', () => {
	it('whatever order they came in', () => {
		const at = (start: number, end: number) => ({ t: 'span', id: 's1', start, end }) as const;
		const noted = after(coded(), memo(at(40, 50)), memo(at(4, 9), 'm2'), memo(at(4, 8), 'm3'));
		expect(annotationsIn(noted, 's1').map(({ id }) => id)).toEqual(['m3', 'm2', 'm1']);
		expect(annotationsIn(noted, 's2')).toEqual([]);
	});

	it('verify names places that are not there', () => {
		const noted = after(coded(), memo({ t: 'span', id: 's1', start: 4, end: 8 }));
		const short = new Map([['s1', { ...noted.sources.get('s1')!, length: 6 }]]);
		expect(memoProblems({ ...noted, sources: short })).toEqual([
			{ code: 'memo.outside', data: { memo: 'm1', start: 4, end: 8, length: 6 } }
		]);
		expect(memoProblems({ ...noted, sources: new Map() })).toEqual([
			{ code: 'id.unresolved', data: { table: 'memos', id: 'm1', field: 'on', target: 's1' } }
		]);
	});
});
