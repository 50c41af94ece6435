/**
 * A project as a folder that people can read, copy and put under version control: `changes.ndjson` with one change per line,
 * `texts/<sha256>.txt`, `files/<sha256>`. Texts are written before the change that names them, so that a crash never leaves
 * a change without its text.
 */
import { sha256 } from '#formats/hash.ts';
import { FILE, fileName, LOG, textName } from '#formats/package/layout.ts';
import { lineOf } from '#formats/package/lines.ts';
import { SimpulError } from '#core/model/error.ts';
import type { ChangeStore } from '#core/model/ports.ts';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listStore } from '../list-store.ts';
import type { Addition, Place } from '../place.ts';
import { asWriteError, isMissing, replaceFile } from './disk.ts';
import { withLock } from './lock.ts';
import { LogFile, type Warning } from './log-file.ts';
import { writeMark } from './saved-mark.ts';
import { watchFile } from './watch.ts';

/** `warnings` says what was found amiss while reading, and grows with later reads. */
export type DiskStore = ChangeStore & { readonly warnings: readonly Warning[] };

/** @param folder  that holds a `changes.ndjson` */
export function folderStore(folder: string): DiskStore {
	const log = new LogFile(join(folder, LOG));
	const stops = new Set<() => void>();
	const place: Place = {
		log: () => log.changes(),
		locked: (work) => withLock(join(folder, 'lock'), work),
		async append(addition) {
			await writeContents(folder, addition);
			await log.append(addition.changes);
		},
		text: (hash) => textIn(folder, hash),
		file: (hash) => bytesIn(join(folder, fileName(hash))),
		files: () => filesIn(folder),
		watch(tell, inTurn) {
			const stop = watchFile(folder, () => inTurn(() => log.isBehind()), tell);
			stops.add(stop);
			return stop;
		},
		async close() {
			for (const stop of stops) stop();
		}
	};
	return { ...listStore(place), warnings: log.warnings };
}

/** All of a new project, the log last: without it a folder is no project. @throws SimpulError store.full, store.read-only */
export async function writeFolder(folder: string, content: Addition): Promise<void> {
	await writeContents(folder, content);
	const log = join(folder, LOG);
	await replaceFile(log, content.changes.map(lineOf).join(''));
	if (content.changes.length > 0) await writeMark(log, content.changes);
}

async function writeContents(folder: string, { texts, files }: Addition): Promise<void> {
	for (const [hash, text] of texts) await writeOnce(join(folder, textName(hash)), text);
	for (const [hash, bytes] of files) await writeOnce(join(folder, fileName(hash)), bytes);
}

/** A file that is named by its content is never written twice. */
async function writeOnce(path: string, bytes: Uint8Array | string): Promise<void> {
	if ((await stat(path).catch(nothing)) !== undefined) return;
	await mkdir(join(path, '..'), { recursive: true }).catch((error: unknown) => {
		throw asWriteError(error, path);
	});
	await replaceFile(path, bytes);
}

/** @throws SimpulError text.damaged {hash, path} if the text is no longer the one that was imported */
async function textIn(folder: string, hash: string): Promise<string | undefined> {
	const path = join(folder, textName(hash));
	const bytes = await bytesIn(path);
	if (bytes && (await sha256(bytes)) !== hash)
		throw new SimpulError('text.damaged', { hash, path });
	return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

async function filesIn(folder: string): Promise<string[]> {
	const names = (await readdir(join(folder, 'files')).catch(nothing)) ?? [];
	return names.flatMap((name) => FILE.exec(`files/${name}`)?.[1] ?? []);
}

/** Plain bytes: a Buffer of Node has methods of its own that other stores' bytes lack. */
async function bytesIn(path: string): Promise<Uint8Array | undefined> {
	const bytes = await readFile(path).catch(nothing);
	return bytes && new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

function nothing(error: unknown): undefined {
	if (!isMissing(error)) throw error;
}
