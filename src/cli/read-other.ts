/** Projects of other programs as they lie on disk: a file, or the folder that QualCoder works in. */
import { isOther } from '#formats/foreign/is-other.ts';
import { zipSync } from 'fflate';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readInput } from './read-input.ts';

const isFolder = (path: string) => existsSync(join(path, 'data.qda'));

/** Whether it is one, as far as its bytes say; what is not there is none. */
export function isOtherOn(path: string): boolean {
	if (isFolder(path)) return true;
	if (/\.simpul$/i.test(path) || !existsSync(path) || !statSync(path).isFile()) return false;
	return isOther(readInput(path), basename(path));
}

/** The bytes of the file; a folder becomes the zip that the page is given. @throws SimpulError file.unreadable {file, reason} */
export function readOtherOn(path: string): Uint8Array {
	if (!isFolder(path)) return readInput(path);
	const beside = ['documents', 'images'].flatMap((folder) =>
		existsSync(join(path, folder))
			? readdirSync(join(path, folder)).map((name) => `${folder}/${name}`)
			: []
	);
	const names = ['data.qda', 'data.qda-wal', 'data.qda-journal', ...beside].filter(
		(name) => existsSync(join(path, name)) && statSync(join(path, name)).isFile()
	);
	const root = basename(path);
	const entries = names.map((name) => [`${root}/${name}`, readInput(join(path, name))] as const);
	return zipSync(Object.fromEntries(entries), { level: 0 });
}
