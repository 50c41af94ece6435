/**
 * Guarded unpacking, shared by every format that is a zip inside. Only what is asked for is unpacked; the caps are measured on
 * the bytes that really come out, because a hostile file lies about its sizes.
 */
import { Inflate } from 'fflate';
import { SimpulError } from '#core/model/error.ts';
import { crc32 } from './crc32.ts';
import { zipEntries, type ZipEntry } from './zip-directory.ts';

export { isZip, type ZipEntry } from './zip-directory.ts';

const MB = 1024 * 1024;

export type UnzipOptions = {
	/** Name for messages. */
	readonly file: string;
	/** Which entries to unpack; all by default. Others cost nothing. */
	readonly want?: (name: string) => boolean;
	/** Cap on the sum of all unpacked bytes; 512 MiB by default. */
	readonly maxBytes?: number;
	/** Cap on the number of entries, wanted or not; 20,000 by default. */
	readonly maxEntries?: number;
};

/**
 * @returns the wanted entries by their exact name; folders are left out
 * @throws SimpulError zip.damaged {file, cause, entry?}, zip.too-large {file, limit}, zip.too-many {file, entries, limit},
 *   zip.encrypted {file, entry}, zip.unsupported {file, entry, method}
 */
export function unzip(bytes: Uint8Array, options: UnzipOptions): Map<string, Uint8Array> {
	const { file, want = () => true, maxBytes = 512 * MB, maxEntries = 20_000 } = options;
	const files = new Map<string, Uint8Array>();
	let left = maxBytes;
	for (const entry of zipEntries(bytes, file, maxEntries)) {
		if (entry.name.endsWith('/') || !want(entry.name)) continue;
		if (files.has(entry.name))
			throw new SimpulError('zip.damaged', { file, cause: 'duplicate-name', entry: entry.name });
		if (entry.size > left) throw new SimpulError('zip.too-large', { file, limit: maxBytes });
		const unpacked = unpack(bytes, entry, file, left, maxBytes);
		left -= unpacked.length;
		files.set(entry.name, unpacked);
	}
	return files;
}

function unpack(bytes: Uint8Array, entry: ZipEntry, file: string, left: number, limit: number) {
	const { name, at, packed } = entry;
	if (entry.encrypted) throw new SimpulError('zip.encrypted', { file, entry: name });
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50)
		throw new SimpulError('zip.damaged', { file, cause: 'header', entry: name });
	const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	if (from + packed > bytes.length)
		throw new SimpulError('zip.damaged', { file, cause: 'truncated', entry: name });
	const content = bytes.subarray(from, from + packed);
	const whole = entry.method === 0 ? content : inflate(content, entry, file, left, limit);
	if (whole.length !== entry.size)
		throw new SimpulError('zip.damaged', { file, cause: 'size', entry: name });
	if (crc32(whole) !== entry.crc)
		throw new SimpulError('zip.damaged', { file, cause: 'checksum', entry: name });
	return whole;
}

const STEP = 64 * 1024;

/** Piece by piece, so that an entry that grows past the cap stops there. */
function inflate(content: Uint8Array, entry: ZipEntry, file: string, left: number, limit: number) {
	if (entry.method !== 8)
		throw new SimpulError('zip.unsupported', { file, entry: entry.name, method: entry.method });
	const room = new GrowingBytes(Math.min(entry.size, GUESS * content.length));
	const stream = new Inflate((piece) => {
		const total = room.length + piece.length;
		if (total > left) throw new SimpulError('zip.too-large', { file, limit });
		if (total > entry.size)
			throw new SimpulError('zip.damaged', { file, cause: 'size', entry: entry.name });
		room.add(piece, entry.size);
	});
	try {
		for (let at = 0; at < content.length || at === 0; at += STEP)
			stream.push(content.subarray(at, at + STEP), at + STEP >= content.length);
	} catch (error) {
		if (error instanceof SimpulError) throw error;
		throw new SimpulError('zip.damaged', { file, cause: 'compression', entry: entry.name });
	}
	return room.bytes();
}

/** How many times larger than packed an entry is at first taken to be, whatever it says. */
const GUESS = 12;

/** Bytes that come piece by piece: a large entry is never held twice. */
class GrowingBytes {
	length = 0;
	#room: Uint8Array;

	constructor(first: number) {
		this.#room = new Uint8Array(first);
	}

	/** @param most  the largest it can become */
	add(piece: Uint8Array, most: number): void {
		const needed = this.length + piece.length;
		if (needed > this.#room.length) {
			const larger = new Uint8Array(Math.min(most, Math.max(needed, 2 * this.#room.length)));
			larger.set(this.#room.subarray(0, this.length));
			this.#room = larger;
		}
		this.#room.set(piece, this.length);
		this.length = needed;
	}

	/** All of them, in a buffer of their own length. */
	bytes(): Uint8Array {
		return this.length === this.#room.length ? this.#room : this.#room.slice(0, this.length);
	}
}
