/** Databases of SQLite by their first bytes: names lie. */

const MAGIC = 'SQLite format 3\0';

export const isSqlite = (bytes: Uint8Array): boolean =>
	String.fromCharCode(...bytes.subarray(0, MAGIC.length)) === MAGIC;

/** Whether the program keeps its last changes in a second file (`-wal`) until it is closed. */
export const keepsWal = (bytes: Uint8Array): boolean => bytes[18] === 2 || bytes[19] === 2;
