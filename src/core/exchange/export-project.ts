/** A project as the exchange standard sees it (X8): what a researcher sees goes out, what was taken back stays. */
import type { Project } from '../model/project.ts';
import type { Coding, Id, Lang, Source } from '../model/records.ts';
import { alive, codingsIn, metaOf } from '../model/visible.ts';
import { exportCodebook, ORIGIN } from './export-codebook.ts';
import {
	exportCases,
	exportVariables,
	sourceValues,
	speechOf,
	type Speech
} from './export-cases.ts';
import {
	answersNote,
	exportLinks,
	exportNotes,
	selectionGuid,
	type Notes
} from './export-notes.ts';
import { guidFor, guidOf } from './guid.ts';
import { NO_ORIGINALS, type Original, type Originals } from './originals.ts';
import type { XNote, XProject, XSelection, XSource } from './values.ts';

/**
 * @param textOf  a text by its hash
 * @param originals  of sources whose original file goes out too
 * @throws whatever `textOf` throws for a text that is not there
 */
export function exportProject(
	project: Project,
	textOf: (hash: string) => string,
	originals: Originals = NO_ORIGINALS
): XProject {
	const meta = metaOf(project);
	const lang: Lang = meta?.lang ?? 'en';
	const notes = exportNotes(project, originals);
	const speech = speechOf(project);
	const answers = new Map<Id, XNote>();
	const links = exportLinks(project);
	const sources = alive(project, 'sources').map((source) => {
		const codings = codingsIn(project, source.id);
		for (const coding of codings) {
			const note = answersNote(project, coding);
			if (note) answers.set(coding.id, note);
		}
		return exportSource(project, source, codings, {
			notes,
			speech: speech.get(source.id),
			answers,
			lang,
			text: textOf(source.text),
			original: originals.get(source.id)
		});
	});
	const [first] = alive(project, 'coders');
	return {
		...exportCodebook(project, (code) => notes.on(`codes ${code}`)),
		name: meta?.name ?? '',
		origin: ORIGIN,
		description: '',
		user: first ? guidOf('coders', first.id) : '',
		users: alive(project, 'coders').map(({ id, name }) => ({ guid: guidOf('coders', id), name })),
		variables: exportVariables(project, lang),
		cases: exportCases(project, speech, lang),
		sources,
		notes: [...notes.notes, ...answers.values(), ...links.notes],
		links: [...links.links, ...notes.links],
		projectNotes: notes.on('')
	};
}

type Around = {
	readonly notes: Notes;
	readonly speech: (Speech & { readonly actors: readonly Id[] }) | undefined;
	readonly answers: ReadonlyMap<Id, XNote>;
	readonly lang: Lang;
	readonly text: string;
	readonly original: Original | undefined;
};

function exportSource(
	project: Project,
	source: Source,
	codings: readonly Coding[],
	{ notes, speech, answers, lang, text, original }: Around
): XSource {
	const annotations = (notes.annotations.get(source.id) ?? []).map((memo): XSelection => ({
		guid: guidFor('annotation', memo.id),
		...{ name: '', description: '', codings: [] },
		user: guidOf('coders', memo.coder),
		...(memo.on?.t === 'span'
			? { start: memo.on.start, end: memo.on.end }
			: { start: 0, end: source.length }),
		notes: [guidOf('memos', memo.id)]
	}));
	return {
		guid: guidOf('sources', source.id),
		name: source.name,
		kind: 'text',
		...{ description: '', user: '', codings: [] },
		file: original?.styled ? original.name : null,
		text,
		selections: [
			...codings.map((coding) => codingSelection(coding, notes, answers.get(coding.id))),
			...annotations,
			...(speech?.selections ?? [])
		],
		notes: notes.on(`sources ${source.id}`),
		values: sourceValues(project, source.id, speech, lang)
	};
}

function codingSelection(coding: Coding, notes: Notes, answers: XNote | undefined): XSelection {
	const user = guidOf('coders', coding.coder);
	return {
		guid: selectionGuid(coding.id),
		...{ name: '', description: '', notes: [] },
		...{ start: coding.start, end: coding.end, user },
		codings: [
			{
				guid: guidOf('codings', coding.id),
				code: guidOf('codes', coding.code),
				user,
				notes: [...(answers ? [answers.guid] : []), ...notes.on(`codings ${coding.id}`)]
			}
		]
	};
}
