import { describe, expect, it } from 'vitest';
import { apply } from '#core/log/apply.ts';
import { codingsIn } from '#core/model/visible.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { codeTurns, turnsOf } from '#core/commands/code-turns.ts';
import { takeBack } from '#core/commands/take-back.ts';
import { after, source, start } from '../log/start.ts';
import { refused } from './refused.ts';

const turns = {
	from: [0, 20, 40, 60, 80],
	start: [3, 23, 43, 63, 83],
	end: [20, 40, 60, 80, 83],
	speaker: [0, 1, 0, 1, 1]
};
const project = () => {
	const begun = start();
	const row = begun.sources.get('s1')!;
	return { ...begun, sources: new Map([...begun.sources, ['s1', { ...row, turns }]]) };
};
const ask = (codes: string[]) => {
	let n = 0;
	return { speaker: 's1-i', codes, coder: 'ana', unique: () => `t${n++}` };
};

describe('coding what a speaker says', () => {
	it('H3: finds the turns in which something is said', () => {
		expect(turnsOf({ ...project().sources.get('s1')! }, 's1-i')).toEqual([
			{ start: 23, end: 40 },
			{ start: 63, end: 80 }
		]);
		expect(turnsOf({ ...source('s9'), alive: true, speakers: [] }, 'nobody')).toEqual([]);
	});
	it('H3: is one change; what is coded already is left out and counted; undo takes all back', () => {
		const before = after(project(), (p) =>
			applyCode(p, { ids: ['k'], source: 's1', start: 23, end: 40, codes: ['say'], coder: 'ana' })
		);
		const edit = codeTurns(before, ask(['say', 'gap']));
		expect(edit.args).toMatchObject({ codings: 3, skipped: 1, name: 'I', source: 's1' });
		const coded = apply(before, edit);
		expect(codingsIn(coded, 's1').map(({ code, start, end }) => `${code} ${start}-${end}`)).toEqual(
			expect.arrayContaining(['say 23-40', 'gap 23-40', 'say 63-80', 'gap 63-80'])
		);
		expect(codingsIn(coded, 's1')).toHaveLength(4);
		const back = takeBack(coded, { ...edit, at: 'x', by: 'ana', v: 1 } as never, 'undo');
		expect(codingsIn(apply(coded, back.edit), 's1')).toEqual(codingsIn(before, 's1'));
	});
	it('H3: changes nothing where all turns have the code, and refuses headings and unknown speakers', () => {
		const coded = apply(project(), codeTurns(project(), ask(['say'])));
		refused(coded, (p) => codeTurns(p, ask(['say'])), 'nothing.to-change');
		refused(coded, (p) => codeTurns(p, ask(['group'])), 'code.not-codable', { code: 'group' });
		refused(coded, (p) => codeTurns(p, { ...ask(['say']), speaker: 'x' }), 'speaker.unknown', {
			speaker: 'x'
		});
	});
});
