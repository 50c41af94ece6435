/**
 * The project as few large records: one per source for its codings (all columns as one run of bytes; ids, names of codes and
 * coders, and answers as one string each) and one per small table as JSON. A record per coding would take some hundred times longer.
 */
import type { CodingBlock } from '#core/model/codings.ts';
import type { Project } from '#core/model/project.ts';
import { SMALL_TABLES, type CodingExtras, type Id } from '#core/model/records.ts';

/** `columns` are those of a block one after the other; `ids` without the source's id, which they all begin with, one per line. */
export type PackedBlock = {
	readonly source: Id;
	readonly columns: ArrayBuffer;
	readonly ids: string;
	/** Codes and coders. */
	readonly names: string;
	readonly extras: string;
};

/** Most sources have no answers. */
const NONE = '[]';

/** Bytes per coding: two offsets, code and coder, alive. Wide ones come first, so that each stands where its kind may stand. */
const BYTES = 13;

function columnsIn(columns: ArrayBuffer) {
	const n = columns.byteLength / BYTES;
	return {
		start: new Int32Array(columns, 0, n),
		end: new Int32Array(columns, 4 * n, n),
		code: new Uint16Array(columns, 8 * n, n),
		coder: new Uint16Array(columns, 10 * n, n),
		alive: new Uint8Array(columns, 12 * n, n)
	};
}

export function packBlock(block: CodingBlock): PackedBlock {
	const { source, ids, codes, coders, extras } = block;
	const columns = new ArrayBuffer(BYTES * block.start.length);
	for (const [name, column] of Object.entries(columnsIn(columns)))
		column.set(block[name as keyof ReturnType<typeof columnsIn>]);
	return {
		source,
		columns,
		ids: ids.map((id) => id.slice(source.length)).join('\n'),
		names: JSON.stringify([codes, coders]),
		extras: JSON.stringify([...extras])
	};
}

export function unpackBlock({ source, columns, ids, names, extras }: PackedBlock): CodingBlock {
	const [codes, coders] = JSON.parse(names) as [Id[], Id[]];
	const unique = columns.byteLength === 0 ? [] : ids.split('\n');
	return {
		source,
		...columnsIn(columns),
		codes,
		coders,
		ids: unique.map((part) => source + part),
		extras: new Map(extras === NONE ? [] : (JSON.parse(extras) as [number, CodingExtras][]))
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
