/** A small project to run commands on, and a way to run them one after the other. */
import { apply } from '#core/log/apply.ts';
import type { Edit } from '#core/log/change.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { addActor } from '#core/commands/add-actor.ts';
import { addAttribute } from '#core/commands/add-attribute.ts';
import { addCode } from '#core/commands/add-code.ts';
import { importSources } from '#core/commands/import-sources.ts';
import { newProject } from '#core/commands/new-project.ts';
import type { NewSource } from '#core/commands/new-records.ts';

type Step = (project: Project) => Edit;

export const after = (project: Project, ...steps: Step[]): Project =>
	steps.reduce((at, step) => apply(at, step(at)), project);

/** A source of 100 characters with an interviewer and two participants. */
export const source = (id: string, more: Partial<NewSource> = {}): NewSource => ({
	id,
	name: `Source ${id}`,
	kind: 'interview',
	text: `hash-${id}`,
	length: 100,
	words: 18,
	lang: 'id',
	file: `${id}.txt`,
	date: '2025-03-11',
	turns: { from: [0, 20, 60], start: [3, 23, 63], end: [20, 60, 100], speaker: [0, 1, 2] },
	speakers: [
		{ id: `${id}-p`, label: 'P', role: 'interviewer', actor: null },
		{ id: `${id}-i`, label: 'I', role: 'participant', actor: null },
		{ id: `${id}-w`, label: 'W', role: 'participant', actor: null }
	],
	actor: null,
	values: [],
	...more
});

export const coder = { id: 'ana', name: 'Ana', initials: 'AN', colour: '#0072b2' };

export const STEPS: readonly Step[] = [
	(p) => newProject(p, { name: 'Jambi', lang: 'id', coder }),
	(p) => addActor(p, { id: 'health', name: 'Dinas Kesehatan', type: 'health-office' }),
	(p) => addActor(p, { id: 'social', name: 'Dinas Sosial', type: null, note: 'from the list' }),
	(p) => addAttribute(p, { id: 'city', name: 'City', on: 'actor', type: 'category' }),
	(p) => addAttribute(p, { id: 'wave', name: 'Wave', on: 'source', type: 'number' }),
	(p) => importSources(p, { sources: [source('s1'), source('s2')], actors: [], attributes: [] }),
	(p) => addCode(p, { id: 'auth', name: { en: 'Authority' }, parent: null }),
	(p) => addCode(p, { id: 'say', name: { en: 'Final say' }, parent: 'auth' }),
	(p) => addCode(p, { id: 'gap', name: { en: 'Gap' }, parent: 'auth' }),
	(p) => addCode(p, { id: 'coop', name: { en: 'Cooperation' }, parent: null }),
	(p) => addCode(p, { id: 'group', name: { en: 'Heading' }, parent: null, codable: false })
];

export const start = (): Project => after(EMPTY, ...STEPS);

/** Everything in a project as plain values, order of records included. */
export const dump = (project: Project) =>
	Object.fromEntries(
		Object.entries(project).map(([table, rows]) => [
			table,
			[...(rows as ReadonlyMap<string, unknown>)]
		])
	);
