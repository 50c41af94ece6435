/** The program that reads databases of other programs, from the package that is installed beside the command line. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

export const sqliteProgram = async () =>
	new Uint8Array(await readFile(resolve('sql.js/dist/sql-wasm.wasm')));
