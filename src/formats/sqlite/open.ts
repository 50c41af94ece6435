/** Opens a database of another program. The file itself is never written, and a second file beside it (`-wal`) is not there to be read. */
import { SimpulError } from '#core/model/error.ts';
import { forget, sqlite, type LoadSqlite } from './program.ts';
import { isSqlite } from './sniff.ts';
import { LIMITS, Tables, understood } from './tables.ts';

/**
 * @param file  its name, for messages
 * @throws SimpulError sqlite.not-database {file}, sqlite.too-large {file, limit}, sqlite.damaged {file, reason}, sqlite.no-parts {status}
 */
export async function withTables<T>(
	bytes: Uint8Array,
	file: string,
	load: LoadSqlite,
	work: (tables: Tables) => T
): Promise<T> {
	if (!isSqlite(bytes)) throw new SimpulError('sqlite.not-database', { file });
	if (bytes.length > LIMITS.expanded)
		throw new SimpulError('sqlite.too-large', { file, limit: LIMITS.expanded });
	needWhole(bytes, file);
	const { Database } = await sqlite(load);
	const db = understood(file, () => new Database(bytes));
	try {
		return work(new Tables(db, file, bytes.length));
	} catch (error) {
		if (isOfProgram(error)) forget();
		throw error;
	} finally {
		understood(file, () => db.close());
	}
}

/** The header says how many pages of which size there are; fewer are a file that was cut. */
function needWhole(bytes: Uint8Array, file: string): void {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const size = bytes.length < 100 ? 0 : view.getUint16(16) === 1 ? 65_536 : view.getUint16(16);
	const pages = size === 0 ? 0 : view.getUint32(28);
	// The number of pages counts only if both counters of changes agree (the file format, section 1.3.7).
	const known = size > 0 && view.getUint32(24) === view.getUint32(92);
	if (size === 0 || (known && pages * size > bytes.length))
		throw new SimpulError('sqlite.damaged', { file, reason: 'truncated' });
}

const isOfProgram = (error: unknown) =>
	error instanceof SimpulError && /abort|memory|unreachable/i.test(String(error.data['reason']));
