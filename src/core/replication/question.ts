/** The question of a saved table as the package has it: every name resolved to ids. */
import type { Asked } from './fact-keys.ts';
import type { Row } from './sheet.ts';

export type Question = {
	readonly unit: string;
	readonly percent: string;
	readonly overlap: string;
	readonly parents: string;
	/** Whose share a strict overlap rule measures: 'actor', 'speaker' or ''. */
	readonly owner: string;
	/** By name: rows, columns, layers, where1, where2 … */
	readonly sides: ReadonlyMap<string, Asked>;
};

/** @param table  its row in tables.csv */
export function questionFrom(table: Row, sides: readonly Row[], keys: readonly Row[]): Question {
	const number = table['table'];
	const own = (rows: readonly Row[]) => rows.filter((row) => row['table'] === number);
	const ownKeys = own(keys);
	const asked = ({ side, by, of }: Row): Asked => ({
		by: by!,
		of: of!,
		keys: new Set(ownKeys.flatMap((row) => (row['side'] === side ? [row['key']!] : [])))
	});
	return {
		unit: table['unit']!,
		percent: table['percent']!,
		overlap: table['overlap']!,
		parents: table['parents']!,
		owner: table['owner']!,
		sides: new Map(own(sides).map((row) => [row['side']!, asked(row)]))
	};
}
