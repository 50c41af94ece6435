/**
 * Numbers as other programs print them: 37,5 % and 37.5%, 1.234 and 1 234. Which sign is the decimal one is decided once for a whole
 * table, because one cell often cannot say it ("1.234").
 */
import { SimpulError } from '../model/error.ts';

/** A cell as a file gives it: a number, or the text that is printed there. */
export type GridCell = string | number;

export type CellNumber = {
	/** null: nothing is printed there. */
	readonly value: number | null;
	/** Digits after the decimal sign. */
	readonly decimals: number;
	readonly percent: boolean;
};

type Mark = '.' | ',';

const NOTHING = new Set(['', '-', '–', '—', '.', '..', 'n/a', 'na', 't/a']);
const SPACES = /[\s\u00a0\u202f]+/g;
/** "3 (37.5%)": the number that stands first. */
const ASIDE = /\s*\([^()]*\)$/;
const NUMBER = /^-?\d+(?:[.,]\d+)*$/;

const bare = (cell: string): string =>
	cell
		.replace(SPACES, ' ')
		.trim()
		.replace(ASIDE, '')
		.replace(/[−–](?=\d)/, '-');

/** The digits and signs of a cell, without spaces and percent sign; null where nothing is printed. */
function signsOf(cell: string): { digits: string; percent: boolean } | null {
	const text = bare(cell);
	if (NOTHING.has(text.toLowerCase())) return null;
	return { digits: text.replace(/[\s%]+/g, ''), percent: text.includes('%') };
}

/** Whether it could stand where a number is expected: a number, or nothing at all. */
export const isNumber = (cell: GridCell): boolean =>
	typeof cell === 'number' ? Number.isFinite(cell) : NUMBER.test(signsOf(cell)?.digits ?? '');
export const isEmpty = (cell: GridCell): boolean =>
	typeof cell === 'string' && signsOf(cell) === null;

/**
 * The decimal sign of a table; null where nothing tells: then every sign parts thousands.
 * @throws SimpulError compare.decimals {one, other}: cells that prove both
 */
export function decimalMark(cells: readonly GridCell[]): Mark | null {
	const proofs = new Map<Mark, string>();
	for (const cell of cells) {
		if (typeof cell === 'number' || !isNumber(cell)) continue;
		const mark = proven(signsOf(cell)!);
		if (mark !== null && !proofs.has(mark)) proofs.set(mark, cell.trim());
	}
	if (proofs.size > 1)
		throw new SimpulError('compare.decimals', {
			one: proofs.get('.')!,
			other: proofs.get(',')!
		});
	return [...proofs.keys()][0] ?? null;
}

const other = (mark: Mark): Mark => (mark === '.' ? ',' : '.');

/** What one cell proves of the decimal sign: two signs, digits that are not three, a zero in front, a percent sign. */
function proven({ digits, percent }: { digits: string; percent: boolean }): Mark | null {
	const marks = (digits.match(/[.,]/g) ?? []) as Mark[];
	const last = marks.at(-1);
	if (last === undefined) return null;
	if (marks.some((mark) => mark !== last)) return last;
	if (marks.length > 1) return other(last);
	const three = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
	return three && !percent ? null : last;
}

/** @param mark  the table's decimal sign */
export function cellNumber(cell: GridCell, mark: Mark | null): CellNumber {
	if (typeof cell === 'number') return { value: cell, decimals: places(cell), percent: false };
	const signs = signsOf(cell);
	if (signs === null) return { value: null, decimals: 0, percent: false };
	const [whole = '', decimals = ''] = mark === null ? [signs.digits] : signs.digits.split(mark);
	return {
		value: Number(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`),
		decimals: decimals.length,
		percent: signs.percent
	};
}

const MOST = 10;
const places = (value: number): number =>
	/\.(\d+)$/.exec(String(Number(value.toFixed(MOST))))?.[1]?.length ?? 0;
