import { describe, expect, it } from 'vitest';
import { applyCode } from '#core/commands/apply-code.ts';
import { editCode } from '#core/commands/edit-code.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { weightOf } from '#core/suggest/propose.ts';
import { after, coder } from '../log/start.ts';
import { talk } from './talk.ts';

const one = (words: string, cues: readonly string[]) =>
	talk([{ id: 's', lines: [['I', words]] }], [{ id: 'c', cues: { id: cues } }]).said();

describe('cues', () => {
	it('U1: find all forms of their words, in any case, with only spaces and hyphens between', () => {
		const cues = ['mengelola data', 'rapat'];
		expect(one('Pengelolaan Data itu.', cues)).toEqual([
			'c: Pengelolaan Data itu. [mengelola data]'
		]);
		expect(one('Kami kelola-data di sini.', cues)).toHaveLength(1);
		expect(one('Kami kelola, data di sini.', cues)).toEqual([]);
		expect(one('Kami kelola. Data di sini.', cues)).toEqual([]);
		expect(one('Rapat-rapat terus.', cues)).toEqual(['c: Rapat-rapat terus. [rapat]']);
		expect(one('Kerapatannya.', ['rapatkan'])).toEqual(['c: Kerapatannya. [rapatkan]']);
	});

	it('U1: the same stems are one cue; headings and codes that are gone suggest nothing', () => {
		expect(one('Wewenang kami.', ['kewenangan', 'wewenang', '!?'])).toEqual([
			'c: Wewenang kami. [kewenangan]'
		]);
		const { project, said } = talk(
			[{ id: 's', lines: [['I', 'Ada rapat.']] }],
			[
				{ id: 'head', codable: false, cues: { id: ['rapat'] } },
				{ id: 'c', parent: 'head', cues: { id: ['rapat'] } }
			]
		);
		expect(said()).toEqual(['c: Ada rapat. [rapat]']);
		expect(said(after(project, (p) => removeCode(p, { id: 'c' })))).toEqual([]);
		expect(said(after(project, (p) => editCode(p, { id: 'c', codable: false })))).toEqual([]);
	});

	it('U2: interviewers, moderators and titles are never suggested; a text without speakers is', () => {
		const codes = [{ id: 'c', cues: { id: ['rapat'] } }];
		const lines = [
			['', 'Catatan rapat.'],
			['P', 'Ada rapat?'],
			['M', 'Soal rapat.'],
			['I', 'Ya. Rapat itu lama. Begitu.']
		] as const;
		const spoken = talk([{ id: 's', lines }], codes);
		expect(spoken.said()).toEqual(['c: Rapat itu lama. [rapat]']);
		expect(spoken.said(spoken.project, { unit: 'turn' })).toEqual([
			'c: Ya. Rapat itu lama. Begitu. [rapat]'
		]);
		expect(spoken.suggest(spoken.project).units).toBe(3);
		const note = talk(
			[
				{
					id: 's',
					lines: [
						['', 'Rapat di loket. Sepi.'],
						['', 'Hujan.']
					]
				}
			],
			codes
		);
		expect(note.said()).toEqual(['c: Rapat di loket. [rapat]']);
		expect(note.said(note.project, { unit: 'turn' })).toEqual(['c: Rapat di loket. Sepi. [rapat]']);
	});

	it('U3: the other language counts where somebody speaks it', () => {
		const codes = [{ id: 'c', cues: { id: ['rapat'], en: ['meeting'] } }];
		const first = ['I', 'Ada meeting. Ada rapat juga.'] as const;
		const plain = talk([{ id: 's', lines: [first] }], codes);
		expect(plain.said()).toEqual(['c: Ada rapat juga. [rapat]']);
		const english = ['W', 'They said that the meetings were for us and not for you.'] as const;
		const mixed = talk([{ id: 's', lines: [first, english] }], codes);
		expect(mixed.said()).toEqual([
			'c: Ada rapat juga. [rapat]',
			'c: Ada meeting. [meeting]',
			'c: They said that the meetings were for us and not for you. [meeting]'
		]);
		const turn = `Ada rapat. ${english[1]} Begitu ya.`;
		const within = talk([{ id: 's', lines: [['I', turn]] }], codes);
		expect(within.said()).toEqual([
			'c: Ada rapat. [rapat]',
			'c: They said that the meetings were for us and not for you. [meeting]'
		]);
		expect(within.said(within.project, { unit: 'turn' })).toEqual([`c: ${turn} [rapat, meeting]`]);
		const asked = `The meeting is on Friday. Kami ini tidak ada rapat di kantor, dan itu sudah lama.`;
		const back = talk([{ id: 's', lang: 'en', lines: [['I', asked]] }], codes);
		expect(back.said().map((one) => one.slice(-10).trim())).toEqual(['[meeting]', 'a. [rapat]']);
	});

	it('U4: weigh 1 when they stand once, and less the more they fire, but never nothing', () => {
		expect(weightOf(1, 1)).toBe(1);
		expect(weightOf(1000, 1)).toBe(1);
		expect(weightOf(1000, 10)).toBe(0.67);
		expect(weightOf(1000, 1000)).toBe(0.1);
		const lines = ['Rapat ada.', 'Rapat dan notulen.', 'Rapat lagi.', 'Hujan.'];
		const { suggest, project } = talk(
			[{ id: 's', lines: lines.map((words) => ['I', words] as const) }],
			[{ id: 'c', cues: { id: ['rapat', 'notulen'] } }]
		);
		const { units, suggestions } = suggest(project);
		expect(units).toBe(4);
		expect(suggestions[0]!.cues).toMatchObject([
			{ cue: 'notulen', fires: 1, weight: 1 },
			{ cue: 'rapat', fires: 3, weight: weightOf(4, 3) }
		]);
		expect(suggestions[0]!.score).toBeCloseTo(1 + weightOf(4, 3), 9);
		expect(suggest(project, { least: 1 }).suggestions).toEqual(suggestions.slice(0, 1));
	});

	it('U5: the longer of overlapping cues counts, and a cue that is repeated counts once', () => {
		expect(one('Tim koordinasi kota.', ['koordinasi', 'tim koordinasi'])).toEqual([
			'c: Tim koordinasi kota. [tim koordinasi]'
		]);
		expect(one('Rapat, rapat, rapat.', ['rapat'])).toEqual(['c: Rapat, rapat, rapat. [rapat]']);
		const repeated = talk(
			[{ id: 's', lines: [['I', 'Rapat, rapat.']] }],
			[{ id: 'c', cues: { id: ['rapat'] } }]
		);
		const [suggestion] = repeated.suggest(repeated.project).suggestions;
		expect(suggestion).toMatchObject({ score: 1 });
		expect(
			suggestion!.cues[0]!.at.map(({ start, end }) => repeated.words('s', start, end))
		).toEqual(['Rapat', 'rapat']);
	});

	it('U6: by score, then name of the source, place and codebook', () => {
		const { said, suggest, project } = talk(
			[
				{ id: 'b10', lines: [['I', 'Rapat. Notulen rapat.']] },
				{ id: 'b2', lines: [['I', 'Rapat ini.']] }
			],
			[
				{ id: 'z', cues: { id: ['rapat', 'notulen'] } },
				{ id: 'a', cues: { id: ['rapat'] } }
			]
		);
		const list = [
			'z: Notulen rapat. [notulen, rapat]',
			'z: Rapat ini. [rapat]',
			'a: Rapat ini. [rapat]',
			'z: Rapat. [rapat]',
			'a: Rapat. [rapat]',
			'a: Notulen rapat. [rapat]'
		];
		expect(said()).toEqual(list);
		expect(said(project, { codes: ['a'] })).toEqual(list.filter((line) => line.startsWith('a')));
		expect(suggest(project)).toEqual(suggest(project));
	});

	it('U7: what is coded so, or by a code above or below, is not suggested; by another it is', () => {
		const { project, said } = talk(
			[{ id: 's', lines: [['I', 'Ada rapat. Lain lagi.']] }],
			[
				{ id: 'top', cues: {} },
				{ id: 'c', parent: 'top', cues: { id: ['rapat'] } },
				{ id: 'low', parent: 'c', cues: {} },
				{ id: 'other', parent: 'top', cues: {} }
			]
		);
		const coded = (code: string, start: number, end: number) =>
			said(
				after(project, (p) =>
					applyCode(p, { ids: ['u'], source: 's', start, end, codes: [code], coder: coder.id })
				)
			);
		for (const code of ['top', 'c', 'low']) expect(coded(code, 12, 15)).toEqual([]);
		expect(coded('other', 3, 13)).toHaveLength(1);
		expect(coded('c', 14, 18)).toHaveLength(1);
		// The sentence is [3, 13): what only touches it leaves it open.
		expect(coded('c', 13, 18)).toHaveLength(1);
		expect(coded('c', 0, 3)).toHaveLength(1);
		expect(coded('c', 2, 4)).toEqual([]);
	});
});
