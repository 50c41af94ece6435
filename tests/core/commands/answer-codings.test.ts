import { describe, expect, it } from 'vitest';
import { apply } from '#core/log/apply.ts';
import { answerCodings } from '#core/commands/answer-codings.ts';
import { addCode } from '#core/commands/add-code.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { editCode } from '#core/commands/edit-code.ts';
import { takeBack } from '#core/commands/take-back.ts';
import type { Coding } from '#core/model/records.ts';
import { codingsIn } from '#core/model/visible.ts';
import { after, dump, start } from '../log/start.ts';
import { refused } from './refused.ts';

const coded = () =>
	after(
		start(),
		(p) => addCode(p, { id: 'plain', name: { en: 'Plain' }, parent: null, valence: 'none' }),
		(p) =>
			applyCode(p, {
				...{ ids: ['a', 'b'], source: 's1', start: 23, end: 40 },
				...{ codes: ['say', 'plain'], coder: 'ana' }
			})
	);
const ids = ['s1~a', 's1~b'];
const about = (id: string) => (coding: Coding) => ({ about: [...(coding.about ?? []), id] });

describe('answers for codings that were made together', () => {
	it('H4: go to all of them as one change, each from what it says by now', () => {
		const once = after(coded(), (p) => answerCodings(p, { ids: ['s1~a'], tell: about('health') }));
		const both = after(once, (p) => answerCodings(p, { ids, tell: about('social') }));
		expect(codingsIn(both, 's1').map((coding) => coding.about)).toEqual([
			['health', 'social'],
			['social']
		]);
	});
	it('H4: a code that takes no valence is told none', () => {
		const told = after(coded(), (p) =>
			answerCodings(p, { ids, tell: () => ({ valence: 'hinders', level: 2 }) })
		);
		const [say, plain] = codingsIn(told, 's1');
		expect(say).toMatchObject({ code: 'say', valence: 'hinders', level: 2 });
		expect(plain).toMatchObject({ code: 'plain', level: 2 });
		expect(plain!.valence).toBeUndefined();
	});
	it('H4: a valence that one code requires is not told of the others', () => {
		const project = after(coded(), (p) => editCode(p, { id: 'plain', valence: 'required' }));
		const told = after(project, (p) =>
			answerCodings(p, { ids, tell: () => ({ valence: 'enables' }) })
		);
		expect(codingsIn(told, 's1').map(({ valence }) => valence)).toEqual([undefined, 'enables']);
	});
	it('H4: an actor named for the first time is made with the answer, and undo takes back both', () => {
		const before = coded();
		const actors = [{ id: 'pusat', name: 'Puskesmas', type: null }];
		const edit = answerCodings(before, { ids, tell: about('pusat'), actors });
		const change = { ...edit, at: '1', by: 'ana', v: 1 } as Parameters<typeof takeBack>[1];
		const told = apply(before, edit);
		expect(told.actors.get('pusat')).toMatchObject({ name: 'Puskesmas', alive: true });
		const back = apply(told, takeBack(told, change, 'undo').edit);
		expect(dump({ ...back, actors: before.actors })).toEqual(dump(before));
		expect(back.actors.get('pusat')?.alive).toBe(false);
	});
	it('H4: nothing new is no change; unknown codings and actors are refused', () => {
		const before = coded();
		expect(answerCodings(before, { ids, tell: () => ({}) }).ops).toEqual([]);
		refused(
			before,
			(p) => answerCodings(p, { ids: ['s1~x'], tell: () => ({}) }),
			'coding.unknown',
			{ coding: 's1~x' }
		);
		refused(before, (p) => answerCodings(p, { ids, tell: about('nobody') }), 'actor.unknown', {
			actor: 'nobody'
		});
	});
});
