/** CSV tables that the command line takes: rows as objects by column name, each with its line for messages. */
import { readNumberedRows } from '#formats/table/read-rows.ts';
import { SimpulError } from '#core/model/error.ts';
import { warn } from './output.ts';
import { readInput } from './read-input.ts';

/** A place in a table, for messages. */
export type At = { readonly file: string; readonly line: number };
export type Line = { readonly line: number; readonly get: (column: string) => string };

/**
 * @param needed  columns that must be there
 * @param other   further columns that are used; any beyond them is told as unused. Without it every column is used
 * @throws SimpulError table.no-column {file, column, columns}; table.empty, table.damaged with the file's name
 */
export function readTable(
	file: string,
	needed: readonly string[],
	other?: readonly string[]
): { columns: readonly string[]; lines: readonly Line[] } {
	const { headers, rows, lines: numbers } = named(file, () => readNumberedRows(readInput(file)));
	const columns = headers.map((h) => h.toLowerCase());
	const missing = needed.find((column) => !columns.includes(column));
	if (missing)
		throw new SimpulError('table.no-column', { file, column: missing, columns: [...headers] });
	if (other) {
		const used = [...needed, ...other];
		for (const [at, column] of columns.entries())
			if (column !== '' && !used.includes(column))
				warn({
					code: 'table.unused-column',
					data: { file, column: headers[at], columns: used.join(', ') }
				});
	}
	const lines = rows.map((cells, i) => ({
		line: numbers[i]!,
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
