/** A table's question with every name turned into integers: what the counting sees. */
import { compileDim } from '../facts/compile-dim.ts';
import type { Dimension } from '../facts/dimension.ts';
import { factsOf, type Facts } from '../facts/facts.ts';
import { compileFilter, type Filter } from '../facts/filter.ts';
import type { Overlap } from '../facts/overlap.ts';
import type { Project } from '../model/project.ts';
import type { Lang } from '../model/records.ts';
import type { TableSpec } from './spec.ts';

export type Query = {
	readonly facts: Facts;
	readonly rows: Dimension;
	readonly columns: Dimension;
	readonly layers: Dimension | null;
	readonly filters: readonly Filter[];
	readonly overlap: Overlap;
	/** Whose share a strict overlap rule measures; null when no side and no filter asks who speaks (B1.2). */
	readonly owner: 'actor' | 'speaker' | null;
	/** By code number: passages of one coder with the same ends and family are one reference; null = each coding is (B4.1). */
	readonly family: Int32Array | null;
};

/** @throws SimpulError table.unknown-code, -attribute, -framework, -value */
export function compile(project: Project, spec: TableSpec, lang: Lang): Query {
	const facts = factsOf(project);
	const { parents } = spec;
	const side = (dim: TableSpec['rows']) => compileDim(project, facts, dim, parents, lang);
	const rows = side(spec.rows);
	const columns = side(spec.columns);
	const layers = spec.layers && side(spec.layers);
	const filters = spec.where.map((where) => compileFilter(project, facts, where, parents, lang));
	const sides = [rows, columns, ...(layers ? [layers] : [])];
	const filtering = filters.map((filter) => filter.dimension);
	const asks = [...sides, ...filtering].map((dimension) => dimension.asks);
	return {
		facts,
		rows,
		columns,
		layers,
		filters,
		overlap: spec.overlap,
		owner: asks.includes('speaker') ? 'speaker' : asks.includes('actor') ? 'actor' : null,
		family:
			parents === 'union'
				? families(facts.codes.codes.length, [[rows, columns], sides, filtering])
				: null
	};
}

/** The question for one layer only. */
export function inLayer(query: Query, layer: number): Query {
	const dimension = query.layers!;
	const passes = new Uint8Array(dimension.keys.length);
	passes[layer] = 1;
	return { ...query, filters: [...query.filters, { dimension, passes, absent: [] }] };
}

/**
 * Codes are of one family when they share the outermost column on both sides, as far as these have codes; failing that, in the layers;
 * failing that, in every filter. Layers do not part what the sides hold together: all of them together are the table without layers.
 */
function families(codes: number, chances: readonly (readonly Dimension[])[]): Int32Array {
	const of = (dimensions: readonly Dimension[]) => dimensions.flatMap(({ family }) => family ?? []);
	const known = chances.map(of).find((found) => found.length > 0) ?? [];
	if (known.length === 0) return Int32Array.from({ length: codes }, (_, code) => code);
	const numbers = new Map<string, number>();
	return Int32Array.from({ length: codes }, (_, code) => {
		const name = known.map((family) => family[code]).join();
		const number = numbers.get(name) ?? numbers.size;
		numbers.set(name, number);
		return number;
	});
}
