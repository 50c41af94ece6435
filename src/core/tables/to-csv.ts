/**
 * A printed table as CSV after RFC 4180: comma, quotes doubled, CRLF, UTF-8 without a mark at the beginning.
 * A cell that a spreadsheet could take for a formula gets an apostrophe in front, because names come from transcripts and from
 * other people's files; numbers stay as they are.
 */
import type { Printed } from './print.ts';

export function toCsv({ head, body, foot }: Printed): string {
	return csvLines([head, ...body, ...(foot ? [foot] : [])]);
}

/** Any rows of cells; also for lists of sources, codings and the like. */
export const csvLines = (lines: readonly (readonly string[])[]): string =>
	lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');

export function csvCell(text: string): string {
	const safe = couldBeFormula(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Also after spaces and in the full-width forms that some spreadsheets read alike. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^\s*[\t\r]/u;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*%?$/;

const couldBeFormula = (text: string): boolean => FORMULA.test(text) && !NUMBER.test(text);
