/** Writing so that it is on the disk when we say so: the bytes are synced, then the name, and a reader never meets half a file. */
import { SimpulError } from '#core/model/error.ts';
import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

export const isMissing = (error: unknown) => codeOf(error) === 'ENOENT';

/** The error to throw for one met while writing at `path`. */
export function asWriteError(error: unknown, path: string): unknown {
	const code = codeOf(error);
	if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return new SimpulError('store.full', { path });
	if (['EACCES', 'EPERM', 'EROFS'].includes(code))
		return new SimpulError('store.read-only', { path });
	return error;
}

/** The error to throw for one met while reading at `path`. */
export function asReadError(error: unknown, path: string): unknown {
	if (isMissing(error)) return new SimpulError('store.not-found', { path });
	const refused = ['EACCES', 'EPERM'].includes(codeOf(error));
	return refused ? new SimpulError('store.unreadable', { path }) : error;
}

/** As `writeWhole`. @throws store.full, store.read-only */
export async function replaceFile(path: string, bytes: Uint8Array | string): Promise<void> {
	try {
		await writeWhole(path, bytes);
	} catch (error) {
		throw asWriteError(error, path);
	}
}

/**
 * Writes beside and renames over: whoever reads sees the old file or the new one, which has the permissions of the old.
 * @throws what the system throws; the old file is as it was then
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
	const beside = `${path}.${randomBytes(4).toString('hex')}.tmp`;
	try {
		const mode = await modeOf(path);
		const handle = await open(beside, 'wx', mode ?? undefined);
		try {
			if (mode !== null) await handle.chmod(mode);
			await handle.writeFile(bytes);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(beside, path);
		await syncFolder(dirname(path));
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}

/** Permissions of a file, null if there is none. */
async function modeOf(path: string): Promise<number | null> {
	try {
		return (await stat(path)).mode & 0o777;
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}

/** Makes new names in a folder durable. Windows cannot open a folder and needs no such call. */
export async function syncFolder(folder: string): Promise<void> {
	if (process.platform === 'win32') return;
	const handle = await open(folder, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
