/**
 * A project in the browser's IndexedDB: one database, one row per change, written with strict durability. A commit is one
 * read-write transaction, so that two tabs can never both append to the same head. Other tabs are told over a BroadcastChannel,
 * which reaches everybody but the sender.
 */
import { byStamp } from '#core/log/apply.ts';
import { SimpulError } from '#core/model/error.ts';
import type { ChangeStore } from '#core/model/ports.ts';
import type { Project } from '#core/model/project.ts';
import { queue } from '../queue.ts';
import { appendMade, appendUnknown } from './append.ts';
import { connection } from './connection.ts';
import type { ProjectDatabase } from './database.ts';
import { Heads } from './heads.ts';
import { databaseName } from './layout.ts';
import { readAll, rowsAfter } from './read.ts';
import { throughDexie } from './reads.ts';
import { changeOf } from './rows.ts';
import { tabs } from './tabs.ts';
import { writeSnapshot } from './snapshot.ts';
import { textsOf } from './texts.ts';

/**
 * @param project  the project's id in the catalogue; a database that is not there yet is made
 * @param kept  what the snapshot holds, if it has been read: the next one is then written in parts
 */
export function dexieStore(project: string, kept: Project | null = null): ChangeStore {
	const others = tabs(databaseName(project));
	const base = connection(project, others.tellHere);
	const heads = new Heads();
	const inTurn = queue();
	// Dexie keeps a transaction alive over `await` only in a function that is itself `async`.
	const reading = <T>(work: (db: ProjectDatabase) => Promise<T>) =>
		base.use((db) => db.transaction('r', db.changes, db.snapshots, async () => work(db)));
	const writing = <T>(work: (db: ProjectDatabase) => Promise<T>) =>
		base.use((db) => db.transaction('rw', db.changes, db.texts, db.files, async () => work(db)));
	const readHeads = () => reading((db) => heads.all(throughDexie(db)));
	return {
		async open() {
			const opened = await reading((db) => readAll(throughDexie(db)));
			kept = opened.snapshot?.project ?? kept;
			return opened;
		},
		async commit(seq, make) {
			const done = await writing((db) => appendMade(db, seq, make));
			if (done.appended) others.tellOthers();
			return { seq: done.seq, newer: done.newer };
		},
		async merge(changes, texts, files) {
			const done = await writing((db) => appendUnknown(db, changes, { texts, files }));
			if (done.appended) others.tellOthers();
			return done.seq;
		},
		onForeign: (tell) => others.listen(tell),
		since: (seq) => reading((db) => rowsAfter(throughDexie(db), seq)),
		async change(at) {
			const row = await base.use((db) => db.changes.get({ at }));
			return row && changeOf(row);
		},
		heads: () => inTurn(async () => (await readHeads()).toSorted(byStamp)),
		async text(hash) {
			const text = await base.use((db) => db.texts.get(hash));
			if (text === undefined) throw new SimpulError('text.missing', { hash });
			return text;
		},
		texts: (hashes) => base.use((db) => textsOf(db, hashes)),
		file: (hash) => base.use((db) => db.files.get(hash)),
		files: () => base.use((db) => db.files.toCollection().primaryKeys()),
		keep: (snapshot) =>
			inTurn(async () => {
				const caching = <T>(work: (db: ProjectDatabase) => Promise<T>) =>
					base.use((db) => db.transaction('rw', db.snapshots, async () => work(db)));
				if (!(await caching((db) => writeSnapshot(db, snapshot, kept)))) return;
				kept = snapshot.project;
				await readHeads();
				await caching((db) => heads.pack(db));
			}),
		async close() {
			others.close();
			base.close();
		}
	};
}
