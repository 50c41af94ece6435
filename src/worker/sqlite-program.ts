/**
 * The program that reads databases of other programs, in the worker: the policy of the page lets no program of bytes run there. It is a
 * file of the app, fetched with the first database and kept for work offline.
 */
import { SimpulError } from '#core/model/error.ts';
import program from 'sql.js/dist/sql-wasm-browser.wasm?url';

/** @throws SimpulError sqlite.no-parts {status}; TypeError without a connection to where the app lies */
export async function sqliteProgram(): Promise<Uint8Array<ArrayBuffer>> {
	const response = await fetch(program);
	if (!response.ok) throw new SimpulError('sqlite.no-parts', { status: response.status });
	return new Uint8Array(await response.arrayBuffer());
}
