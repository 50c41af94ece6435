/**
 * A `.simpul` file as a store: read whole, and at each commit written whole beside itself and renamed into place, so that
 * a reader, a crash or a full disk meets the old file or the new one.
 */
import { readPackage } from '#formats/package/read.ts';
import { writePackage } from '#formats/package/write.ts';
import type { Package } from '#formats/package/layout.ts';
import { SimpulError } from '#core/model/error.ts';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { listStore } from '../list-store.ts';
import type { Place } from '../place.ts';
import { asReadError, replaceFile } from './disk.ts';
import { withLock } from './lock.ts';
import type { Warning } from './log-file.ts';
import type { DiskStore } from './store.ts';
import { watchFile } from './watch.ts';

/** @param path  of an existing `.simpul` file */
export function packageStore(path: string): DiskStore {
	const file = new PackageFile(path);
	const stops = new Set<() => void>();
	const place: Place = {
		log: async () => (await file.read()).changes,
		locked: (work) => withLock(`${path}.lock`, work),
		append: async ({ changes, texts, files }) => {
			const now = await file.read();
			await file.write({
				changes: [...now.changes, ...changes],
				texts: new Map([...now.texts, ...texts]),
				files: new Map([...now.files, ...files])
			});
		},
		text: async (hash) => (await file.read()).texts.get(hash),
		file: async (hash) => (await file.read()).files.get(hash),
		files: async () => [...(await file.read()).files.keys()],
		watch(tell, inTurn) {
			const stop = watchFile(dirname(path), () => inTurn(() => file.isForeign()), tell);
			stops.add(stop);
			return stop;
		},
		async close() {
			for (const stop of stops) stop();
		}
	};
	return { ...listStore(place), warnings: file.warnings };
}

/** The file's content, read again only when the file is another one. */
class PackageFile {
	readonly warnings: Warning[] = [];
	#content: Package | null = null;
	#mark = '';

	constructor(readonly path: string) {}

	async read(): Promise<Package> {
		const mark = await this.#look();
		if (this.#content && mark === this.#mark) return this.#content;
		const before = this.#content?.changes.length ?? 0;
		const content = await readPackage(await this.#bytes(), basename(this.path));
		if (content.changes.length < before)
			throw new SimpulError('store.replaced', { path: this.path });
		this.warnings.splice(0, Infinity, ...content.warnings);
		this.#content = content;
		this.#mark = mark;
		return content;
	}

	async write(content: Package): Promise<void> {
		await replaceFile(this.path, writePackage(content));
		this.#content = content;
		this.#mark = await this.#look();
	}

	async isForeign(): Promise<boolean> {
		return (await this.#look()) !== this.#mark;
	}

	async #bytes(): Promise<Uint8Array> {
		const bytes = await readFile(this.path).catch((error: unknown) => {
			throw asReadError(error, this.path);
		});
		return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
	}

	async #look(): Promise<string> {
		const found = await stat(this.path, { bigint: true }).catch((error: unknown) => {
			throw asReadError(error, this.path);
		});
		const { ino, size, mtimeNs } = found;
		return `${ino} ${size} ${mtimeNs}`;
	}
}
