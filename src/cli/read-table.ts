/** CSV tables that the command line takes: rows as objects by column name, each with its line for messages. */
import { readRows } from '#formats/table/read-rows.ts';
import { SimpulError } from '#core/model/error.ts';
import { readInput } from './read-input.ts';

export type Line = { readonly line: number; readonly get: (column: string) => string };

/**
 * @param needed  columns that must be there
 * @throws SimpulError table.no-column {file, column, columns}; table.empty, table.damaged with the file's name
 */
export function readTable(
	file: string,
	needed: readonly string[]
): { columns: readonly string[]; lines: readonly Line[] } {
	const { headers, rows } = named(file, () => readRows(readInput(file)));
	const columns = headers.map((h) => h.toLowerCase());
	const missing = needed.find((column) => !columns.includes(column));
	if (missing)
		throw new SimpulError('table.no-column', { file, column: missing, columns: [...headers] });
	const lines = rows.map((cells, i) => ({
		line: i + 2,
		get: (column: string) => cells[columns.indexOf(column)] ?? ''
	}));
	return { columns, lines };
}

function named<T>(file: string, read: () => T): T {
	try {
		return read();
	} catch (error) {
		if (error instanceof SimpulError) throw new SimpulError(error.code, { ...error.data, file });
		throw error;
	}
}
