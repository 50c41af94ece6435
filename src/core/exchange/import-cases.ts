/** Which text belongs to which actor (X7): cases by source, by selection, and as codings with a code of their own GUID (Quirkos). */
import { create } from '../commands/ops.ts';
import { apply } from '../log/apply.ts';
import type { Create } from '../log/change.ts';
import { EMPTY } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { speechOf } from './export-cases.ts';
import { guidFor, idOfGuid } from './guid.ts';
import type { Incoming } from './incoming.ts';
import { isSourceOnly } from './import-people.ts';
import type { PlacedSource } from './import-sources.ts';
import type { Guid, XCase, XSource } from './values.ts';

/** GUIDs of cases that are codes too: codings with them say whose text it is. */
export function caseCodes({ project }: Pick<Incoming, 'project'>): Set<Guid> {
	const cases = new Set(project.cases.map((one) => one.guid));
	const found = new Set<Guid>();
	const look = (codes: typeof project.codes) => {
		for (const code of codes) {
			if (code.guid !== '' && cases.has(code.guid)) found.add(code.guid);
			look(code.children);
		}
	};
	look(project.codes);
	return found;
}

/** Sources of each case, as a whole. Where several cases have one, it is the actor's of the case with the fewest; the others are told. */
export function wholeSources(incoming: Incoming, asCodes: ReadonlySet<Guid>) {
	const { project, left, known, supplement } = incoming;
	const owners = new Map<Guid, XCase[]>();
	const sources = new Map<XCase, Set<Guid>>();
	const coded = new Map([...asCodes].map((guid) => [guid, new Set<Guid>()]));
	for (const source of project.sources)
		for (const { code } of source.codings) coded.get(code)?.add(source.guid);
	for (const one of project.cases) {
		if (isSourceOnly(one)) continue;
		sources.set(one, new Set([...one.sources, ...(coded.get(one.guid) ?? [])]));
		for (const guid of sources.get(one)!) {
			const list = owners.get(guid);
			if (list) list.push(one);
			else owners.set(guid, [one]);
		}
	}
	return (source: XSource): Guid | null => {
		const cases = owners.get(source.guid) ?? [];
		if (cases.length === 0) return null;
		const own = supplement?.sources[known('sources', source.guid) ?? '']?.actor;
		const chosen =
			cases.find((one) => own != null && known('actors', one.guid) === own) ??
			cases.toSorted((a, b) => sources.get(a)!.size - sources.get(b)!.size)[0]!;
		for (const other of cases) if (other !== chosen) left.add('case-shared', other.name);
		return chosen.guid;
	};
}

type Range = { readonly source: Id; readonly start: number; readonly end: number };

/**
 * Ranges that cases have. Passages of our own export that the turns and ranges of the supplement say already are passed over; where
 * one of them now belongs to another case, that counts. Larger cases come first: where two overlap, the one made later holds (B3.1).
 */
export function attributionOps(
	incoming: Incoming,
	sources: readonly PlacedSource[],
	actorRows: readonly Create[],
	asCodes: ReadonlySet<Guid>
): Create[] {
	const { project, left, idsFor, supplement, known } = incoming;
	const actors = idsFor('actors');
	const own = new Set(sources.filter((source) => source.own).map(({ id }) => id));
	const alive = new Set(project.cases.map((one) => actors.of(one.guid)));
	const kept = ((supplement?.rows.attributions ?? []) as readonly (Range & { id: Id; actor: Id })[])
		.filter((range) => own.has(range.source) && alive.has(range.actor))
		.map(({ id, ...range }) => create('attributions', id, range));
	const ranges = rangesByGuid(project.cases, sources, asCodes);
	const said = spoken(sources, [...actorRows, ...sources.flatMap(({ ops }) => ops), ...kept]);
	const found = project.cases.flatMap((one) => {
		const actor = actors.of(one.guid);
		if (actor === undefined || isSourceOnly(one)) return [];
		const coded = ranges.coded.get(one.guid) ?? [];
		const chosen = one.selections.flatMap((guid) => {
			const range = ranges.selections.get(guid);
			if (!range) left.add('target-missing', one.name);
			const isOwn = range && own.has(range.source) && said.get(guid) === actor;
			return range && !isOwn ? [{ ...range, key: guid }] : [];
		});
		return [{ actor, list: [...chosen, ...coded] }];
	});
	const size = (list: readonly Range[]) =>
		list.reduce((sum, { start, end }) => sum + end - start, 0);
	const seen = new Set(kept.map(({ create: made }) => JSON.stringify(made)));
	return [
		...kept,
		...found
			.toSorted((a, b) => size(b.list) - size(a.list))
			.flatMap(({ actor, list }) =>
				list.flatMap(({ key, source, start, end }) => {
					const id = known('sources', key) ?? idOfGuid(guidFor('attribution', `${key}/${actor}`));
					const fields = { source, start, end, actor };
					if (seen.has(JSON.stringify(fields))) return [];
					seen.add(JSON.stringify(fields));
					return [create('attributions', id, fields)];
				})
			)
	];
}

/** Of the selections that cases name, and of the codings that are cases: most others are neither. */
function rangesByGuid(
	cases: readonly XCase[],
	sources: readonly PlacedSource[],
	asCodes: ReadonlySet<Guid>
) {
	const named = new Set(cases.flatMap((one) => one.selections));
	const selections = new Map<Guid, Range>();
	const coded = new Map([...asCodes].map((guid) => [guid, [] as (Range & { key: Guid })[]]));
	for (const { id, source } of sources)
		for (const { guid, start, end, codings } of source.selections) {
			if (named.has(guid) && !selections.has(guid))
				selections.set(guid, { source: id, start, end });
			for (const coding of codings)
				coded.get(coding.code)?.push({ source: id, start, end, key: coding.guid || guid });
		}
	return { selections, coded };
}

/** Whose the passages of our own export are, by what comes back of turns and ranges. */
function spoken(sources: readonly PlacedSource[], ops: readonly Create[]): Map<Guid, Id> {
	const actors = new Map<Guid, Id>();
	if (!sources.some(({ own }) => own)) return actors;
	for (const own of speechOf(apply(EMPTY, { ops })).values())
		own.selections.forEach(({ guid }, i) => actors.set(guid, own.actors[i]!));
	return actors;
}
