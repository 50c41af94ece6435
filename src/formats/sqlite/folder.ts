/**
 * A project folder that was zipped: its database and the files beside it that can be kept. Recordings are not unpacked: they have no
 * place here and are as large as all else together.
 */
import { SimpulError } from '#core/model/error.ts';
import type { LeftList } from '#core/exchange/left.ts';
import { PROJECT_CAPS, zipCaps } from '../zip-caps.ts';
import { unzip } from '../zip.ts';
import { databaseIn, namesIn } from './in-zip.ts';

export type Folder = {
	readonly database: Uint8Array;
	/** What the project is called: as its folder. */
	readonly name: string;
	/** Documents and images by their name in the folder, such as `documents/a.docx`. */
	readonly files: ReadonlyMap<string, Uint8Array>;
};

/** @throws SimpulError zip.*, sqlite.in-use {file}: the other program has not written its last changes */
export function openFolder(bytes: Uint8Array, file: string, left: LeftList): Folder {
	const names = namesIn(bytes, file);
	const database = databaseIn(names)!;
	const root = database.slice(0, database.lastIndexOf('/') + 1);
	const beside = /^(documents|images)\/[^/]+$/i;
	const pending = new Set([`${database}-wal`, `${database}-journal`]);
	const wanted = (name: string) =>
		name === database ||
		pending.has(name) ||
		(name.startsWith(root) && beside.test(name.slice(root.length)));
	const entries = unzip(bytes, { file, want: wanted, ...zipCaps(bytes, PROJECT_CAPS) });
	for (const name of pending)
		if ((entries.get(name)?.length ?? 0) > 0) throw new SimpulError('sqlite.in-use', { file });
	for (const name of names)
		if (/(^|\/)data\.qda$/i.test(name) && name !== database) left.add('project-file-twice', name);
	const called = root === '' ? file : root.split('/').at(-2)!;
	return {
		database: entries.get(database)!,
		name: called.replace(/\.(qda|zip|sqlite3?)$/i, ''),
		files: new Map(
			[...entries]
				.filter(([name]) => name !== database && !pending.has(name))
				.map(([name, content]) => [name.slice(root.length), content])
		)
	};
}
