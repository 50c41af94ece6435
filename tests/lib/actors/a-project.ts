/** A small project: two interviews, a group, a letter; actors heard and not heard. */
import { applyCode } from '#core/commands/apply-code.ts';
import { addCode } from '#core/commands/add-code.ts';
import { addActor } from '#core/commands/add-actor.ts';
import { importSources } from '#core/commands/import-sources.ts';
import { newProject } from '#core/commands/new-project.ts';
import { apply } from '#core/log/apply.ts';
import type { Edit } from '#core/log/change.ts';
import { EMPTY, type Project } from '#core/model/project.ts';

export const after = (project: Project, ...makes: ((project: Project) => Edit)[]): Project =>
	makes.reduce((now, make) => apply(now, make(now)), project);

/** "P: Siapa? I: Kami saja, Pak. P: Oh. I: Ya." and "Surat dari Dinsos." */
export const TALK = 'P: Siapa?\nI: Kami saja, Pak.\nP: Oh.\nI: Ya.';
export const LETTER = 'Surat dari Dinsos.';

const base = { lang: 'id', date: null, values: [], file: null } as const;

export const project = after(
	EMPTY,
	(p) =>
		newProject(p, {
			name: 'x',
			lang: 'id',
			coder: { id: 'me', name: 'Me', initials: 'M', colour: '#000000' }
		}),
	(p) => addActor(p, { id: 'gone', name: 'Bappeda', type: 'planning-agency' }),
	(p) =>
		importSources(p, {
			attributes: [{ id: 'city', name: 'Kota', on: 'actor', type: 'category' }],
			actors: [
				{ id: 'health', name: 'Dinkes', type: 'health-office' },
				{
					id: 'social',
					name: 'Dinsos',
					type: null,
					values: [{ attribute: 'city', value: 'Jambi' }]
				}
			],
			sources: [
				{
					...base,
					id: 'talk',
					name: 'talk',
					kind: 'interview',
					text: 'h1',
					length: TALK.length,
					words: 6,
					turns: {
						from: [0, 10, 29, 36],
						start: [3, 13, 32, 39],
						end: [9, 28, 35, 42],
						speaker: [0, 1, 0, 1]
					},
					speakers: [
						{ id: 'p', label: 'P', role: 'interviewer', actor: null },
						{ id: 'i', label: 'I', role: 'participant', actor: 'health' }
					],
					actor: null
				},
				{
					...base,
					id: 'letter',
					name: 'letter',
					kind: 'document',
					text: 'h2',
					length: LETTER.length,
					words: 3,
					turns: { from: [], start: [], end: [], speaker: [] },
					speakers: [],
					actor: 'social'
				}
			]
		}),
	(p) => addCode(p, { id: 'code', name: { en: 'Code' }, parent: null }),
	(p) =>
		applyCode(p, {
			ids: ['c1'],
			source: 'talk',
			start: 13,
			end: 42,
			codes: ['code'],
			coder: 'me',
			extras: { about: ['gone'], holder: ['gone', 'social'] }
		})
);
