/**
 * The change log without what anybody wrote or said: who changed which field of what and when stays, with offsets, hashes, ids and
 * names; every other text is replaced by its length. A list of what stays, not of what goes: a field that is new is left out.
 */
import type { Change, Op } from '../log/change.ts';
import type { Json } from '../model/json.ts';

/** Fields whose texts stay. Numbers, yes and no, and empty values stay everywhere. */
const STAYS: { readonly [table: string]: readonly string[] } = {
	meta: ['name', 'lang'],
	coders: ['name', 'initials', 'colour'],
	sources: ['name', 'kind', 'text', 'lang', 'date', 'turns', 'speakers', 'actor', 'asked'],
	speakers: ['source', 'label', 'role', 'actor'],
	actors: ['name', 'type', 'became'],
	attributions: ['source', 'actor'],
	attributes: ['name', 'on', 'type'],
	cells: ['attribute', 'owner', 'value'],
	frameworks: ['name'],
	codes: ['name', 'parent', 'framework', 'colour', 'valence', 'confusable', 'became'],
	codeSets: ['name', 'codes'],
	codings: ['source', 'code', 'coder', 'valence', 'about', 'holder', 'relation', 'via'],
	views: ['name', 'spec'],
	memos: ['coder'],
	summaries: ['column', 'coder'],
	links: ['from', 'to', 'kind'],
	rejections: ['coder']
};

/** What stands where a text was. */
export type LeftOut = { readonly left_out: number };

export function strippedChange({ at, by, v, kind, undoes, ops }: Change): Json {
	return {
		...{ at, by, v, kind },
		...(undoes === undefined ? {} : { undoes }),
		ops: ops.map(strippedOp)
	} as Json;
}

function strippedOp(op: Op): Json {
	const { t, id } = op;
	const keep = (field: string, value: Json) => (STAYS[t]?.includes(field) ? value : without(value));
	const each = <V>(fields: { readonly [field: string]: V }, make: (field: string, v: V) => Json) =>
		Object.fromEntries(Object.entries(fields).map(([field, v]) => [field, make(field, v)]));
	if ('create' in op) return { t, id, create: each(op.create, keep) };
	return { t, id, set: each(op.set, (field, step) => step.map((v) => keep(field, v)) as Json) };
}

function without(value: Json): Json {
	if (typeof value === 'string') return value === '' ? '' : { left_out: value.length };
	if (typeof value === 'object' && value !== null)
		return { left_out: JSON.stringify(value).length };
	return value;
}
