/**
 * SQLite as a program that is handed in as bytes: the command line reads it from disk, the worker fetches it from the app itself. It
 * is begun with the first database and kept.
 */
import type { SqlJsStatic } from 'sql.js';

/** The WebAssembly of sql.js. */
export type LoadSqlite = () => Promise<Uint8Array<ArrayBuffer>>;

let begun: Promise<SqlJsStatic> | null = null;

export function sqlite(load: LoadSqlite): Promise<SqlJsStatic> {
	begun ??= begin(load);
	// What could not be fetched may be there at the next try.
	begun.catch(() => (begun = null));
	return begun;
}

/** After a database that broke the program itself: the next one gets a new one. */
export const forget = (): void => void (begun = null);

async function begin(load: LoadSqlite): Promise<SqlJsStatic> {
	const [wasm, { default: start }] = await Promise.all([load(), import('sql.js')]);
	return start({ wasmBinary: wasm.buffer });
}
