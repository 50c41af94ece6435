/** A database of another program, alone or in its zipped folder: whose it is, is asked of its tables. */
import { SimpulError } from '#core/model/error.ts';
import { LeftList } from '#core/exchange/left.ts';
import type { ProjectFile } from '../positions/project-file.ts';
import { QUALCODER, readQualCoder } from '../qualcoder/read-qualcoder.ts';
import { readTaguette, TAGUETTE } from '../taguette/read-taguette.ts';
import { isZip } from '../zip-directory.ts';
import type { Database, Opening } from './database.ts';
import { openFolder, type Folder } from './folder.ts';
import { withTables } from './open.ts';
import { keepsWal } from './sniff.ts';
import type { Tables } from './tables.ts';

/**
 * @throws SimpulError sqlite.not-database, sqlite.damaged, sqlite.too-large, sqlite.too-many, sqlite.view, sqlite.in-use {file},
 *   sqlite.unknown {file, tables}, sqlite.empty {file}, taguette.several {file, names}, taguette.no-project {file, project, names}, zip.*
 */
export async function readDatabase(
	bytes: Uint8Array,
	file: string,
	{ asked, wanted, sqlite, report }: Opening
): Promise<ProjectFile> {
	const left = new LeftList();
	const folder = isZip(bytes) ? openFolder(bytes, file, left) : alone(bytes, file);
	const wal = keepsWal(folder.database);
	if (wal) left.add('unsaved', file);
	return withTables(folder.database, file, sqlite, (tables) => {
		if (report) tables.follow(report);
		try {
			return readBy(tables, { tables, folder, file, asked, wanted: wanted ?? null, left });
		} catch (error) {
			if (wal && isEmpty(error)) throw new SimpulError('sqlite.in-use', { file });
			throw error;
		}
	});
}

function readBy(tables: Tables, database: Database): ProjectFile {
	const names = new Set(tables.names());
	const has = (all: readonly string[]) => all.every((name) => names.has(name));
	if (has(QUALCODER)) return readQualCoder(database);
	if (has(TAGUETTE)) return readTaguette(database);
	const { file } = database;
	throw new SimpulError('sqlite.unknown', { file, tables: [...names].sort().slice(0, 12) });
}

const isEmpty = (error: unknown) =>
	error instanceof SimpulError && ['sqlite.unknown', 'sqlite.empty'].includes(error.code);

const alone = (database: Uint8Array, file: string): Folder => ({
	...{ database, files: new Map() },
	name: file.replace(/\.[^.]*$/, '')
});
