/**
 * A project file (`.qdpx`): a zip with one `.qde` in its root and a folder `sources`, in whatever case. A bare `.qde` is a project whose
 * files are elsewhere. Paths inside are never used on a disk: they only name an entry of the archive.
 */
import { SimpulError } from '#core/model/error.ts';
import type { LeftList } from '#core/exchange/left.ts';
import { PROJECT_CAPS, zipCaps } from '../../zip-caps.ts';
import { isZip, unzip } from '../../zip.ts';
import { zipEntries } from '../../zip-directory.ts';

export type Archive = {
	readonly project: Uint8Array;
	/** The file that a path of the project names, with the entry's own name. */
	readonly find: (path: string) => { readonly name: string; readonly bytes: Uint8Array } | null;
	/** Entries of `sources` by name. */
	readonly files: ReadonlyMap<string, Uint8Array>;
};

/**
 * @throws SimpulError refi.empty {file}, refi.not-project {file}, refi.no-qde {file}, refi.too-large {file, limit}, zip.*
 */
export function openArchive(bytes: Uint8Array, file: string, left: LeftList): Archive {
	if (bytes.length === 0) throw new SimpulError('refi.empty', { file });
	if (!isZip(bytes) && !looksZipped(bytes)) {
		if (!looksXml(bytes)) throw new SimpulError('refi.not-project', { file });
		if (bytes.length > PROJECT_CAPS.expanded)
			throw new SimpulError('refi.too-large', { file, limit: PROJECT_CAPS.expanded });
		return { project: bytes, find: () => null, files: new Map() };
	}
	const names = zipEntries(bytes, file, PROJECT_CAPS.entries).map(({ name }) => name);
	const roots = [...new Set(names.filter((name) => /^[^/\\]+\.qde$/i.test(name)))];
	const chosen = roots.find((name) => name === 'project.qde') ?? roots[0];
	if (chosen === undefined) throw new SimpulError('refi.no-qde', { file });
	for (const name of names)
		if (roots.includes(name) && name !== chosen) left.add('project-file-twice', name);
		else if (name !== chosen && !IN_SOURCES.test(name) && !name.endsWith('/'))
			left.add('entry-unread', name);
	const entries = unzip(bytes, {
		file,
		want: (name) => name === chosen || IN_SOURCES.test(name),
		...zipCaps(bytes, PROJECT_CAPS)
	});
	const files = new Map([...entries].filter(([name]) => name !== chosen));
	return { project: entries.get(chosen)!, find: finder(files), files };
}

const IN_SOURCES = /^sources\/[^/\\]+$/i;

const looksXml = (bytes: Uint8Array) => {
	const [a, b] = bytes;
	if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
	return /^(?:\xef\xbb\xbf)?\s*</.test(String.fromCharCode(...bytes.subarray(0, 200)));
};

/** A zip behind other bytes, as self-extracting files have it. */
function looksZipped(bytes: Uint8Array): boolean {
	for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
		if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
			return !looksXml(bytes);
	return false;
}

/** `internal://NAME`, `relative:///…/NAME` or the bare name: only the name counts, whatever its case. */
function finder(files: ReadonlyMap<string, Uint8Array>): Archive['find'] {
	const byName = new Map<string, string>();
	for (const name of files.keys()) {
		const key = bare(name);
		if (!byName.has(key)) byName.set(key, name);
	}
	return (path) => {
		const inside = /^(?:internal:\/\/|relative:\/\/\/?)?([^/\\:]+)$/i.exec(path.trim())?.[1];
		const name = inside === undefined ? undefined : byName.get(inside.toLowerCase());
		return name === undefined ? null : { name, bytes: files.get(name)! };
	};
}

const bare = (name: string) => name.slice(name.lastIndexOf('/') + 1).toLowerCase();
