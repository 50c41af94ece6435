import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addActor } from '#core/commands/add-actor.ts';
import { addCode } from '#core/commands/add-code.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { editSpeakers } from '#core/commands/edit-speakers.ts';
import type { Project } from '#core/model/project.ts';
import { codingsIn } from '#core/model/visible.ts';
import { nameFinder } from '#core/suggest/mentions/find-named.ts';
import { answerProposals, notHeard } from '#core/suggest/mentions/mentioned.ts';
import { mentionTexts, namingsIn } from '#core/suggest/mentions/mention-question.ts';
import { after, coder } from '../log/start.ts';
import { talk } from './talk.ts';

const called = [
	{ id: 'social', names: ['Dinas Sosial', 'Dinsos', 'social office'] },
	{ id: 'health', names: ['Dinas Kesehatan', 'Dinkes'] },
	{ id: 'office', names: ['Dinas'] },
	{ id: 'rt', names: ['RT'] }
];
const named = (text: string) =>
	nameFinder(called)(text).map(
		({ start, end, actors }) => `${text.slice(start, end)}: ${actors.join(' ')}`
	);

describe('names of actors', () => {
	it('U19: whole words, folded, with -nya, the longest of those inside one another', () => {
		expect(named('Kalau DINAS sosial lambat, Dinkesnya marah; dinas lain diam.')).toEqual([
			'DINAS sosial: social',
			'Dinkesnya: health',
			'dinas: office'
		]);
		expect(named('Dinsosial, Adinkes, dinas. Sosial')).not.toContain('Dinsosial: social');
		expect(named('Pak RT dan rt-rw, art')).toEqual(['RT: rt']);
		expect(named('lalu The Social Office itu')).toEqual(['Social Office: social']);
	});

	it('U19: places are in text order, apart, and hold a name of the actor', () => {
		const piece = fc.constantFrom('Dinas', 'Sosial', 'Dinsos', 'RT', 'rt', 'é', ' ', ', ', '\n');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const text = pieces.join(' ');
				let done = 0;
				for (const { start, end, actors } of nameFinder(called)(text)) {
					expect(start).toBeGreaterThanOrEqual(done);
					done = end;
					expect(actors.length).toBeGreaterThan(0);
				}
				expect(done).toBeLessThanOrEqual(text.length);
			}),
			{ numRuns: 200 }
		);
	});
});

const { project, texts } = talk(
	[
		{
			id: 's',
			lines: [
				['P', 'Apa kata Dinsos?'],
				['I', 'Dinsos yang memutuskan, Dinkes ikut. Kami di Puskesmas diam.']
			]
		}
	],
	[]
);
const made = after(
	project,
	...['Dinsos', 'Dinkes', 'Puskesmas'].map(
		(name) => (p: Project) => addActor(p, { id: name, name, type: null })
	),
	(p) => editSpeakers(p, { speakers: [{ id: 's-I', actor: 'Puskesmas' }] }),
	(p) => addCode(p, { id: 'pg-authority', name: { en: 'Authority' }, parent: null }),
	(p) => addCode(p, { id: 'c', name: { en: 'C' }, parent: null })
);
const text = texts.get('hash-s')!;
const place = (words: string) => ({
	start: text.lastIndexOf(words),
	end: text.lastIndexOf(words) + words.length
});
const coded = after(made, (p) =>
	applyCode(p, {
		...{ ids: ['a', 'b'], source: 's', ...place('Dinsos yang memutuskan, Dinkes ikut.') },
		...{ codes: ['pg-authority', 'c'], coder: coder.id }
	})
);
const namings = await namingsIn(mentionTexts(coded, (hash) => texts.get(hash), []));

describe('actors mentioned', () => {
	it('U19: what interviewers name does not count, nor who names themselves', () => {
		expect(namings).toEqual([
			{ source: 's', actor: 'Dinsos', ...place('Dinsos') },
			{ source: 's', actor: 'Dinkes', ...place('Dinkes') }
		]);
	});

	it('U20: proposed for codings without the answer; a holder only where authority is coded', () => {
		const asked = (at: Project) =>
			answerProposals(at, namings).map(
				({ coding, role, actors }) => `${coding.code} ${role}: ${actors.join(', ')}`
			);
		expect(asked(coded).sort()).toEqual([
			'c about: Dinsos, Dinkes',
			'pg-authority about: Dinsos, Dinkes',
			'pg-authority holder: Dinsos, Dinkes'
		]);
		expect(codingsIn(coded, 's').every(({ about }) => about === undefined)).toBe(true);
	});

	it('U21: spoken about but not heard, with every place', () => {
		expect(
			notHeard(coded, namings).map((one) => [one.actor, one.namings.length, one.sources])
		).toEqual([
			['Dinsos', 1, 1],
			['Dinkes', 1, 1]
		]);
		const heard = after(coded, (p) =>
			editSpeakers(p, { speakers: [{ id: 's-I', actor: 'Dinsos' }] })
		);
		expect(notHeard(heard, namings).map(({ actor }) => actor)).not.toContain('Dinsos');
	});
});
