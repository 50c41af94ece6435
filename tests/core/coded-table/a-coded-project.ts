/** An interview with two speakers, a letter that nobody is known to have written, and a codebook of two levels. */
import { addActor } from '#core/commands/add-actor.ts';
import { addCode } from '#core/commands/add-code.ts';
import { importCodedTable } from '#core/commands/import-coded-table.ts';
import { importSources } from '#core/commands/import-sources.ts';
import { newProject } from '#core/commands/new-project.ts';
import { batchOf } from '#core/coded-table/batch.ts';
import { guessChoices, type Choices } from '#core/coded-table/choices.ts';
import { planCodings } from '#core/coded-table/plan.ts';
import { apply } from '#core/log/apply.ts';
import type { TextTable } from '#core/attribute-table/uses.ts';
import type { Project } from '#core/model/project.ts';
import { EMPTY } from '#core/model/project.ts';
import { after } from '../../lib/actors/a-project.ts';

export const TALK =
	'P: Siapa yang memimpin?\nI: “Kami  saja”, Pak 😀.\nKami yang rapat.\nP: Oh.\nI: Ya, kami yang rapat.';
export const LETTER = 'Yth. Bupati,\nanggaran belum cukup.\nHormat kami.';
export const TEXTS: ReadonlyMap<string, string> = new Map([
	['h1', TALK],
	['h2', LETTER]
]);

const turns = (() => {
	const from = ['P: S', 'I: “', 'P: O', 'I: Ya'].map((begin) => TALK.indexOf(begin));
	const end = [...from.slice(1).map((at) => at - 1), TALK.length];
	return { from, start: from.map((at) => at + 3), end, speaker: [0, 1, 0, 1] };
})();
const base = { lang: 'id', date: null, values: [], file: null, kind: 'interview' } as const;
const none = { from: [], start: [], end: [], speaker: [] };

export const project: Project = after(
	EMPTY,
	(p) =>
		newProject(p, {
			name: 'x',
			lang: 'en',
			coder: { id: 'me', name: 'Me', initials: 'M', colour: '#000000' }
		}),
	(p) => addActor(p, { id: 'health', name: 'Dinkes', type: null }),
	(p) =>
		addCode(p, { id: 'power', name: { en: 'Power', id: 'Kuasa' }, parent: null, codable: false }),
	(p) => addCode(p, { id: 'lead', name: { en: 'Leading' }, parent: 'power' }),
	(p) => addCode(p, { id: 'money', name: { en: 'Money, budgets' }, parent: 'power' }),
	(p) => addCode(p, { id: 'trust', name: { en: 'Trust' }, parent: null }),
	(p) => addCode(p, { id: 'trust2', name: { en: 'Low' }, parent: 'trust' }),
	(p) => addCode(p, { id: 'low', name: { en: 'Low' }, parent: 'power' }),
	(p) =>
		importSources(p, {
			attributes: [],
			actors: [],
			sources: [
				{
					...base,
					...{ id: 's1', name: 'Interview 1', file: 'int-1.docx', text: 'h1', words: 10 },
					...{ length: TALK.length, turns, actor: null },
					speakers: [
						{ id: 'p', label: 'P', role: 'interviewer', actor: null },
						{ id: 'i', label: 'I', role: 'participant', actor: 'health' }
					]
				},
				{
					...base,
					...{ id: 's2', name: 'Letter', text: 'h2', words: 8, length: LETTER.length },
					...{ turns: none, actor: null, speakers: [] }
				}
			]
		})
);

export const table = (head: string, ...rows: string[]) => ({
	headers: head.split('|'),
	rows: rows.map((row) => row.split('|')),
	lines: rows.map((_, i) => i + 2)
});
type Table = TextTable;

export const plan = (given: Table, said: Partial<Choices> = {}, of = project, texts = TEXTS) =>
	planCodings(of, given, (hash) => texts.get(hash), { ...guessChoices(given), ...said }, 'me');

/** Line and why of each row that is left. */
export const left = (given: Table, said: Partial<Choices> = {}, of = project) =>
	plan(given, said, of).left.map(({ line, why }) => `${line} ${why}`);

/** The words that each coding is of, with its code. */
export const words = (given: Table, said: Partial<Choices> = {}) =>
	plan(given, said).codings.map(
		({ source, start, end, code }) =>
			`${code}: ${TEXTS.get(project.sources.get(source)!.text)!.slice(start, end)}`
	);

let count = 0;
export const world = {
	newId: () => `new${count++}`,
	me: 'me',
	lang: 'en' as const,
	typeOf: () => null
};

export const done = (given: Table, said: Partial<Choices> = {}, of = project): Project =>
	apply(of, importCodedTable(of, batchOf(plan(given, said, of), world)));
