import { describe, expect, it } from 'vitest';
import { applyCode } from '#core/commands/apply-code.ts';
import { changeSuggestion } from '#core/commands/change-suggestion.ts';
import { rejectSuggestion, restoreSuggestion } from '#core/commands/reject-suggestion.ts';
import { apply } from '#core/log/apply.ts';
import { invert } from '#core/log/invert.ts';
import { verify } from '#core/log/verify.ts';
import { codingsIn } from '#core/model/visible.ts';
import { after, coder } from '../log/start.ts';
import { talk } from '../suggest/talk.ts';
import { refused } from './refused.ts';

const { project, said, suggest } = talk(
	[{ id: 's', lines: [['I', 'Ada rapat. Rapat lagi.']] }],
	[
		{ id: 'c', cues: { id: ['rapat'] } },
		{ id: 'd', cues: {} },
		{ id: 'head', cues: {}, codable: false }
	]
);
const [first] = suggest(project).suggestions;
const pointed = { source: 's', start: first!.start, end: first!.end, code: 'c' };
const OTHER = ['c: Rapat lagi. [rapat]'];

describe('decisions on suggestions', () => {
	it('U8: what is rejected is not suggested again, until it is taken back', () => {
		const edit = rejectSuggestion(project, { ...pointed, coder: coder.id });
		expect(edit).toMatchObject({ kind: 'suggestion.reject', args: pointed });
		const without = apply(project, edit);
		expect(said(without)).toEqual(OTHER);
		expect(rejectSuggestion(without, { ...pointed, coder: coder.id }).ops).toEqual([]);
		const back = after(without, (p) => restoreSuggestion(p, pointed));
		expect(said(back)).toHaveLength(2);
		expect(restoreSuggestion(project, pointed).ops).toEqual([]);
		const again = after(back, (p) => rejectSuggestion(p, { ...pointed, coder: coder.id }));
		expect(said(again)).toEqual(OTHER);
		expect(said(apply(without, invert(without, edit)))).toHaveLength(2);
	});

	it('U8: what is accepted says how it was found', () => {
		const { source, start, end } = pointed;
		const accepted = after(project, (p) =>
			applyCode(p, {
				...{ ids: ['u'], source, start, end, codes: ['c'], coder: coder.id },
				extras: { via: 'cues' }
			})
		);
		expect(said(accepted)).toEqual(OTHER);
		expect(codingsIn(accepted, 's')).toMatchObject([{ code: 'c', via: 'cues' }]);
	});

	it('U8: changing applies the other code and rejects the suggested one, as one change', () => {
		const edit = changeSuggestion(project, {
			...{ ...pointed, as: 'd', unique: 'u', coder: coder.id }
		});
		const changed = apply(project, edit);
		expect(said(changed)).toEqual(OTHER);
		expect(codingsIn(changed, 's')).toMatchObject([{ code: 'd', via: 'cues', start: 3 }]);
		expect(edit).toMatchObject({ kind: 'suggestion.change', args: { code: 'c', as: 'd' } });
	});

	it('refuses what is not there', () => {
		const by = { ...pointed, coder: coder.id };
		refused(project, (p) => rejectSuggestion(p, { ...by, code: 'x' }), 'code.unknown', {
			code: 'x'
		});
		refused(project, (p) => rejectSuggestion(p, { ...by, source: 'x' }), 'source.unknown', {
			source: 'x'
		});
		refused(project, (p) => rejectSuggestion(p, { ...by, coder: 'x' }), 'coder.unknown', {
			coder: 'x'
		});
		refused(
			project,
			(p) => changeSuggestion(p, { ...by, as: 'head', unique: 'u' }),
			'code.not-codable',
			{ code: 'head' }
		);
	});

	it('a rejection whose coder is not there is a problem of the project', () => {
		const odd = {
			...project,
			rejections: new Map([['r', { id: 'r', alive: true, coder: 'ghost' }]])
		};
		expect(verify([], odd, () => undefined)).toContainEqual({
			code: 'id.unresolved',
			data: { table: 'rejections', id: 'r', field: 'coder', target: 'ghost' }
		});
	});
});
