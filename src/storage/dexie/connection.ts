/** One opened database: refuses those of a newer program, notices when it is deleted, and turns the browser's errors into ours. */
import { SimpulError } from '#core/model/error.ts';
import { LAYOUT, ProjectDatabase } from './database.ts';
import { asStoreError } from './errors.ts';

/** Dexie multiplies versions by ten before the browser sees them. */
const DEXIE_FACTOR = 10;

export type Connection = {
	/** @throws SimpulError store.unavailable, store.newer, store.removed, store.full, or what `work` throws */
	use<T>(work: (db: ProjectDatabase) => PromiseLike<T>): Promise<T>;
	close(): void;
};

/** @param onRemoved  called when the project is removed in another tab */
export function connection(project: string, onRemoved: () => void): Connection {
	const db = new ProjectDatabase(project);
	let removed = false;
	let opening: Promise<void> | null = null;
	// The listener of Dexie would close and quietly open again, which would bring an empty project to life.
	db.on('versionchange', () => {
		removed = true;
		db.close({ disableAutoOpen: true });
		onRemoved();
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
				if (removed) throw new SimpulError('store.removed');
				await opened();
				return await work(db);
			} catch (error) {
				throw removed ? new SimpulError('store.removed') : asStoreError(error);
			}
		},
		close: () => db.close({ disableAutoOpen: true })
	};
}

/** Dexie opens a database of a higher version without a word. */
async function openOnce(db: ProjectDatabase): Promise<void> {
	await db.open();
	if (db.backendDB().version < (LAYOUT + 1) * DEXIE_FACTOR) return;
	db.close({ disableAutoOpen: false });
	throw new SimpulError('store.newer');
}
