/** Memos, answers of codings and claims as notes, and who refers to which. */
import type { Memo } from '../model/memo-records.ts';
import { placeKey } from '../model/memos.ts';
import type { Project } from '../model/project.ts';
import type { Coding, Id } from '../model/records.ts';
import { extrasOf } from '../model/codings.ts';
import { alive } from '../model/visible.ts';
import { ANSWERS, answersText } from './answers.ts';
import { guidFor, guidOf } from './guid.ts';
import type { Originals } from './originals.ts';
import { SUPPLEMENT, SUPPLEMENT_NAME, supplementOf, supplementText } from './supplement.ts';
import type { Guid, XLink, XNote } from './values.ts';

const noteOf = (guid: Guid, name: string, text: string, user = '', long = false): XNote => ({
	...{ guid, name, text, user, long },
	description: '',
	codings: 0
});

/** In order of ids: memos that came back stand in another order of making. */
const byId = (a: { readonly id: Id }, b: { readonly id: Id }) => (a.id < b.id ? -1 : 1);

export type Notes = {
	readonly notes: readonly XNote[];
	/** By what they are on (placeKey); words of a source apart. */
	readonly on: (key: string) => readonly Guid[];
	readonly annotations: ReadonlyMap<Id, readonly Memo[]>;
	/** Memos on actors: a case has no notes, so that a link says it. */
	readonly links: readonly XLink[];
};

export function exportNotes(project: Project, originals: Originals): Notes {
	const memos = alive(project, 'memos').toSorted(byId);
	const on = new Map<string, Guid[]>();
	const annotations = new Map<Id, Memo[]>();
	for (const memo of memos) {
		const guid = guidOf('memos', memo.id);
		if (memo.on?.t === 'span') put(annotations, memo.on.id, memo);
		else put(on, memo.on?.t === 'table' ? '' : placeKey(memo.on), guid);
	}
	return {
		notes: [
			...memos.map((memo) =>
				noteOf(guidOf('memos', memo.id), memo.title, memo.body, guidOf('coders', memo.coder), true)
			),
			...claimNotes(project),
			noteOf(
				SUPPLEMENT,
				SUPPLEMENT_NAME,
				supplementText(supplementOf(project, originals)),
				'',
				true
			)
		],
		on: (key) => on.get(key) ?? [],
		annotations,
		links: memos.flatMap((memo) =>
			memo.on?.t === 'actors' && project.actors.get(memo.on.id)?.alive
				? [
						{
							guid: guidFor('memo on actor', memo.id),
							name: 'memo',
							direction: 'OneWay' as const,
							origin: guidOf('memos', memo.id),
							target: guidOf('actors', memo.on.id),
							notes: []
						}
					]
				: []
		)
	};
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

export const claimGuid = (id: Id): Guid => guidFor('claim', id);

/** For people; what comes back is in the supplement. */
const claimNotes = (project: Project): XNote[] =>
	alive(project, 'claims').map(({ id, sentence, status, note, spec, expect, evidence }) =>
		noteOf(
			claimGuid(id),
			`Simpul: claim`,
			[
				`claim: ${sentence}`,
				`status: ${status}`,
				`table: ${spec}`,
				`expect: ${JSON.stringify(expect)}`,
				...evidence.for.map((coding) => `for: {${guidOf('codings', coding)}}`),
				...evidence.against.map((coding) => `against: {${guidOf('codings', coding)}}`),
				...(note === '' ? [] : [`note: ${note}`])
			].join('\n')
		)
	);

const answersGuid = (coding: Id): Guid => guidFor('answers', coding);

/** The answers of a coding, if it has any. */
export function answersNote(project: Project, coding: Coding): XNote | null {
	const extras = extrasOf(coding);
	if (!extras) return null;
	const name = (actor: Id) => project.actors.get(actor)?.name ?? '';
	const user = guidOf('coders', coding.coder);
	return noteOf(answersGuid(coding.id), ANSWERS, answersText(extras, name), user);
}

/** Links between coded passages join their selections. */
export const exportLinks = (project: Project): { links: XLink[]; notes: XNote[] } => {
	const links = alive(project, 'links').toSorted(byId);
	return {
		links: links.map((link) => ({
			guid: guidOf('links', link.id),
			name: link.kind,
			direction: link.kind === 'contradicts' ? 'Bidirectional' : 'OneWay',
			origin: selectionGuid(link.from),
			target: selectionGuid(link.to),
			notes: link.note === '' ? [] : [guidFor('link note', link.id)]
		})),
		notes: links
			.filter((link) => link.note !== '')
			.map((link) => noteOf(guidFor('link note', link.id), 'Simpul: link', link.note))
	};
};

/** Each coding has a selection of its own, so that links and notes mean just this one. */
export const selectionGuid = (coding: Id): Guid => guidFor('selection', coding);
