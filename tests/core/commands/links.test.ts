import { describe, expect, it } from 'vitest';
import { addLink, type AddLink } from '#core/commands/add-link.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { editLink } from '#core/commands/edit-link.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { removeCodings } from '#core/commands/remove-codings.ts';
import { removeLink } from '#core/commands/remove-link.ts';
import { memoProblems } from '#core/log/verify-memos.ts';
import type { LinkKind } from '#core/model/memo-records.ts';
import { linksOf } from '#core/model/memos.ts';
import type { Project } from '#core/model/project.ts';
import { after, start } from '../log/start.ts';
import { refused } from './refused.ts';

const coded = () =>
	after(
		start(),
		(p) =>
			applyCode(p, { ids: ['k'], source: 's1', start: 3, end: 9, codes: ['say'], coder: 'ana' }),
		(p) =>
			applyCode(p, { ids: ['l'], source: 's2', start: 23, end: 40, codes: ['gap'], coder: 'ana' })
	);
const [K, L] = ['s1~k', 's2~l'] as const;
const link =
	(more: Partial<AddLink> = {}) =>
	(p: Project) =>
		addLink(p, { id: 'n1', from: K, to: L, kind: 'supports', ...more });
const kinds: readonly LinkKind[] = ['supports', 'contradicts', 'explains'];

describe('N5: a link joins two passages in one of three ways', () => {
	it('and is found at both ends', () => {
		const linked = after(coded(), link({ note: ' as said later ' }));
		const one = { id: 'n1', alive: true, from: K, to: L, kind: 'supports' };
		for (const end of [K, L])
			expect(linksOf(linked, end)).toEqual([{ ...one, note: 'as said later' }]);
		expect(memoProblems(linked)).toEqual([]);
	});

	it('not a passage with itself, nor with what is not there, nor in another way', () => {
		refused(coded(), link({ to: K }), 'link.to-itself', { coding: K });
		refused(coded(), link({ to: 's2~x' }), 'coding.unknown', { coding: 's2~x' });
		refused(coded(), link({ kind: 'x' as LinkKind }), 'value.unknown', {
			field: 'kind',
			value: 'x'
		});
	});

	it.each(kinds)('%s is said once; the other way round too, where it means the same', (kind) => {
		const linked = after(coded(), link({ kind }));
		refused(linked, link({ kind, id: 'n2' }), 'link.duplicate', { from: K, to: L });
		const back = link({ kind, id: 'n2', from: L, to: K });
		if (kind === 'contradicts') refused(linked, back, 'link.duplicate', { from: L, to: K });
		else expect(linksOf(after(linked, back), K)).toHaveLength(2);
	});

	it('why it was made can be written anew, from either end', () => {
		const told = after(coded(), link({ note: 'early' }), (p) =>
			editLink(p, { id: 'n1', note: ' as said later ' })
		);
		expect(linksOf(told, L)).toMatchObject([{ from: K, to: L, note: 'as said later' }]);
		const again = after(told, (p) => editLink(p, { id: 'n1', note: '' }));
		expect(linksOf(again, K)).toMatchObject([{ note: '' }]);
		refused(coded(), (p) => editLink(p, { id: 'n1', note: 'x' }), 'link.unknown', { link: 'n1' });
	});

	it('taken away it may be made again', () => {
		const gone = after(coded(), link(), (p) => removeLink(p, { id: 'n1' }));
		expect(linksOf(gone, K)).toEqual([]);
		refused(gone, (p) => removeLink(p, { id: 'n1' }), 'link.unknown', { link: 'n1' });
		expect(linksOf(after(gone, link({ id: 'n2' })), L)).toHaveLength(1);
	});
});

describe('N6: a link is seen while both its passages are', () => {
	it('not when one is taken back, or its code', () => {
		const linked = after(coded(), link());
		expect(
			linksOf(
				after(linked, (p) => removeCodings(p, { ids: [L] })),
				K
			)
		).toEqual([]);
		const hidden = after(linked, (p) => removeCode(p, { id: 'gap' }));
		expect(linksOf(hidden, K)).toEqual([]);
		expect(memoProblems(hidden)).toEqual([]);
	});

	it('verify names an end that never was', () => {
		const linked = after(coded(), link());
		const codings = new Map([...linked.codings].filter(([source]) => source === 's1'));
		expect(memoProblems({ ...linked, codings })).toEqual([
			{ code: 'id.unresolved', data: { table: 'links', id: 'n1', field: 'to', target: L } }
		]);
	});
});
