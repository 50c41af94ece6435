/**
 * The cells of a table as another program saved it: the first sheet of a workbook (.xlsx) that has any, CSV, TSV, or text from the
 * clipboard. Numbers of a workbook stay numbers; what is text stays as it is printed.
 */
import Papa from 'papaparse';
import { SimpulError } from '#core/model/error.ts';
import { unzip } from '../zip.ts';
import { decode } from './decode.ts';

export type Grid = (string | number)[][];

const LARGEST = 64 * 1024 * 1024;
const DOCTYPE_WITHIN = 1024;

/** @throws SimpulError compare.workbook {file}; table.damaged {file, row}; the errors of zip.ts */
export async function readGrid(file: string, bytes: Uint8Array): Promise<Grid> {
	const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
	return isZip ? readWorkbook(file, bytes) : readGridText(decode(bytes), file);
}

const QUOTED = /(?<=^|[\t;|,])"(?:[^"]|"")*"/gm;

/**
 * Separated by tabs, semicolons, bars or commas; a comma is no separator where anything else is. What stands in quotation marks is a
 * cell and separates nothing.
 */
export function readGridText(text: string, file?: string): Grid {
	const bare = text.replace(QUOTED, '');
	const delimiter = ['\t', ';', '|'].find((mark) => bare.includes(mark)) ?? ',';
	const { data, errors } = Papa.parse<string[]>(text, { delimiter });
	const broken = errors.find(({ type }) => type === 'Quotes');
	if (broken)
		throw new SimpulError('table.damaged', { ...(file && { file }), row: (broken.row ?? 0) + 1 });
	return data;
}

async function readWorkbook(file: string, bytes: Uint8Array): Promise<Grid> {
	const decoder = new TextDecoder();
	for (const [part, content] of unzip(bytes, { file, maxBytes: LARGEST }))
		if (
			/\.(xml|rels)$/.test(part) &&
			/<!DOCTYPE/i.test(decoder.decode(content.subarray(0, DOCTYPE_WITHIN)))
		)
			throw new SimpulError('compare.workbook', { file });
	const { default: readExcel } = await import('read-excel-file/universal');
	let sheets;
	try {
		sheets = await readExcel(bytes.slice().buffer);
	} catch (error) {
		if (error instanceof Error) throw new SimpulError('compare.workbook', { file });
		throw error;
	}
	const filled = sheets.map(({ data }) => data.map((row) => row.map(cell)));
	return filled.find((rows) => rows.some((row) => row.some((one) => one !== ''))) ?? [];
}

const cell = (value: unknown): string | number => {
	if (typeof value === 'number') return Number(value.toPrecision(15));
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	return value === null || value === undefined ? '' : String(value);
};
