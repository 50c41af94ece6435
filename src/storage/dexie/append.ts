/** Appending, inside the caller's read-write transaction: all of it is written or nothing. */
import type { Change } from '#core/log/change.ts';
import type { Stamp } from '#core/log/stamp.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Commit, Seq } from '#core/model/ports.ts';
import type { ProjectDatabase } from './database.ts';
import { headSeq, rowsAfter } from './read.ts';
import { throughDexie } from './reads.ts';
import { rowOf } from './rows.ts';

type Contents = {
	readonly texts?: ReadonlyMap<string, string> | undefined;
	readonly files?: ReadonlyMap<string, Uint8Array> | undefined;
};

/** @throws whatever `make` throws; SimpulError store.replaced, store.stamp-taken {at} */
export async function appendMade(
	db: ProjectDatabase,
	seq: Seq,
	make: (newer: readonly Change[]) => Commit | null
) {
	const head = await headSeq(db);
	if (head < seq) throw new SimpulError('store.replaced');
	const newer = head > seq ? (await rowsAfter(throughDexie(db), seq)).changes : [];
	const made = make(newer);
	if (made === null) return { seq: head, newer, appended: false };
	await putAll(db.texts, made.texts);
	await putAll(db.files, made.files);
	return { seq: await add(db, made.change), newer, appended: true };
}

/** The unique index on stamps refuses one that is there: asking first would double the time of a commit. */
async function add(db: ProjectDatabase, change: Change): Promise<Seq> {
	try {
		return await db.changes.add(rowOf(change));
	} catch (error) {
		if ((error as Error).name !== 'ConstraintError') throw error;
		throw new SimpulError('store.stamp-taken', { at: change.at });
	}
}

/** Appends the changes whose stamps are not here yet, each once. */
export async function appendUnknown(
	db: ProjectDatabase,
	changes: readonly Change[],
	{ texts, files }: Contents
) {
	const known = new Set((await db.changes.orderBy('at').keys()) as Stamp[]);
	const unknown = changes.filter(({ at }) => !known.has(at) && known.add(at));
	await putAll(db.texts, texts);
	await putAll(db.files, files);
	await db.changes.bulkAdd(unknown.map(rowOf));
	return { seq: await headSeq(db), appended: unknown.length > 0 };
}

async function putAll<T>(
	table: { bulkPut(values: T[], keys: string[]): PromiseLike<unknown> },
	items: ReadonlyMap<string, T> | undefined
): Promise<void> {
	if (items && items.size > 0) await table.bulkPut([...items.values()], [...items.keys()]);
}
