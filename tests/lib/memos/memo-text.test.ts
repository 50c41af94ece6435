import { describe, expect, it } from 'vitest';
import { addMemo } from '#core/commands/add-memo.ts';
import { editMemo } from '#core/commands/edit-memo.ts';
import { removeMemo } from '#core/commands/remove-memo.ts';
import { apply } from '#core/log/apply.ts';
import { alive } from '#core/model/visible.ts';
import { bothTexts, saveMemoText, storedText } from '../../../src/lib/noting/memo-text.ts';
import { after, start } from '../../core/log/start.ts';

const memo = { id: 'm', on: null, coder: 'ana', title: '', body: 'one' };
const project = () => after(start(), (p) => addMemo(p, memo));
const elsewhere = () => after(project(), (p) => editMemo(p, { id: 'm', body: 'theirs' }));

describe('the text of a memo that two people write', () => {
	it('is saved over the text that was seen', () => {
		const { edit, standing } = saveMemoText(project(), memo, { body: 'mine', before: 'one' });
		expect(standing).toBe('saved');
		expect(storedText(apply(project(), edit), 'm')).toBe('mine');
	});
	it('is not saved over another one unasked; asked, it is', () => {
		const asked = saveMemoText(elsewhere(), memo, { body: 'mine', before: 'one' });
		expect(asked).toMatchObject({ standing: 'conflict', edit: { ops: [] } });
		const decided = saveMemoText(elsewhere(), memo, { body: 'mine', before: null });
		expect(storedText(apply(elsewhere(), decided.edit), 'm')).toBe('mine');
	});
	it('is no conflict where both write the same', () => {
		const both = saveMemoText(elsewhere(), memo, { body: 'theirs', before: 'one' });
		expect(both.standing).toBe('saved');
	});
	it('is kept in a new memo if the memo was removed meanwhile', () => {
		const gone = after(project(), (p) => removeMemo(p, { id: 'm' }));
		const { edit, standing } = saveMemoText(
			gone,
			memo,
			{ body: 'mine', before: 'one' },
			() => 'new'
		);
		expect(standing).toBe('gone');
		expect(alive(apply(gone, edit), 'memos').map(({ id, body }) => [id, body])).toEqual([
			['new', 'mine']
		]);
	});
	it('both texts are one after the other, the same words once', () => {
		expect(bothTexts('mine\n', 'theirs')).toBe('mine\n\ntheirs');
		expect(bothTexts('mine', 'mine and theirs')).toBe('mine and theirs');
	});
});
