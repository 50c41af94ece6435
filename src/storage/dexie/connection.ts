/** One opened database: refuses those of a newer program, notices when it is deleted, and turns the browser's errors into ours. */
import { SimpulError } from '#core/model/error.ts';
import { Dexie } from 'dexie';
import { ProjectDatabase } from './database.ts';
import { asStoreError } from './errors.ts';
import { LAYOUT } from './layout.ts';

export type Connection = {
	/** @throws SimpulError store.unavailable, store.newer, store.removed, store.full, or what `work` throws */
	use<T>(work: (db: ProjectDatabase) => PromiseLike<T>): Promise<T>;
	close(): void;
};

/** @param onLost  called when another tab removed the project, or gave it to a newer program */
export function connection(project: string, onLost: () => void): Connection {
	const db = new ProjectDatabase(project);
	let lost: 'store.removed' | 'store.newer' | null = null;
	let opening: Promise<void> | null = null;
	// The listener of Dexie would close and quietly open again, which would bring an empty project to life.
	db.on('versionchange', ({ newVersion }) => {
		lost = newVersion === null ? 'store.removed' : 'store.newer';
		db.close({ disableAutoOpen: true });
		onLost();
		return false;
	});
	const opened = () => (opening ??= openOnce(db).catch(failed));
	const failed = (error: unknown) => {
		opening = null;
		throw error;
	};
	return {
		async use(work) {
			try {
				if (lost === null) {
					await opened();
					return await work(db);
				}
			} catch (error) {
				if (lost === null) throw asStoreError(error);
			}
			throw new SimpulError(lost);
		},
		close: () => db.close({ disableAutoOpen: true })
	};
}

async function openOnce(db: ProjectDatabase): Promise<void> {
	if ((await versionOf(db.name)) > LAYOUT) throw new SimpulError('store.newer');
	await db.open();
}

/**
 * The layout on disk, 0 if there is none. It is looked at without saying what we expect, because Dexie would open a database of
 * a higher version without a word and add to it what it misses.
 */
async function versionOf(name: string): Promise<number> {
	const found = new Dexie(name);
	try {
		await found.open();
		return found.verno;
	} catch (error) {
		if ((error as Error).name === 'NoSuchDatabaseError') return 0;
		throw error;
	} finally {
		found.close();
	}
}
