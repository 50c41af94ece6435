/** Codings as rows of plain values: where, what, by whom coded, who speaks in it, and its words. */
import { countUpTo } from '../binary-search.ts';
import type { Where } from '../facts/filter.ts';
import { pathOf } from '../model/code-tree.ts';
import { say } from '../model/localised.ts';
import type { Project } from '../model/project.ts';
import type { Coding, Id, Lang, Source, Turns } from '../model/records.ts';
import { alive, codingsIn, find } from '../model/visible.ts';
import { passagesOf } from '../tables/passages.ts';
import { DEFAULT_SPEC } from '../tables/spec.ts';
import type { CodingColumn } from './columns.ts';
import { placesIn, type Places } from './places.ts';

export type CodingRow = {
	readonly [C in CodingColumn]: string | number | readonly string[];
};
type Who = { readonly speakers: readonly string[]; readonly actors: readonly string[] };
type Texts = (hash: string) => string | undefined;

/**
 * All codings shown in the project, in the order of sources and text; with filters those that a table would count.
 * @param texts  by hash: of a source without one, lines and code points are not known ('') and the quote is empty
 */
export const codingRows = (
	project: Project,
	where: readonly Where[],
	texts: Texts,
	lang: Lang
): CodingRow[] => codingsWithRows(project, where, texts, lang).map(({ row }) => row);

/** The same rows, each with the coding that it tells. */
export function codingsWithRows(
	project: Project,
	where: readonly Where[],
	texts: Texts,
	lang: Lang
): { readonly coding: Coding; readonly row: CodingRow }[] {
	const who = whoSpeaks(project, where);
	return alive(project, 'sources').flatMap((source) => {
		const text = texts(source.text);
		const row = rowsOf(project, source, text, lang);
		return codingsIn(project, source.id)
			.filter((coding) => where.length === 0 || who.has(coding.id))
			.sort(byPlace(project))
			.map((coding) => ({
				coding,
				row: row(coding, who.get(coding.id) ?? { speakers: [], actors: [] })
			}));
	});
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
function whoSpeaks(project: Project, where: readonly Where[]): Map<Id, Who> {
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

function rowsOf(project: Project, source: Source, text: string | undefined, lang: Lang) {
	const places = text === undefined ? null : placesIn(text);
	const place = (of: keyof Places, at: number) => (places ? places[of](at) : '');
	const names = (ids: readonly Id[] | undefined) =>
		(ids ?? []).map((id) => find(project, 'actors', id)?.name ?? id);
	return (coding: Coding, who: Who): CodingRow => {
		const code = project.codes.get(coding.code)!;
		const { start, end } = coding;
		return {
			...{ source: source.name, start, end },
			start_codepoints: place('codePoints', start),
			end_codepoints: place('codePoints', end),
			line: place('line', start),
			turn: turnAt(source.turns, start),
			code: code.id,
			name: say(code.name, lang),
			path: pathOf(project, code.id)
				.map(({ name }) => say(name, lang))
				.join(' / '),
			coder: nameOf(project, coding.coder),
			...who,
			valence: coding.valence ?? '',
			about: names(coding.about),
			holder: names(coding.holder),
			relation: names(coding.relation),
			level: coding.level ?? '',
			note: coding.note ?? '',
			quote: text?.slice(start, end) ?? '',
			via: coding.via ?? ''
		};
	};
}

/** The number of the turn, from 1, that a position stands in, its label included; '' before the first and without turns. */
function turnAt({ from }: Turns, at: number): number | '' {
	return countUpTo(from, at) || '';
}
