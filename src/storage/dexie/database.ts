/**
 * The tables of one project in the browser. A change is one row: its head in fields, its ops and args as JSON text, because the
 * browser copies a long string many times faster than a hundred thousand nested objects, and the head is read without parsing them.
 */
import { Dexie, type Table } from 'dexie';
import { databaseName, LAYOUT } from './layout.ts';

export type ChangeRow = {
	/** Given by the database, ascending. */
	readonly seq?: number;
	readonly at: string;
	readonly by: string;
	readonly kind: string;
	readonly v: number;
	readonly undoes?: string;
	readonly args: string;
	readonly ops: string;
};

export class ProjectDatabase extends Dexie {
	readonly changes!: Table<ChangeRow, number>;
	/** Parts of the snapshot, by name: see snapshot.ts and heads.ts. */
	readonly snapshots!: Table<unknown, string>;
	readonly texts!: Table<string, string>;
	readonly files!: Table<Uint8Array, string>;

	constructor(project: string) {
		super(databaseName(project), { chromeTransactionDurability: 'strict' });
		this.version(LAYOUT).stores({ changes: '++seq, &at', snapshots: '', texts: '', files: '' });
	}
}
