/** Codings as rows of plain values: where, what, by whom coded, who speaks in it, and its words. */
import type { Where } from '#core/facts/filter.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Coding, Id } from '#core/model/records.ts';
import { alive, codingsIn, find } from '#core/model/visible.ts';
import { passagesOf } from '#core/tables/passages.ts';
import { DEFAULT_SPEC } from '#core/tables/spec.ts';
import type { Session } from './session.ts';
import { textsOf } from './texts-of.ts';

export const CODING_COLUMNS = [
	'source',
	'start',
	'end',
	'code',
	'name',
	'coder',
	'speakers',
	'actors',
	'valence',
	'about',
	'holder',
	'relation',
	'level',
	'note',
	'quote',
	'via'
] as const;

export type CodingRow = {
	readonly [C in (typeof CODING_COLUMNS)[number]]: string | number | readonly string[];
};
type Who = { readonly speakers: readonly string[]; readonly actors: readonly string[] };

/** All codings shown in the project, in the order of sources and text; with filters those that a table would count. */
export async function codingRows(session: Session, where: readonly Where[]): Promise<CodingRow[]> {
	const { project } = session;
	const texts = await textsOf(session);
	const who = whoSpeaks(session, where);
	const codings = alive(project, 'sources').flatMap((source) =>
		[...codingsIn(project, source.id)].sort(byPlace(project))
	);
	return codings
		.filter((coding) => where.length === 0 || who.has(coding.id))
		.map((coding) =>
			rowOf(session, coding, who.get(coding.id) ?? { speakers: [], actors: [] }, texts)
		);
}

/** By place in the text, then by code and coder: ids are random and must not decide what stands first. */
const byPlace = (project: Project) => (a: Coding, b: Coding) =>
	a.start - b.start ||
	a.end - b.end ||
	compare(a.code, b.code) ||
	compare(nameOf(project, a.coder), nameOf(project, b.coder));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const nameOf = (project: Project, coder: Id) => project.coders.get(coder)?.name ?? coder;

/** Speakers and actors of every coding that counts; a coding only in interviewers' words has none. */
function whoSpeaks({ project }: Session, where: readonly Where[]): Map<Id, Who> {
	const spec = {
		...DEFAULT_SPEC,
		rows: { by: 'source' },
		columns: { by: 'code' },
		parents: 'sum',
		where
	} as const;
	const found = new Map<Id, Who>();
	for (const passage of passagesOf(project, spec, {})) {
		const speakers = passage.speakers.flatMap((id) => project.speakers.get(id)?.label ?? []);
		const actors = passage.actors.flatMap((id) => project.actors.get(id)?.name ?? []);
		for (const id of [passage.coding, ...passage.also]) found.set(id, { speakers, actors });
	}
	return found;
}

function rowOf(
	{ project, lang }: Session,
	coding: Coding,
	who: Who,
	texts: ReadonlyMap<string, string>
): CodingRow {
	const source = project.sources.get(coding.source)!;
	const code = project.codes.get(coding.code)!;
	const names = (ids: readonly Id[] | undefined) =>
		(ids ?? []).map((id) => find(project, 'actors', id)?.name ?? id);
	return {
		source: source.name,
		start: coding.start,
		end: coding.end,
		code: code.id,
		name: say(code.name, lang),
		coder: nameOf(project, coding.coder),
		...who,
		valence: coding.valence ?? '',
		about: names(coding.about),
		holder: names(coding.holder),
		relation: names(coding.relation),
		level: coding.level ?? '',
		note: coding.note ?? '',
		quote: texts.get(source.text)!.slice(coding.start, coding.end),
		via: coding.via ?? ''
	};
}
