/**
 * The project as few large records: one per source for its codings (typed arrays are copied as bytes; ids, names of codes and
 * coders, and answers as one string each) and one per small table as JSON. A record per coding would take some hundred times longer.
 */
import type { CodingBlock } from '#core/model/codings.ts';
import type { Project } from '#core/model/project.ts';
import { SMALL_TABLES, type CodingExtras, type Id } from '#core/model/records.ts';

type Columns = 'source' | 'start' | 'end' | 'code' | 'coder' | 'alive';

/** `ids` without the source's id, which they all begin with, one per line. */
export type PackedBlock = Pick<CodingBlock, Columns> & {
	readonly ids: string;
	/** Codes and coders. */
	readonly names: string;
	readonly extras: string;
};

export function packBlock({ ids, codes, coders, extras, ...columns }: CodingBlock): PackedBlock {
	const from = columns.source.length;
	return {
		...columns,
		ids: ids.map((id) => id.slice(from)).join('\n'),
		names: JSON.stringify([codes, coders]),
		extras: JSON.stringify([...extras])
	};
}

export function unpackBlock(packed: PackedBlock): CodingBlock {
	const { ids, names, extras, ...columns } = packed;
	const [codes, coders] = JSON.parse(names) as [Id[], Id[]];
	const unique = columns.start.length === 0 ? [] : ids.split('\n');
	return {
		...columns,
		ids: unique.map((part) => columns.source + part),
		codes,
		coders,
		extras: new Map(JSON.parse(extras) as [number, CodingExtras][])
	};
}

/** The rows of a small table, in order. */
export const packRows = (rows: ReadonlyMap<Id, object>): string =>
	JSON.stringify([...rows.values()]);

/** @param tables  packed rows of SMALL_TABLES, in that order */
export function unpackProject(
	tables: readonly string[],
	pending: string,
	codings: Project['codings']
): Project {
	const small = SMALL_TABLES.map((table, i) => {
		const rows = JSON.parse(tables[i]!) as { readonly id: Id }[];
		return [table, new Map(rows.map((row) => [row.id, Object.freeze(row)]))] as const;
	});
	const waiting = new Map(JSON.parse(pending) as [string, Readonly<Record<string, unknown>>][]);
	return Object.freeze({
		...Object.fromEntries(small),
		codings,
		pending: waiting
	}) as unknown as Project;
}
