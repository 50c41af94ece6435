/** Project files: the whole project as one zip, saved to and opened from the person's own disk. */
import { LARGEST_PROJECT } from '#core/import/largest.ts';
import { metaOf } from '#core/model/visible.ts';
import { fold } from '#core/log/apply.ts';
import type { ChangeStore } from '#core/model/ports.ts';
import { SimpulError } from '#core/model/error.ts';
import { randomName } from '#lib/state/preferences.svelte.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { fileName } from '#lib/ui/file-name.ts';
import { saveFile } from '#lib/ui/save-file.ts';
import { catalogue } from '#storage/dexie/catalogue.ts';
import { dexieStore } from '#storage/dexie/store.ts';
import { bytesOf } from './bytes-of.ts';
import { cardOf } from './catalogue.ts';

/** Writes the open project to a file. @returns the file's name */
export const saveProjectFile = (workspace: Workspace): Promise<string> =>
	saveStore(workspace.store, metaOf(workspace.project)?.name ?? '');

/** Writes a project that is not open. @returns the file's name */
export async function saveClosedProject(id: string, name: string): Promise<string> {
	const store = dexieStore(id);
	try {
		return await saveStore(store, name);
	} finally {
		await store.close();
	}
}

async function saveStore(store: ChangeStore, title: string): Promise<string> {
	const [{ writePackage }, { packageOf }] = await Promise.all([
		import('#formats/package/write.ts'),
		import('#formats/package/of-store.ts')
	]);
	const bytes = await writePackage(await packageOf(store));
	const name = fileName(title, 'simpul');
	saveFile(name, new Blob([bytes as BlobPart], { type: 'application/zip' }));
	return name;
}

/**
 * Makes a new project of a project file.
 * @returns its id and the warnings of the file
 * @throws SimpulError package.* (nothing is made then)
 */
export async function openProjectFile(file: Blob, called: string) {
	const { readPackage } = await import('#formats/package/read.ts');
	const bytes = await bytesOf(file, called, LARGEST_PROJECT, 'package.too-large');
	const { changes, texts, files, warnings } = await readPackage(bytes, called);
	const project = fold(changes);
	if (!metaOf(project)) throw new SimpulError('package.not-simpul', { file: called });
	const id = randomName(10);
	const store = dexieStore(id);
	try {
		await store.open();
		await store.merge(changes, texts, files);
		// Listed only now: what a crash leaves half done must not look like a project that lost its content.
		await catalogue.add({ id, ...cardOf(project), changed: Date.now() });
	} catch (error) {
		await store.close();
		await catalogue.remove(id);
		throw error;
	}
	await store.close();
	return { id, name: metaOf(project)!.name, warnings };
}
