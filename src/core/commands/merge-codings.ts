import type { Edit } from '../log/change.ts';
import { sameJson, type Json } from '../model/json.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Coding, CodingExtras, Id } from '../model/records.ts';
import { answers, noDuplicates } from './coding-fields.ts';
import { needActor, needCoding, needSome } from './guards.ts';
import { edit, update } from './ops.ts';

/** Answers of which a coding has one: where the parts differ, somebody must decide. */
export const DECIDED = ['valence', 'relation', 'level'] as const;
export type Decided = (typeof DECIDED)[number];
export type Decisions = { readonly [A in Decided]?: CodingExtras[A] | null };

export type MergeCodings = {
	/** Two or more, of one source, code and coder. */
	readonly ids: readonly Id[];
	/** For what the parts answer differently; null leaves it unanswered. */
	readonly decisions?: Decisions;
};

/** The answers that two of the codings give differently. One that only some give is no difference. */
export const undecided = (codings: readonly Coding[]): Decided[] =>
	DECIDED.filter((field) => valuesOf(codings, field).length > 1);

/** The different answers to one question, in the order of the codings. */
export function valuesOf<A extends Decided>(
	codings: readonly Coding[],
	field: A
): NonNullable<CodingExtras[A]>[] {
	const found: NonNullable<CodingExtras[A]>[] = [];
	for (const { [field]: value } of codings)
		if (value != null && !found.some((one) => sameJson(one as Json, value as Json)))
			found.push(value);
	return found;
}

/**
 * Several codings become one over the whole passage from the first to the last of them (rule H2 of docs/spec/coding.md). Actors are put
 * together, notes joined; the one that covers all of it keeps its id, or else the longest of those that begin first.
 * @throws SimpulError coding.unknown, nothing.to-change for fewer than two, coding.merge-unlike {ids} if source, code or coder differ,
 *   coding.merge-undecided {fields} if they answer a question differently and no decision is given, coding.duplicate if another
 *   coding says the same of the whole passage already
 */
export function mergeCodings(project: Project, { ids, decisions = {} }: MergeCodings): Edit {
	const codings = needSome([...new Set(ids)]).map((id) => needCoding(project, id));
	const first = codings.sort((a, b) => a.start - b.start || b.end - a.end)[0]!;
	needSome(codings.slice(1));
	const { source, code, coder } = first;
	if (codings.some((c) => c.source !== source || c.code !== code || c.coder !== coder))
		throw new SimpulError('coding.merge-unlike', { ids: codings.map(({ id }) => id).join(' ') });
	const open = undecided(codings).filter((field) => decisions[field] === undefined);
	if (open.length > 0) throw new SimpulError('coding.merge-undecided', { fields: open.join(' ') });
	const hull = { start: first.start, end: Math.max(...codings.map(({ end }) => end)) };
	const kept = codings.find(({ start, end }) => start === hull.start && end === hull.end) ?? first;
	noDuplicates(project, source, kept.id)({ code, coder, ...hull });
	const told = answers(together(codings, decisions), (actor) => needActor(project, actor));
	const gone = codings.filter(({ id }) => id !== kept.id);
	const args = { id: kept.id, source, code, merged: gone.map(({ id }) => id) };
	return edit('coding.merge', args, [
		...update('codings', kept, { ...hull, ...told }),
		...gone.flatMap((coding) => update('codings', coding, { alive: false }))
	]);
}

/** What the merged coding answers. Who proposed a part is kept only where all parts have it from there. */
function together(codings: readonly Coding[], decisions: Decisions) {
	const decide = <A extends Decided>(field: A) => {
		const values = valuesOf(codings, field);
		return values.length > 1 ? (decisions[field] ?? null) : (values[0] ?? null);
	};
	const joined = (field: 'about' | 'holder') => [
		...new Set(codings.flatMap((coding) => coding[field] ?? []))
	];
	const notes = [...new Set(codings.flatMap(({ note }) => note ?? []))];
	const vias = new Set(codings.map(({ via }) => via ?? null));
	return {
		valence: decide('valence'),
		relation: decide('relation'),
		level: decide('level'),
		about: joined('about'),
		holder: joined('holder'),
		note: notes.join('\n\n') || null,
		via: vias.size === 1 ? [...vias][0]! : null
	};
}
