/**
 * The list of contents at the end of a zip file. It is read here and not by a library because what makes a zip dangerous or
 * useless (too many entries, encryption, a cut end) must be known, and said, before anything is unpacked.
 */
import { SimpulError } from '#core/model/error.ts';

export type ZipEntry = {
	/** As written in the file; never used as a path on disk. */
	readonly name: string;
	/** 0 = stored, 8 = deflated; others are refused when read. */
	readonly method: number;
	readonly encrypted: boolean;
	readonly crc: number;
	/** Size in the file and declared size after unpacking, in bytes. */
	readonly packed: number;
	readonly size: number;
	/** Where the entry's local header begins. */
	readonly at: number;
};

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const ENTRY = 0x02014b50;
const FULL = 0xffffffff;

export const isZip = (bytes: Uint8Array): boolean =>
	bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/**
 * @param file  name for messages
 * @throws SimpulError zip.damaged {file, cause}, zip.too-many {file, entries, limit}
 */
export function zipEntries(bytes: Uint8Array, file: string, limit: number): ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { count, from, end } = directory(view, file);
	if (count > limit) throw new SimpulError('zip.too-many', { file, entries: count, limit });
	const shift = end.shift;
	const entries: ZipEntry[] = [];
	let at = from + shift;
	for (let i = 0; i < count; i++) {
		if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY)
			throw new SimpulError('zip.damaged', { file, cause: 'directory' });
		const { entry, next } = readEntry(view, at, shift);
		entries.push(entry);
		at = next;
	}
	return entries;
}

function directory(view: DataView, file: string) {
	const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
	for (let at = view.byteLength - 22; at >= lowest; at--) {
		if (view.getUint32(at, true) !== END) continue;
		const locator = at - 20;
		if (locator >= 0 && view.getUint32(locator, true) === LOCATOR64)
			return directory64(view, locator, file);
		const size = view.getUint32(at + 12, true);
		const from = view.getUint32(at + 16, true);
		// Bytes before the zip (a self-extracting file) shift everything; the directory ends where its end record begins.
		const shift = Math.max(0, at - size - from);
		return { count: view.getUint16(at + 10, true), from, end: { shift } };
	}
	throw new SimpulError('zip.damaged', { file, cause: 'truncated' });
}

function directory64(view: DataView, locator: number, file: string) {
	const at = Number(view.getBigUint64(locator + 8, true));
	if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64)
		throw new SimpulError('zip.damaged', { file, cause: 'directory' });
	return {
		count: Number(view.getBigUint64(at + 32, true)),
		from: Number(view.getBigUint64(at + 48, true)),
		end: { shift: 0 }
	};
}

function readEntry(view: DataView, at: number, shift: number) {
	const flags = view.getUint16(at + 8, true);
	const nameLength = view.getUint16(at + 28, true);
	const extraLength = view.getUint16(at + 30, true);
	const nameBytes = new Uint8Array(
		view.buffer,
		view.byteOffset + at + 46,
		clip(view, at + 46, nameLength)
	);
	const wide = zip64Numbers(view, at + 46 + nameLength, extraLength);
	const number = (offset: number) => {
		const value = view.getUint32(offset, true);
		return value === FULL ? (wide.shift() ?? value) : value;
	};
	const size = number(at + 24);
	const packed = number(at + 20);
	const entry: ZipEntry = {
		name: new TextDecoder('utf-8').decode(nameBytes),
		method: view.getUint16(at + 10, true),
		encrypted: (flags & 1) === 1,
		crc: view.getUint32(at + 16, true),
		packed,
		size,
		at: number(at + 42) + shift
	};
	return { entry, next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true) };
}

/** The 64-bit numbers of the extra field, in their fixed order: size, packed size, offset (only those that did not fit). */
function zip64Numbers(view: DataView, from: number, length: number): number[] {
	const end = from + clip(view, from, length);
	for (let at = from; at + 4 <= end;) {
		const size = view.getUint16(at + 2, true);
		if (view.getUint16(at, true) === 1) {
			const count = Math.floor(Math.min(size, end - at - 4) / 8);
			return Array.from({ length: count }, (_, i) =>
				Number(view.getBigUint64(at + 4 + 8 * i, true))
			);
		}
		at += 4 + size;
	}
	return [];
}

const clip = (view: DataView, from: number, length: number) =>
	Math.max(0, Math.min(length, view.byteLength - from));
