/** Reads of the log, inside the caller's transaction. */
import type { Change } from '#core/log/change.ts';
import type { Opened, Seq } from '#core/model/ports.ts';
import { isFollowedBy } from '../snapshot-use.ts';
import type { ProjectDatabase } from './database.ts';
import type { Reads } from './reads.ts';
import { changeOf } from './rows.ts';
import { readSnapshot } from './snapshot.ts';

export async function rowsAfter(
	reads: Reads,
	seq: Seq
): Promise<{ readonly changes: readonly Change[]; readonly seq: Seq }> {
	const rows = await reads.changesAfter(seq);
	return { changes: rows.map(changeOf), seq: rows.at(-1)?.seq ?? seq };
}

export async function readAll(reads: Reads): Promise<Opened> {
	const snapshot = await readSnapshot(reads);
	const { changes, seq } = await rowsAfter(reads, snapshot?.seq ?? 0);
	if (snapshot === null || isFollowedBy(snapshot, changes)) return { snapshot, tail: changes, seq };
	const all = await rowsAfter(reads, 0);
	return { snapshot: null, tail: all.changes, seq: all.seq };
}

/** The last row's number, 0 if there is none. */
export async function headSeq(db: ProjectDatabase): Promise<Seq> {
	const last = await db.changes.orderBy(':id').lastKey();
	return (last as Seq | undefined) ?? 0;
}
