/** A project on disk, whether it is a folder or a `.simpul` file. */
import { LOG, type Package } from '#formats/package/layout.ts';
import { writePackage } from '#formats/package/write.ts';
import { SimpulError } from '#core/model/error.ts';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asWriteError, isMissing, replaceFile } from './disk.ts';
import { packageStore } from './package-file.ts';
import { folderStore, writeFolder, type DiskStore } from './store.ts';

const SUFFIX = /\.simpul$/i;
const NOTHING: Package = { changes: [], texts: new Map(), files: new Map() };

/**
 * The content is read by the store's `open`, which reports what is wrong with it.
 * @throws SimpulError store.not-found {path}, store.not-a-project {path}
 */
export async function openProject(path: string): Promise<DiskStore> {
	const found = await kindOf(path);
	if (found === 'nothing') throw new SimpulError('store.not-found', { path });
	if (found === 'file') return packageStore(path);
	if ((await kindOf(join(path, LOG))) !== 'file')
		throw new SimpulError('store.not-a-project', { path });
	return folderStore(path);
}

/**
 * A new project: a file if the path ends in `.simpul`, else a folder (which may exist as long as no project is in it). What it begins
 * with is there as a whole or not at all: a crash or a full disk leaves no empty project in its place.
 * @throws SimpulError store.exists {path}, store.read-only {path}, store.full {path}
 */
export async function createProject(path: string, content = NOTHING): Promise<DiskStore> {
	const found = await kindOf(path);
	if (SUFFIX.test(path)) {
		if (found !== 'nothing') throw new SimpulError('store.exists', { path });
		await makeFolder(join(path, '..'));
		await replaceFile(path, writePackage(content));
		return packageStore(path);
	}
	if (found === 'file' || (await kindOf(join(path, LOG))) !== 'nothing')
		throw new SimpulError('store.exists', { path });
	await makeFolder(path);
	await writeFolder(path, content);
	return folderStore(path);
}

async function makeFolder(path: string): Promise<void> {
	await mkdir(path, { recursive: true }).catch((error: unknown) => {
		throw asWriteError(error, path);
	});
}

async function kindOf(path: string): Promise<'nothing' | 'file' | 'folder'> {
	try {
		return (await stat(path)).isDirectory() ? 'folder' : 'file';
	} catch (error) {
		if (isMissing(error)) return 'nothing';
		throw error;
	}
}
