/**
 * A table as it comes from a spreadsheet or a text: separated by tabs, semicolons or commas, numbers in both notations. The first
 * line names the columns, the first cell of each line its row; a line called n gives what the percents of each column are of.
 */
import { numberOf } from '#core/claims/numbers.ts';
import type { Lang } from '#core/model/records.ts';

export type Pasted = {
	readonly rows: readonly string[];
	readonly columns: readonly string[];
	readonly values: readonly (readonly (number | null)[])[];
	readonly bases: readonly (number | null)[];
	/** Cells that hold words where a number was expected, as they were written. */
	readonly unread: readonly string[];
	/** Names of lines with more cells than there are columns: their numbers may stand in the wrong place. */
	readonly uneven: readonly string[];
};

const NOTHING = new Set(['', '-', '–', '—', '.', '..', 'n/a', 'na', 't/a']);
const BASE = new Set(['n', 'n =', 'n=', 'basis', 'base']);

export function readPasted(text: string, lang: Lang): Pasted {
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
	const mark = separatorOf(lines);
	const [head = [], ...body] = lines.map((line) => cellsIn(line, mark));
	const columns = head.slice(1);
	const unread: string[] = [];
	const read = (cells: readonly string[]) =>
		columns.map((_, c) => {
			const cell = cells[c + 1] ?? '';
			const value = numberIn(cell, lang);
			if (value === undefined) unread.push(cell);
			return value ?? null;
		});
	const isBase = ([label = '']: readonly string[]) => BASE.has(label.toLowerCase());
	const last = body.filter(isBase).at(-1);
	const rows = body.filter((cells) => cells !== last);
	return {
		...{ rows: rows.map(([label = '']) => label), columns, values: rows.map(read) },
		bases: last ? read(last) : columns.map(() => null),
		unread,
		uneven: body.filter(({ length }) => length > head.length).map(([label = '']) => label)
	};
}

/** The sign that cuts every line; a comma only where no other does, for it may be a decimal sign. */
function separatorOf(lines: readonly string[]): string {
	const has = (mark: string) => lines.some((line) => line.includes(mark));
	return ['\t', ';', '|'].find(has) ?? ',';
}

/** @returns null where nothing is printed, undefined where it is no number */
export function numberIn(cell: string, lang: Lang): number | null | undefined {
	const trimmed = cell.trim();
	if (NOTHING.has(trimmed.toLowerCase())) return null;
	const [, sign = '', digits = ''] = /^([-−–]?)\s*(.*)$/.exec(trimmed)!;
	const value = numberOf(digits, lang)?.value;
	return value === undefined ? undefined : sign === '' ? value : -value;
}

/** Cells of one line; those in quotes may hold the sign. */
function cellsIn(line: string, mark: string): string[] {
	const cells: string[] = [];
	let cell = '';
	let quoted = false;
	for (let i = 0; i < line.length; i++) {
		const sign = line[i]!;
		if (sign === '"' && quoted && line[i + 1] === '"') {
			cell += sign;
			i++;
		} else if (sign === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
		else if (sign === mark && !quoted) {
			cells.push(cell.trim());
			cell = '';
		} else cell += sign;
	}
	return [...cells, cell.trim()];
}
