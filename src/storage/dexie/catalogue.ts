/** The list of projects in this browser, in a small database of its own, so that the first page opens none of the large ones. */
import { Dexie, liveQuery, type Table } from 'dexie';
import { asStoreError } from './errors.ts';
import { CATALOGUE, databaseName } from './layout.ts';

/** `changed` in ms since 1970; `sources` and `codings` are numbers. */
export type ProjectEntry = {
	readonly id: string;
	readonly name: string;
	readonly sources: number;
	readonly codings: number;
	readonly changed: number;
};

class CatalogueDatabase extends Dexie {
	readonly projects!: Table<ProjectEntry, string>;

	constructor() {
		super(CATALOGUE, { chromeTransactionDurability: 'strict' });
		this.version(1).stores({ projects: 'id' });
	}
}

let opened: CatalogueDatabase | null = null;
const database = () => (opened ??= new CatalogueDatabase());

/** @throws SimpulError store.unavailable, store.full */
async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw asStoreError(error);
	}
}

async function listed(): Promise<ProjectEntry[]> {
	const projects = await database().projects.toArray();
	return projects.sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
}

export const catalogue = {
	/** The project changed last comes first. */
	list: () => guarded(listed),

	has: (id: string) => guarded(async () => (await database().projects.get(id)) !== undefined),

	add: (entry: ProjectEntry) => guarded(() => database().projects.put(entry)).then(() => undefined),

	/** Notes what changed; a project that is not listed (removed in another tab) stays unlisted. */
	touch: (id: string, news: Partial<Omit<ProjectEntry, 'id'>>) =>
		guarded(() => database().projects.update(id, news)).then(() => undefined),

	/** Deletes the project's database, then its entry: what is still listed can be removed again. */
	remove: (id: string) =>
		guarded(async () => {
			await Dexie.delete(databaseName(id));
			await database().projects.delete(id);
		}),

	/** Calls back at once and whenever a tab changes the list. Returns the way to stop. */
	watch(tell: (projects: ProjectEntry[]) => void, fail: (error: unknown) => void): () => void {
		const subscription = liveQuery(listed).subscribe({
			next: tell,
			error: (error) => fail(asStoreError(error))
		});
		return () => subscription.unsubscribe();
	}
};
