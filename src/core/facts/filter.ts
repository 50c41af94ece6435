/** A filter is a dimension and the keys that pass; a base value passes when any of its keys does. */
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Lang } from '../model/records.ts';
import type { Parents } from './code-dimensions.ts';
import { compileDim } from './compile-dim.ts';
import type { Dim } from './dim.ts';
import type { Dimension, Key, KeyLists } from './dimension.ts';
import type { Facts } from './facts.ts';
import { findAttribute } from './find-attribute.ts';
import { whereMeant } from './meant.ts';
import { isTypes, possibleValues } from './possible-values.ts';
import type { Where } from './where.ts';

export type { Where } from './where.ts';
export type Filter = {
	readonly dimension: Dimension;
	readonly passes: Uint8Array;
	/** Labels of values that were asked for and that nobody has. */
	readonly absent: readonly string[];
};

/**
 * `code=…` means the named codes (with those below, unless parents are `own`), `framework=…` the named frameworks.
 * A value that the dimension has but nobody in the project is no error: nothing passes.
 * @throws SimpulError table.unknown-value { dim, attribute?, value, values }; `dim` is the kind of dimension, `attribute` its name
 */
export function compileFilter(
	project: Project,
	facts: Facts,
	asked: Where,
	parents: Parents,
	lang: Lang
): Filter {
	const { dim, values } = whereMeant(project, asked);
	const named: Dim =
		dim.by === 'code' && Object.keys(dim).length === 1 ? { by: 'code', ids: values } : dim;
	const dimension = compileDim(project, facts, named, parents, lang);
	const passes = new Uint8Array(dimension.keys.length);
	if (named !== dim) return { dimension, passes: passes.fill(1), absent: [] };
	const possible = possibleValues(dim, lang);
	const absent: string[] = [];
	for (const value of values) {
		const positions = value === '' ? exact(dimension.keys, value) : called(dimension.keys, value);
		if (positions.length === 0 && value !== '') {
			const known = called(possible, value).map((at) => possible[at]!.label);
			if (known.length === 0)
				throw unknownValue(project, dim, value, possible.length > 0 ? possible : dimension.keys);
			absent.push(...known);
		}
		for (const position of positions) passes[position] = 1;
	}
	return { dimension, passes, absent };
}

function unknownValue(project: Project, dim: Dim, value: string, keys: readonly Key[]) {
	const values = keys.flatMap(({ label }) => (label === '' ? [] : [label]));
	if (isTypes(dim) || !('attribute' in dim) || dim.attribute === undefined)
		return new SimpulError('table.unknown-value', {
			dim: isTypes(dim) ? 'type' : dim.by,
			value,
			values
		});
	const on = dim.by === 'source' ? 'source' : 'actor';
	const attribute = findAttribute(project, on, dim.attribute).name;
	return new SimpulError('table.unknown-value', { dim: dim.by, attribute, value, values });
}

const exact = (keys: readonly Key[], value: string): number[] =>
	keys.flatMap((key, i) => (key.id === value ? [i] : []));

/** The key with this id, or else all with this label. */
function called(keys: readonly Key[], value: string): number[] {
	const byId = exact(keys, value);
	if (byId.length > 0) return byId;
	const wanted = value.toLowerCase();
	return keys.flatMap(({ label, names = [] }, i) =>
		[label, ...names].some((name) => name.toLowerCase() === wanted) ? [i] : []
	);
}

/** By base value, for the lists asked last: most dimensions have the same for all sources. */
const kept = new WeakMap<Filter, { readonly keys: Int32Array; readonly open: Uint8Array }>();

/** 1 for each base value of the filter's dimension that passes. */
export function passing(filter: Filter, { first, keys }: KeyLists): Uint8Array {
	const known = kept.get(filter);
	if (known?.keys === keys) return known.open;
	const open = new Uint8Array(first.length - 1);
	for (let base = 0; base < open.length; base++)
		for (let p = first[base]!; p < first[base + 1]! - 1; p++)
			if (filter.passes[keys[p]!] === 1) open[base] = 1;
	kept.set(filter, { keys, open });
	return open;
}
