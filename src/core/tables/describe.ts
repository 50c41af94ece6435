/** The facts of the sentence above a table ("Coding references in 5 interviews, each counted for …"): the words are the interface's. */
import { dimText, type Dim } from '../facts/dim.ts';
import { setsNamed } from '../facts/meant.ts';
import type { Source, SourceKind } from '../model/records.ts';
import { sourcePasses } from './part.ts';
import type { Query } from './query.ts';
import { viewOf } from './source-view.ts';
import type { TableSpec } from './spec.ts';
import type { Tally } from './tally.ts';

export type Description = {
	readonly unit: TableSpec['unit'];
	readonly rows: Dim;
	readonly columns: Dim;
	readonly layers: Dim | null;
	readonly percent: TableSpec['percent'];
	readonly overlap: TableSpec['overlap'];
	readonly parents: TableSpec['parents'];
	/** Whether a side asks who speaks. */
	readonly bySpeech: boolean;
	/** Sources that the filters let through, and how many of each kind. */
	readonly sources: number;
	readonly kinds: readonly { readonly kind: SourceKind; readonly sources: number }[];
	/** Sources with a reference in the table. */
	readonly sourcesCoded: number;
	readonly references: number;
	/** Names of the coders whose references are counted. */
	readonly coders: readonly string[];
	readonly filters: readonly { readonly dim: string; readonly values: readonly string[] }[];
	/** Sets of codes that the question names (B14), as it names them. */
	readonly sets: readonly string[];
};

type Kinds = Description['kinds'];
/** Sources stay the same while passages are coded. */
const known = new WeakMap<readonly Source[], Kinds>();

function kindsOf(sources: readonly Source[]): Kinds {
	const kinds = new Map<SourceKind, number>();
	if (!known.has(sources)) {
		for (const { kind } of sources) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
		known.set(
			sources,
			[...kinds].map(([kind, count]) => ({ kind, sources: count }))
		);
	}
	return known.get(sources)!;
}

export function describe(spec: TableSpec, query: Query, { audit }: Tally): Description {
	const { people } = query.facts;
	const filtered = query.filters.some(({ dimension }) => dimension.level === 'source');
	const passing = filtered
		? people.sources.rows.filter((_, s) => sourcePasses(query, viewOf(query.facts, s)))
		: people.sources.rows;
	const byCoder = audit.byCoder(people.coders);
	const { unit, rows, columns, layers, percent, overlap, parents } = spec;
	return {
		...{ unit, rows, columns, layers, percent, overlap, parents },
		bySpeech: query.rows.level === 'span' || query.columns.level === 'span',
		sources: passing.length,
		kinds: kindsOf(passing),
		sourcesCoded: audit.sources,
		references: audit.references,
		sets: setsNamed([rows, columns, layers], spec.where),
		coders: people.coders.rows.flatMap(({ id, name }) => (byCoder.has(id) ? [name] : [])),
		filters: spec.where.map(({ dim }, at) => {
			const { dimension, passes, absent } = query.filters[at]!;
			const labels = dimension.keys.flatMap(({ label }, key) => (passes[key] === 1 ? [label] : []));
			return { dim: dimText(dim), values: [...labels, ...absent] };
		})
	};
}
