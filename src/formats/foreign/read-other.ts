/**
 * A project of another program, whatever it is, as plain values: what it is, is asked of its bytes. The readers of databases are loaded
 * with the first one.
 */
import type { ProjectFile } from '../positions/project-file.ts';
import { readProjectFile } from '../refi/read-project-file.ts';
import type { Opening } from '../sqlite/database.ts';
import { databaseIn, namesIn } from '../sqlite/in-zip.ts';
import type { LoadSqlite } from '../sqlite/program.ts';
import { isSqlite } from '../sqlite/sniff.ts';
import { isZip } from '../zip-directory.ts';
import { CALLED_DATABASE } from './is-other.ts';

export type Other = Omit<Opening, 'sqlite'> & { readonly sqlite: LoadSqlite | undefined };

/** @throws SimpulError refi.*, sqlite.*, taguette.* and zip.*; nothing is given then */
export async function readOther(
	bytes: Uint8Array,
	file: string,
	{ asked, wanted, sqlite, report }: Other
): Promise<ProjectFile> {
	const zipped = isZip(bytes) && databaseIn(namesIn(bytes, file)) !== null;
	const database = zipped || isSqlite(bytes) || (!isZip(bytes) && CALLED_DATABASE.test(file));
	if (!database || !sqlite) return readProjectFile(bytes, file, asked, report);
	const { readDatabase } = await import('../sqlite/read-database.ts');
	return readDatabase(bytes, file, { asked, wanted, sqlite, report });
}
