/**
 * `changes.ndjson` as an append-only list. Only what was added since the last look is read. A last line without its line feed
 * is what a crash leaves: if it is not a whole change it was never said to be saved; it is passed over and cut off at the next commit.
 */
import { changeOf, lineOf, linesOf } from '#formats/package/lines.ts';
import type { Change } from '#core/log/change.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Fields } from '#core/model/json.ts';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { asReadError, asWriteError } from './disk.ts';
import { missingFrom, readMark, writeMark } from './saved-mark.ts';

export type Warning = { readonly code: string; readonly data: Fields };

export class LogFile {
	readonly warnings: Warning[] = [];
	#changes: Change[] = [];
	/** Bytes of the file up to the end of the last whole line. */
	#read = 0;
	#line = 0;
	/** A half line was met after `#read`. */
	#torn = false;
	/** The last line is a whole change that only lacks its line feed. */
	#unended = false;
	#looked = false;

	constructor(readonly path: string) {}

	/** @throws SimpulError store.newer {path, line}, store.damaged {path, line}, store.replaced | not-found | unreadable {path} */
	async changes(): Promise<readonly Change[]> {
		const mark = this.#looked ? null : await readMark(this.path);
		const changes = await this.#changesNow();
		const missing = this.#looked ? 0 : missingFrom(changes, mark);
		if (missing > 0) this.warnings.push({ code: 'store.cut', data: { path: this.path, missing } });
		this.#looked = true;
		return changes;
	}

	async #changesNow(): Promise<readonly Change[]> {
		const handle = await open(this.path, 'r').catch((error: unknown) => {
			throw asReadError(error, this.path);
		});
		try {
			const { size } = await handle.stat();
			if (size < this.#read) throw new SimpulError('store.replaced', { path: this.path });
			if (size > this.#read) this.#take(await bytesFrom(handle, this.#read, size));
			return this.#changes.slice();
		} finally {
			await handle.close();
		}
	}

	/** To be called by the holder of the lock, after `changes`. @throws SimpulError store.full, store.read-only */
	async append(changes: readonly Change[]): Promise<void> {
		const lines = Buffer.from((this.#unended ? '\n' : '') + changes.map(lineOf).join(''));
		const handle = await open(this.path, 'a').catch((error: unknown) => {
			throw asWriteError(error, this.path);
		});
		try {
			if (this.#torn) await handle.truncate(this.#read);
			await handle.writeFile(lines); // at the end, wherever that is
			await handle.sync();
		} catch (error) {
			await handle.truncate(this.#read);
			throw asWriteError(error, this.path);
		} finally {
			await handle.close();
		}
		this.#changes = [...this.#changes, ...changes];
		this.#read += lines.length;
		this.#line += changes.length;
		this.#torn = this.#unended = false;
		await writeMark(this.path, this.#changes);
	}

	/** Whether the file holds more (or less) than was read. */
	async isBehind(): Promise<boolean> {
		return (await stat(this.path)).size !== this.#read;
	}

	#take(bytes: Uint8Array): void {
		const found: Change[] = [];
		// After a line that lacked its feed, the feed comes first: it ends that line and begins none.
		let line = this.#unended ? this.#line - 1 : this.#line;
		let read = 0;
		let unended = false;
		this.#forgetTorn();
		for (const { text, end, whole } of linesOf(bytes)) {
			if (!whole && !isJson(text)) {
				this.#warnTorn(line + 1, bytes.length - read);
				break;
			}
			line++;
			if (text.trim() !== '') found.push(this.#parse(text, line));
			read = whole ? end + 1 : end;
			unended = !whole;
		}
		this.#changes = [...this.#changes, ...found];
		this.#line = line;
		this.#read += read;
		this.#unended = unended;
	}

	#parse(text: string, line: number): Change {
		try {
			return changeOf(text, line);
		} catch (error) {
			if (!(error instanceof SimpulError)) throw error;
			const code = error.code === 'log.newer' ? 'store.newer' : 'store.damaged';
			throw new SimpulError(code, { ...error.data, path: this.path });
		}
	}

	#warnTorn(line: number, bytes: number): void {
		this.#torn = true;
		this.warnings.push({ code: 'store.half-line', data: { path: this.path, line, bytes } });
	}

	/** What looked like half a line may have been another program in the middle of writing it. */
	#forgetTorn(): void {
		if (this.#torn)
			this.warnings.splice(
				this.warnings.findIndex(({ code }) => code === 'store.half-line'),
				1
			);
		this.#torn = false;
	}
}

async function bytesFrom(handle: FileHandle, from: number, to: number): Promise<Uint8Array> {
	const bytes = new Uint8Array(to - from);
	let filled = 0;
	while (filled < bytes.length) {
		const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, from + filled);
		if (bytesRead === 0) break;
		filled += bytesRead;
	}
	return bytes.subarray(0, filled);
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
