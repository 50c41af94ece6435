/** How codes are written in a cell: what parts several codes, and what parts a code from those above it (rule A2). */
import type { TextTable } from '../attribute-table/uses.ts';
import { markedCode, type Use } from './uses.ts';

/** '' = a cell holds one code. */
export const SEPARATORS = ['', ';', ',', '|', '\n'] as const;
/** '' = codes are written by their own name. */
export const PATHS = ['', '\\', '>', '/', ' / ', '::', '.'] as const;

const LOOKED_AT = 2000;
/** Heads that promise several codes in a cell: only there a comma parts them. */
const SEVERAL = /^(codes|tags|kode-kode|codes applied( combined)?)$/i;

export type Partings = { readonly separator: string; readonly path: string };

export function guessPartings(
	{ headers, rows }: Pick<TextTable, 'headers' | 'rows'>,
	uses: readonly Use[]
): Partings {
	const column = uses.indexOf('code');
	const cells =
		column < 0 ? [] : rows.slice(0, LOOKED_AT).map((cellsOfRow) => cellsOfRow[column] ?? '');
	const separator =
		['\n', ';', '|'].find((mark) => cells.some((cell) => cell.includes(mark))) ??
		(SEVERAL.test(headers[column] ?? '') && cells.some((cell) => cell.includes(',')) ? ',' : '');
	const marked = headers.flatMap((head, c) => (uses[c] === 'mark' ? markedCode(head) : []));
	return { separator, path: guessPath([...cells.flatMap((c) => split(c, separator)), ...marked]) };
}

function guessPath(names: readonly string[]): string {
	const found = ['\\', '::', '>', ' / '].find((mark) => names.some((name) => inside(name, mark)));
	if (found !== undefined) return found;
	const pointed = names.some((name) => /[^\s.]\.[^\s.]/.test(name));
	return pointed && !names.some((name) => /\.(\s|$)/.test(name)) ? '.' : '';
}

/** Not at an end, where it parts nothing. */
const inside = (name: string, mark: string) => {
	const at = name.indexOf(mark);
	return at > 0 && at + mark.length < name.length;
};

/** The pieces of a text without white space around them, none empty. @param mark  '' parts nothing */
export const split = (text: string, mark: string): string[] =>
	(mark === '' ? [text] : text.split(mark)).map((piece) => piece.trim()).filter(Boolean);
