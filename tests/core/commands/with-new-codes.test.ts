import { describe, expect, it } from 'vitest';
import { applyCode } from '../../../src/core/commands/apply-code.ts';
import { withNewCodes } from '../../../src/core/commands/with-new-codes.ts';
import { apply } from '../../../src/core/log/apply.ts';
import { invert } from '../../../src/core/log/invert.ts';
import type { Op } from '../../../src/core/log/change.ts';
import { EMPTY } from '../../../src/core/model/project.ts';
import { codingsIn, find } from '../../../src/core/model/visible.ts';

const create = (t: Op['t'], id: string, fields: object): Op => ({ t, id, create: fields as never });
const project = apply(EMPTY, {
	ops: [
		create('coders', 'me', { name: 'Me', initials: 'M', colour: '#000000' }),
		create('sources', 's', {
			name: 'S',
			kind: 'interview',
			text: 'h',
			length: 50,
			words: 9,
			lang: 'id',
			turns: { from: [], start: [], end: [], speaker: [] },
			speakers: [],
			actor: null
		})
	]
});
const act = (next: typeof project) =>
	applyCode(next, { ids: ['1'], source: 's', start: 3, end: 9, codes: ['new'], coder: 'me' });

describe('withNewCodes', () => {
	it('makes the code and applies it as one change, told as the action', () => {
		const edit = withNewCodes(project, [{ id: 'new', name: { id: 'Kuota' }, parent: null }], act);
		expect(edit.kind).toBe('coding.apply');
		const coded = apply(project, edit);
		expect(codingsIn(coded, 's')).toMatchObject([{ code: 'new', start: 3, end: 9 }]);
	});

	it('is taken back whole by one undo', () => {
		const edit = withNewCodes(project, [{ id: 'new', name: { id: 'Kuota' }, parent: null }], act);
		const coded = apply(project, edit);
		const back = apply(coded, invert(coded, edit));
		expect(codingsIn(back, 's')).toEqual([]);
		expect(find(back, 'codes', 'new')).toBeUndefined();
	});

	it('makes nothing when the action is refused', () => {
		expect(() =>
			withNewCodes(project, [{ id: 'other', name: { en: 'x' }, parent: null }], act)
		).toThrow('code.unknown');
		expect(project.codes.size).toBe(0);
	});
});
