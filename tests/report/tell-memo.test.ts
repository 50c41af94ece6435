import { describe, expect, it } from 'vitest';
import { addMemo } from '#core/commands/add-memo.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { removeSource } from '#core/commands/remove-source.ts';
import { saveView } from '#core/commands/save-view.ts';
import type { MemoPlace } from '#core/model/memo-records.ts';
import { fitting, parseMemoQuery, memoQueryText } from '#lib/memos/memo-query.ts';
import { memosInOrder, tellMemo, tellPlace } from '#report/tell-memo.ts';
import { after, start } from '../core/log/start.ts';

const SPEC = 'rows=type&columns=code&unit=references';
const noted = (...places: readonly (MemoPlace | null)[]) =>
	after(
		start(),
		(p) =>
			applyCode(p, { ids: ['k'], source: 's1', start: 3, end: 9, codes: ['say'], coder: 'ana' }),
		...places.map(
			(on, i) => (p: ReturnType<typeof start>) =>
				addMemo(p, { id: `m${i}`, on, coder: 'ana', title: `Memo ${i}`, body: 'Kota Jámbi' })
		)
	);
const text = 'abcdefghij'.repeat(10);

describe('N3: what a memo is on keeps its name', () => {
	it.each([
		[null, 'project', 'Jambi'],
		[{ t: 'codings', id: 's1~k' }, 'codings', 'Final say · Source s1'],
		[{ t: 'span', id: 's1', start: 3, end: 6 }, 'span', 'Source s1'],
		[{ t: 'codes', id: 'say' }, 'codes', 'Final say'],
		[{ t: 'sources', id: 's1' }, 'sources', 'Source s1'],
		[{ t: 'actors', id: 'health' }, 'actors', 'Dinas Kesehatan'],
		[{ t: 'table', id: SPEC }, 'table', 'Type of actor × Codes'],
		[{ t: 'table', id: 'rows=actor:Gone' }, 'table', 'rows=actor:Gone']
	] satisfies [MemoPlace | null, string, string][])('%j', (on, kind, name) => {
		expect(tellPlace(noted(), on, 'en')).toMatchObject({ kind, name, gone: false });
	});

	it('also when it is gone, and says so', () => {
		const coding = { t: 'codings', id: 's1~k' } as const;
		const hidden = after(noted(), (p) => removeCode(p, { id: 'say' }));
		for (const on of [coding, { t: 'codes', id: 'say' } as const])
			expect(tellPlace(hidden, on, 'en')).toMatchObject({ gone: true });
		const words = { t: 'span', id: 's1', start: 3, end: 6 } as const;
		const gone = after(noted(words), (p) => removeSource(p, { id: 's1' }));
		expect(tellMemo(gone, gone.memos.get('m0')!, 'en', () => text)).toMatchObject({
			place: { gone: true, name: 'Source s1' },
			quote: 'def',
			coder: 'Ana'
		});
	});

	it('a table goes by the saved view with its question', () => {
		const saved = after(noted(), (p) => saveView(p, { id: 'v', name: 'Who decides', spec: SPEC }));
		expect(tellPlace(saved, { t: 'table', id: SPEC }, 'en').name).toBe('Who decides');
	});
});

describe('N7: the list and its filter', () => {
	const places: readonly (MemoPlace | null)[] = [
		{ t: 'actors', id: 'social' },
		{ t: 'span', id: 's1', start: 40, end: 45 },
		{ t: 'span', id: 's1', start: 4, end: 9 },
		null,
		{ t: 'codes', id: 'gap' }
	];
	const project = noted(...places);
	const told = memosInOrder(project, 'en').map((memo) => tellMemo(project, memo, 'en', () => text));
	const ids = (search: string) => fitting(told, parseMemoQuery(search)).map(({ memo }) => memo.id);

	it('stands by kind, name and place', () => {
		expect(ids('')).toEqual(['m3', 'm2', 'm1', 'm4', 'm0']);
	});

	it('finds each of the words wherever they are, whatever their case and accents', () => {
		expect(ids('?words=JAMBI+dinas')).toEqual(['m0']);
		expect(ids('?words=efg')).toEqual(['m2']);
		expect(ids('?kind=span')).toEqual(['m2', 'm1']);
		expect(ids('?kind=nothing&words=ana')).toHaveLength(5);
		expect(ids('?words=nobody')).toEqual([]);
	});

	it('its address is read back', () => {
		const query = { kind: 'codes', words: 'a & b', memo: 'm1' } as const;
		expect(parseMemoQuery(`?${memoQueryText(query)}`)).toEqual(query);
		expect(memoQueryText({ kind: '', words: '', memo: '' })).toBe('');
	});
});
