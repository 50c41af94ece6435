import { describe, expect, it } from 'vitest';
import { frequencies, type WordQuestion } from '#core/query/frequencies.ts';
import { keyness } from '#core/query/keyness.ts';
import { logLikelihood } from '#core/stats/log-likelihood.ts';
import { addActor } from '#core/commands/add-actor.ts';
import { addAttribution } from '#core/commands/add-attribution.ts';
import { importSources } from '#core/commands/import-sources.ts';
import { newProject } from '#core/commands/new-project.ts';
import { EMPTY } from '#core/model/project.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { codeOf } from '../../formats/code-of.ts';
import { after, coder, source } from '../log/start.ts';

const TEXT = 'P: Rapat rapat?\nA: Rapat, rapatnya: orang-orang 2024.\nB: Dan orang itu tidak rapat';
const place = (word: string) => TEXT.indexOf(word);
const turns = {
	from: [0, place('A:'), place('B:')],
	start: [3, place('A:') + 3, place('B:') + 3],
	end: [place('\nA'), place('\nB'), TEXT.length],
	speaker: [0, 1, 2]
};
const speakers = [
	{ id: 'p', label: 'P', role: 'interviewer', actor: null },
	{ id: 'a', label: 'A', role: 'participant', actor: 'health' },
	{ id: 'b', label: 'B', role: 'participant', actor: 'social' }
] as const;
const project = after(
	EMPTY,
	(p) => newProject(p, { name: 'T', lang: 'id', coder }),
	(p) => addActor(p, { id: 'health', name: 'Dinkes', type: null }),
	(p) => addActor(p, { id: 'social', name: 'Dinsos', type: null }),
	(p) =>
		importSources(p, {
			sources: [source('s', { length: TEXT.length, turns, speakers: [...speakers] })],
			actors: [],
			attributes: []
		})
);
const ASKED: WordQuestion = {
	by: { by: 'actor' },
	where: [],
	stem: false,
	least: 3,
	stopWords: false
};
const count = (more: Partial<WordQuestion> = {}) =>
	frequencies(project, { ...ASKED, ...more }, () => TEXT, 'id');
const lines = (more: Partial<WordQuestion> = {}) =>
	count(more).rows.map(({ word, counts }) => [word, ...counts]);

describe('words', () => {
	it('Q13: count for whoever says them; interviewers and labels do not', () => {
		const { groups } = count();
		expect(groups.map(({ label, words }) => [label, words])).toEqual([
			['Dinkes', 4],
			['Dinsos', 5]
		]);
		expect(lines()).toEqual([
			['rapat', 1, 1],
			['orang', 0, 1],
			['orang-orang', 1, 0],
			['rapatnya', 1, 0],
			['tidak', 0, 1]
		]);
	});

	it('Q13: a word that a range given by hand cuts is said by both and a label is none, as in rates of tables', () => {
		const given = { id: 'g', source: 's', start: place('nya:'), end: place('an orang itu') };
		const cut = after(project, (p) => addAttribution(p, { ...given, actor: 'social' }));
		const { groups, rows } = frequencies(
			cut,
			{ ...ASKED, least: 1, stopWords: true },
			() => TEXT,
			'id'
		);
		expect(groups.map(({ words }) => words)).toEqual([2, 8]);
		expect(rows.map(({ word, counts }) => [word, ...counts])).toEqual([
			['rapat', 1, 1],
			['dan', 0, 1],
			['itu', 0, 1],
			['orang', 0, 1],
			['orang-orang', 0, 1],
			['rapatnya', 1, 1],
			['tidak', 0, 1]
		]);
		const rates = crosstab(
			cut,
			parseSpec(new URLSearchParams('rows=actor&columns=kind&percent=rate')),
			() => TEXT
		);
		expect(rates.bases.values).toEqual([2, 8]);
	});

	it('Q13, Q14: by stem forms are one; stop words, numbers and short words are left out', () => {
		const { rows } = count({ stem: true });
		expect(rows[0]).toEqual({ word: 'rapat', forms: ['rapatnya'], total: 3, counts: [2, 1] });
		expect(rows[1]).toMatchObject({ word: 'orang', total: 2 });
		expect(lines({ stopWords: true }).map(([word]) => word)).toContain('dan');
		expect(lines({ least: 6 }).map(([word]) => word)).toEqual(['orang-orang', 'rapatnya']);
	});

	it('Q13: keep to filters; what asks about codings has no words', async () => {
		expect(lines({ where: [{ dim: { by: 'actor' }, values: ['Dinsos'] }] })).toHaveLength(3);
		const refused = await codeOf(() => count({ by: { by: 'code' } }));
		expect(refused).toEqual({ code: 'words.not-of-text', data: { dim: 'code' } });
	});
});

describe('keyness', () => {
	it('Q15: G2 as in the worked example of Rayson and Garside, and by hand', () => {
		// 2 * (100 ln(100/37.5) + 50 ln(50/112.5)) with 10,000 and 30,000 words
		const byHand = 2 * (100 * Math.log(100 / 37.5) + 50 * Math.log(50 / 112.5));
		expect(logLikelihood(100, 50, 10_000, 30_000)).toBeCloseTo(byHand, 10);
		expect(logLikelihood(10, 30, 10_000, 30_000)).toBeCloseTo(0, 10);
		expect(logLikelihood(0, 9, 100, 900)).toBeCloseTo(2 * 9 * Math.log(9 / 8.1), 10);
		// Never below 0 for rounding: as often here as there.
		expect(logLikelihood(31, 31, 3157, 3157)).toBe(0);
		expect(logLikelihood(3, 0, 10, 0)).toBe(0);
	});

	it('Q15: few is fewer than five expected on the side that says less', () => {
		const few = (own: number, others: number) =>
			keyness(
				{
					groups: ['a', 'b'].map((id) => ({ id, label: id, words: 100 })),
					rows: [{ word: 'w', forms: [], total: own + others, counts: [own, others] }]
				},
				'a'
			)!.words[0]!.few;
		expect([few(5, 5), few(0, 10), few(5, 4)]).toEqual([false, false, true]);
	});

	it('Q15: most telling first, with its direction and a mark for few', () => {
		const found = keyness(count(), 'social')!;
		expect(found).toMatchObject({ ownWords: 5, othersWords: 4 });
		expect(found.words.every(({ few }) => few)).toBe(true);
		expect(found.words.find(({ word }) => word === 'rapatnya')).toMatchObject({
			own: 0,
			others: 1,
			more: false
		});
		expect(found.words.map(({ g2 }) => g2)).toEqual(
			found.words.map(({ g2 }) => g2).sort((a, b) => b - a)
		);
		expect(keyness(count(), 'nobody')).toBeNull();
	});
});
