/**
 * Keeps and reads the snapshot, part by part: a record per small table, and the codings of all sources in a few dozen records, because
 * a record costs more to read than what is in it. Only parts that changed since the last keep are written, told by identity: the core
 * shares what a change does not touch. Both functions run inside the caller's transaction.
 */
import type { CodingBlock } from '#core/model/codings.ts';
import type { Snapshot } from '#core/model/ports.ts';
import type { Project } from '#core/model/project.ts';
import { SMALL_TABLES, type Id } from '#core/model/records.ts';
import type { ProjectDatabase } from './database.ts';
import { packBlock, packRows, unpackBlock, unpackProject, type PackedBlock } from './pack.ts';
import { throughDexie, type Reads } from './reads.ts';

/**
 * Snapshots of another form are passed over and made anew. The number is to be raised when the fold or the packing changes. The tables
 * are part of it, because a tab of an older program writes a head that speaks for all changes, and no parts for tables it does not know.
 */
const FORM = `4 ${SMALL_TABLES.join(' ')}`;
const HEAD = 'snapshot';
const TABLE = 'table/';
const CODINGS = 'blocks/';
/** Where the first form kept a record per source. */
const FORMER = 'codings/';
const SHELVES = 64;
const TABLE_KEYS = SMALL_TABLES.map((table) => TABLE + table);

type KeptHead = Pick<Snapshot, 'seq' | 'at'> & {
	readonly form: string;
	/** Sources that have codings, in the project's order. */
	readonly blocks: readonly Id[];
	readonly pending: string;
};

const headOf = async (reads: Reads): Promise<KeptHead | null> => {
	const head = (await reads.part(HEAD)) as KeptHead | undefined;
	return head?.form === FORM ? head : null;
};

/** @returns null if none was kept, or it cannot be used: it is a cache, and the changes are there */
export async function readSnapshot(reads: Reads): Promise<Snapshot | null> {
	const head = await headOf(reads);
	if (head === null) return null;
	const [packed, ...tables] = await Promise.all([
		reads.parts(CODINGS),
		...TABLE_KEYS.map((key) => reads.part(key))
	]);
	const blocks = (packed as PackedBlock[][]).flat();
	const bySource = new Map(blocks.map((block) => [block.source, block]));
	const codings = new Map<Id, CodingBlock>();
	for (const source of head.blocks) {
		const block = bySource.get(source);
		if (block) codings.set(source, unpackBlock(block));
	}
	if (tables.includes(undefined) || codings.size < head.blocks.length) return null;
	const project = unpackProject(tables as string[], head.pending, codings);
	return { seq: head.seq, at: head.at, project };
}

/** A source stays on its shelf, whichever sources come and go. */
function onShelves({ codings }: Project): Map<number, CodingBlock[]> {
	const shelves = new Map<number, CodingBlock[]>();
	for (const [source, block] of codings) {
		let sum = 0;
		for (let i = 0; i < source.length; i++) sum = (sum * 31 + source.charCodeAt(i)) % 65_521;
		const shelf = sum % SHELVES;
		const blocks = shelves.get(shelf);
		if (blocks) blocks.push(block);
		else shelves.set(shelf, [block]);
	}
	return shelves;
}

/**
 * @param last  the project that this instance kept or read last
 * @returns whether it was written: another tab may have kept a later one
 */
export async function writeSnapshot(
	db: ProjectDatabase,
	{ seq, at, project }: Snapshot,
	last: Project | null
): Promise<boolean> {
	const kept = await headOf(throughDexie(db));
	if (kept !== null && kept.seq >= seq) return false;
	const base = kept === null ? null : last;
	const parts: [key: string, value: unknown][] = [];
	for (const table of SMALL_TABLES)
		if (base?.[table] !== project[table]) parts.push([TABLE + table, packRows(project[table])]);
	for (const [shelf, blocks] of onShelves(project))
		if (blocks.some((block) => base?.codings.get(block.source) !== block))
			parts.push([CODINGS + shelf, blocks.map(packBlock)]);
	if (kept === null) await db.snapshots.where(':id').startsWith(FORMER).delete();
	const pending = JSON.stringify([...project.pending]);
	const head: KeptHead = { form: FORM, seq, at, blocks: [...project.codings.keys()], pending };
	parts.push([HEAD, head]);
	await db.snapshots.bulkPut(
		parts.map(([, value]) => value),
		parts.map(([key]) => key)
	);
	return true;
}
