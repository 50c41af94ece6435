/** What reading a project asks of its database, so that the same lines read it through Dexie and without. */
import type { Seq } from '#core/model/ports.ts';
import type { ChangeRow, ProjectDatabase } from './database.ts';

export type Reads = {
	/** A part of the snapshot. */
	part(key: string): PromiseLike<unknown>;
	/** All parts of the snapshot whose names begin so. */
	parts(prefix: string): PromiseLike<readonly unknown[]>;
	changesAfter(seq: Seq): PromiseLike<readonly ChangeRow[]>;
};

/** Inside the caller's transaction on changes and snapshots. */
export const throughDexie = (db: ProjectDatabase): Reads => ({
	part: (key) => db.snapshots.get(key),
	parts: (prefix) => db.snapshots.where(':id').startsWith(prefix).toArray(),
	changesAfter: (seq) => db.changes.where(':id').above(seq).toArray()
});
