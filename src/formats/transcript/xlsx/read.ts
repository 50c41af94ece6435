/**
 * Workbooks (.xlsx): one sheet, whose rows are read like those of any table. The file is unpacked under our caps first, because the package
 * that reads the cells has none; a part that declares a document type is refused.
 */
import { SimpulError } from '#core/model/error.ts';
import { unzip } from '../../zip.ts';
import type { Content, Input } from '../format.ts';
import { tableContent } from '../table/table-content.ts';
import { cellText } from './cell-text.ts';

const LARGEST = 128 * 1024 * 1024;
const DOCTYPE_WITHIN = 1024;

/** @throws SimpulError transcript.damaged {file, cause: 'doctype' | 'sheet'}, transcript.unknown-sheet {file, sheet}, the errors of zip.ts */
export async function readXlsx(input: Input): Promise<Content> {
	const { name: file, bytes, options } = input;
	refuseTricks(file, bytes);
	const sheets = (await sheetsOf(file, bytes)).map(({ sheet, data }) => ({
		name: sheet,
		rows: data
			.map((row) => row.map(cellText))
			.filter((row) => row.some((cell) => cell.trim() !== ''))
	}));
	const first = Math.max(
		0,
		sheets.findIndex(({ rows }) => rows.length > 0)
	);
	const at = options.columns?.sheet ?? options.sheet ?? first;
	const sheet = sheets[at];
	if (!sheet) throw new SimpulError('transcript.unknown-sheet', { file, sheet: at + 1 });
	const content = tableContent(input, sheet.rows, at);
	const names = sheets.map(({ name }) => name);
	return { ...content, columns: { ...content.columns!, sheets: names } };
}

/** The cells of every sheet as text, for tables that are no transcripts. @throws as readXlsx */
export async function workbookRows(file: string, bytes: Uint8Array): Promise<string[][][]> {
	refuseTricks(file, bytes);
	return (await sheetsOf(file, bytes)).map(({ data }) => data.map((row) => row.map(cellText)));
}

function refuseTricks(file: string, bytes: Uint8Array): void {
	const decoder = new TextDecoder();
	for (const [part, content] of unzip(bytes, { file, maxBytes: LARGEST }))
		if (
			/\.(xml|rels)$/.test(part) &&
			/<!DOCTYPE/i.test(decoder.decode(content.subarray(0, DOCTYPE_WITHIN)))
		)
			throw new SimpulError('transcript.damaged', { file, cause: 'doctype' });
}

async function sheetsOf(file: string, bytes: Uint8Array) {
	const { default: readWorkbook } = await import('read-excel-file/universal');
	try {
		return await readWorkbook(bytes.slice().buffer);
	} catch (error) {
		if (error instanceof Error)
			throw new SimpulError('transcript.damaged', { file, cause: 'sheet' });
		throw error;
	}
}
