/** Both ways round are tried; the one in which more names are known is taken (rule Y4). */
import type { Pairing } from './compare-tables.ts';
import type { ForeignTable } from './foreign-table.ts';
import type { NamedLine } from './line-names.ts';
import { matchLines, type LineMatch, type Told } from './match-lines.ts';

export type ToldSides = { readonly rows: Told; readonly columns: Told };
const NOTHING: ToldSides = { rows: new Map(), columns: new Map() };

/** @param told  what the researcher says of the other table's rows and columns */
export function pairLines(
	table: ForeignTable,
	rows: readonly NamedLine[],
	columns: readonly NamedLine[],
	told: ToldSides = NOTHING
): Pairing {
	const straight: Pairing = {
		rows: matchLines(table.rows, rows, told.rows),
		columns: matchLines(table.columns, columns, told.columns),
		turned: false
	};
	const turned: Pairing = {
		rows: matchLines(table.rows, columns, told.rows),
		columns: matchLines(table.columns, rows, told.columns),
		turned: true
	};
	return weight(turned) > weight(straight) ? turned : straight;
}

const matched = (lines: readonly LineMatch[]): number =>
	lines.filter(({ id }) => id !== null).length;

/** Cells that can be compared; without any, names alone. */
const weight = ({ rows, columns }: Pairing): number =>
	matched(rows) * matched(columns) + (matched(rows) + matched(columns)) / 1000;
