/** A small project of conversations and codes with cues, and its texts by hash. */
import { addCode } from '#core/commands/add-code.ts';
import { importSources } from '#core/commands/import-sources.ts';
import { newProject } from '#core/commands/new-project.ts';
import type { NewSource } from '#core/commands/new-records.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import type { Code, Lang, SpeakerRole } from '#core/model/records.ts';
import type { SuggestOptions } from '#core/suggest/propose-by-cues.ts';
import { suggestBy } from '#core/suggest/suggest-by.ts';
import { after, coder } from '../log/start.ts';

export type Line = readonly [label: string, words: string];
export type Told = { readonly id: string; readonly lang?: Lang; readonly lines: readonly Line[] };
export type Coded = {
	readonly id: string;
	readonly parent?: string;
	readonly codable?: boolean;
} & Pick<Code, 'cues'>;

const ROLES: { readonly [label: string]: SpeakerRole } = { P: 'interviewer', M: 'moderator' };

/** Lines of the label '' are said by nobody. */
function sourceOf({ id, lang = 'id', lines }: Told): { source: NewSource; text: string } {
	const labels = [...new Set(lines.map(([label]) => label))].filter(Boolean);
	const turns = { from: [], start: [], end: [], speaker: [] } as Record<string, number[]>;
	let text = '';
	for (const [label, words] of lines) {
		const from = text.length;
		const start = from + (label === '' ? 0 : label.length + 2);
		text += `${label === '' ? '' : `${label}: `}${words}\n`;
		if (label === '') continue;
		turns['from']!.push(from);
		turns['start']!.push(start);
		turns['end']!.push(start + words.length);
		turns['speaker']!.push(labels.indexOf(label));
	}
	const source: NewSource = {
		...{ id, name: id, kind: 'interview', text: `hash-${id}`, length: text.length, words: 1 },
		...{ lang, file: null, date: null, actor: null, values: [] },
		turns: turns as unknown as NewSource['turns'],
		speakers: labels.map((label) => ({
			...{ id: `${id}-${label}`, label, role: ROLES[label] ?? 'participant', actor: null }
		}))
	};
	return { source, text };
}

export function talk(told: readonly Told[], codes: readonly Coded[]) {
	const sources = told.map(sourceOf);
	const texts = new Map(sources.map(({ source, text }) => [source.text, text]));
	const project = after(
		EMPTY,
		(p) => newProject(p, { name: 'Talk', lang: 'id', coder }),
		(p) =>
			importSources(p, {
				sources: sources.map(({ source }) => source),
				actors: [],
				attributes: []
			}),
		...codes.map(
			({ id, parent, ...more }) =>
				(p: Project) =>
					addCode(p, { id, name: { en: id }, parent: parent ?? null, ...more })
		)
	);
	const suggest = (at: Project, options: Partial<SuggestOptions> = {}) =>
		suggestBy(at, (hash) => texts.get(hash), {
			...{ method: 'cues', codes: null, unit: 'sentence', least: 0 },
			...options
		});
	const words = (source: string, start: number, end: number) =>
		texts.get(`hash-${source}`)!.slice(start, end);
	/** As `code: passage [cues]`. */
	const said = (at: Project = project, options: Partial<SuggestOptions> = {}) =>
		suggest(at, options).suggestions.map(
			({ source, start, end, code, cues }) =>
				`${code}: ${words(source, start, end)} [${cues.map(({ cue }) => cue).join(', ')}]`
		);
	return { project, suggest, said, words, texts };
}
