/** A table of text out of any file that holds one: CSV, TSV, or the first sheet with rows of a workbook. */
import { SimpulError } from '#core/model/error.ts';
import { isZip } from '../zip.ts';
import { readNumberedRows, type TextTable } from './read-rows.ts';

export type NumberedTable = TextTable & { readonly lines: readonly number[] };

/** @throws SimpulError table.empty, table.damaged {file}; transcript.damaged and the errors of zip.ts for a workbook */
export async function readTableFile(file: string, bytes: Uint8Array): Promise<NumberedTable> {
	try {
		return await read(file, bytes);
	} catch (error) {
		throw error instanceof SimpulError
			? new SimpulError(error.code, { file, ...error.data })
			: error;
	}
}

async function read(file: string, bytes: Uint8Array): Promise<NumberedTable> {
	if (!isZip(bytes)) return readNumberedRows(bytes);
	const { workbookRows } = await import('../transcript/xlsx/read.ts');
	for (const rows of await workbookRows(file, bytes)) {
		const table = tableIn(rows);
		if (table) return table;
	}
	throw new SimpulError('table.empty');
}

function tableIn(all: readonly (readonly string[])[]): NumberedTable | null {
	const numbered = all.map((cells, i) => ({
		line: i + 1,
		cells: cells.map((cell) => cell.trim())
	}));
	const [head, ...body] = numbered.filter(({ cells }) => cells.some((cell) => cell !== ''));
	if (!head || body.length === 0) return null;
	return {
		headers: head.cells,
		rows: body.map(({ cells }) => head.cells.map((_, c) => cells[c] ?? '')),
		lines: body.map(({ line }) => line)
	};
}
