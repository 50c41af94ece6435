/**
 * Where in the texts a search may find anything (rule Q8), as plain ranges: whoever scans needs no project. A hit belongs to whoever
 * speaks, and to the codes of whatever passage is, where it begins.
 */
import { compileFilter, passing, type Filter, type Where } from '../facts/filter.ts';
import { factsOf } from '../facts/facts.ts';
import type { SourceView } from '../facts/dimension.ts';
import { whoseWords, type WhoseWords } from '../facts/whose-words.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang, Source, SpeakerRole } from '../model/records.ts';
import { openSpans, sourcePasses } from '../tables/part.ts';
import { viewOf } from '../tables/source-view.ts';

/** Who speaks: a role, or `nobody` for titles, notices and texts without speakers. */
export const VOICES = ['participant', 'interviewer', 'moderator', 'other', 'nobody'] as const;
export type VoiceRole = SpeakerRole | 'nobody';

export type Limits = {
	readonly where: readonly Where[];
	/** Nothing: everybody. */
	readonly roles: readonly VoiceRole[];
};

/** Disjoint and ascending: start, end, start, end … */
export type Ranges = Int32Array;
/** A source that may be searched; null = all of it. */
export type OpenSource = { readonly source: Source; readonly ranges: Ranges | null };

/** Sources by name. @throws SimpulError table.unknown-code, -attribute, -framework, -value */
export function openSources(project: Project, limits: Limits, lang: Lang): OpenSource[] {
	const facts = factsOf(project);
	const filters = limits.where.map((one) => compileFilter(project, facts, one, 'union', lang));
	const whose = whoseWords(project);
	const byCoding = filters.filter(({ dimension }) => dimension.level === 'coding');
	return facts.people.sources.rows.flatMap((source, s): OpenSource[] => {
		const view = viewOf(facts, s);
		if (!sourcePasses({ filters }, view)) return [];
		const ranges = [
			...spoken({ filters }, view),
			...(byCoding.length > 0 ? [codedIn(byCoding, view, project, source.id)] : []),
			...(limits.roles.length > 0 ? [inRoles(project, whose, source, limits.roles)] : [])
		].reduce<Ranges | null>((all, one) => (all === null ? one : shared(all, one)), null);
		return ranges?.length === 0 ? [] : [{ source, ranges }];
	});
}

/** What the filters that ask who speaks let through. */
function spoken(query: { readonly filters: readonly Filter[] }, view: SourceView): Ranges[] {
	const open = openSpans(query, view);
	if (open === null) return [];
	const { start, end } = view.facts.spans;
	const found: number[] = [];
	open.forEach((is, k) => {
		if (is === 1) found.push(start[k]!, end[k]!);
	});
	return [Int32Array.from(found)];
}

/** Passages whose coding passes all filters that ask about codings. */
function codedIn(
	filters: readonly Filter[],
	view: SourceView,
	project: Project,
	source: Id
): Ranges {
	const { block } = view.facts;
	const alive = project.codings.get(source) === block;
	const lists = filters.map((filter) => {
		const keyed = filter.dimension.in(view);
		return { base: keyed.base, through: passing(filter, keyed) };
	});
	const found: number[] = [];
	for (let i = 0; alive && i < block.start.length; i++) {
		if (block.alive[i] !== 1 || view.code[i]! < 0) continue;
		if (!lists.every(({ base, through }) => through[base[i]!] === 1)) continue;
		const start = block.start[i]!;
		const end = block.end[i]!;
		if (found.length > 0 && start <= found.at(-1)!)
			found[found.length - 1] = Math.max(end, found.at(-1)!);
		else found.push(start, end);
	}
	return Int32Array.from(found);
}

/**
 * What speakers of these roles say; of nobody, all that lies outside the turns of speakers. Words given to an actor by hand are no
 * longer their turn's (B3.1): in a source with speakers they are found as a participant's.
 */
function inRoles(
	project: Project,
	whose: WhoseWords,
	source: Source,
	roles: Limits['roles']
): Ranges {
	const said = source.speakers.length === 0 ? 'nobody' : 'participant';
	const found: number[] = [];
	for (const piece of whose.within(source.id, { start: 0, end: source.length })) {
		const labelled = project.speakers.get(piece.speaker ?? '')?.role;
		const role: VoiceRole = labelled ?? (piece.kind === 'said' ? said : 'nobody');
		if (!roles.includes(role)) continue;
		if (found.at(-1) === piece.start) found[found.length - 1] = piece.end;
		else found.push(piece.start, piece.end);
	}
	return Int32Array.from(found);
}

/** Where both lists are. */
function shared(a: Ranges, b: Ranges): Ranges {
	const found: number[] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		const start = Math.max(a[i]!, b[j]!);
		const end = Math.min(a[i + 1]!, b[j + 1]!);
		if (start < end) found.push(start, end);
		if (a[i + 1]! < b[j + 1]!) i += 2;
		else j += 2;
	}
	return Int32Array.from(found);
}
