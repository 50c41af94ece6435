/**
 * Reading with nothing but IndexedDB, for a page that shows a project before Dexie is there: a third of the program of such a page
 * would be the library, and reading is the easy part of what it does. Each call opens and closes the database, so that nobody who
 * wants to remove it has to wait.
 */
import { SimpulError } from '#core/model/error.ts';
import type { Opened } from '#core/model/ports.ts';
import type { ChangeRow } from './database.ts';
import type { Head } from '../head.ts';
import { asStoreError } from './errors.ts';
import { Heads } from './heads.ts';
import { CATALOGUE, databaseName, LAYOUT, nativeVersion } from './layout.ts';
import { readAll } from './read.ts';
import type { Reads } from './reads.ts';

/** Whether the project is in the list. @throws SimpulError store.unavailable */
export async function isListed(project: string): Promise<boolean> {
	return (await read(CATALOGUE, (db) => one(db, 'projects', project))) != null;
}

/** @returns null if Dexie has to make or renew the database first @throws SimpulError as ChangeStore.open */
export const openBare = (project: string): Promise<Opened | null> =>
	read(databaseName(project), (db) => readAll(bareReads(db)));

/** In order of arrival. @returns null if Dexie has to make or renew the database first */
export const headsBare = (project: string): Promise<readonly Head[] | null> =>
	read(databaseName(project), (db) => new Heads().all(bareReads(db)));

/** @returns null or undefined if it is not here */
export const textBare = async (project: string, hash: string) =>
	(await read(databaseName(project), (db) => one(db, 'texts', hash))) as string | null | undefined;

/** In one transaction, which lives as long as one request follows the other. */
function bareReads(db: IDBDatabase): Reads {
	const transaction = db.transaction(['changes', 'snapshots'], 'readonly');
	const [changes, snapshots] = ['changes', 'snapshots'].map((name) =>
		transaction.objectStore(name)
	) as [IDBObjectStore, IDBObjectStore];
	return {
		part: (key) => answer<unknown>(snapshots.get(key)),
		parts: (prefix) => answer(snapshots.getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`))),
		changesAfter: (seq) => answer<ChangeRow[]>(changes.getAll(IDBKeyRange.lowerBound(seq, true)))
	};
}

async function read<T>(name: string, work: (db: IDBDatabase) => Promise<T>): Promise<T | null> {
	try {
		const db = await openAsItIs(name);
		if (db === null) return null;
		try {
			if (db.version > nativeVersion(LAYOUT)) throw new SimpulError('store.newer');
			return db.version < nativeVersion(LAYOUT) ? null : await work(db);
		} finally {
			db.close();
		}
	} catch (error) {
		throw asStoreError(error);
	}
}

/** Makes nothing: a database that is not there is null, and is not there afterwards. */
function openAsItIs(name: string): Promise<IDBDatabase | null> {
	return new Promise((done, fail) => {
		const request = indexedDB.open(name);
		let made = false;
		request.onupgradeneeded = () => {
			made = true;
			request.transaction!.abort();
		};
		request.onsuccess = () => done(request.result);
		request.onerror = () => (made ? done(null) : fail(request.error));
	});
}

const one = (db: IDBDatabase, table: string, key: string): Promise<unknown> =>
	answer(db.transaction(table, 'readonly').objectStore(table).get(key));

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((done, fail) => {
		request.onsuccess = () => done(request.result);
		request.onerror = () => fail(request.error);
	});
