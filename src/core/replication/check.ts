/**
 * Whether a package for readers is whole and its tables follow from its codings (rules of docs/spec/replication.md). Rows that do not
 * fit together are told first: what is counted from them would only repeat it.
 */
import { checkColumns, checkFiles } from './check-files.ts';
import { checkQueries } from './check-queries.ts';
import { checkRows } from './check-rows.ts';
import { checkTables } from './check-tables.ts';
import { rowsIn, type Difference, type Opened } from './opened.ts';

export type Checked = {
	readonly codings: number;
	/** Tables, questions about codes, and cells that were counted anew. */
	readonly tables: number;
	readonly cells: number;
	/** Texts whose hashes were compared; 0 in a package without words of participants. */
	readonly texts: number;
	readonly differences: readonly Difference[];
};

export function checkPackage(opened: Opened): Checked {
	const files = checkFiles(opened);
	const columns = checkColumns(opened);
	const seen = new Set(files.map(({ data }) => data['file']));
	const lacking = columns.filter(
		({ code, data }) => code !== 'check.file-missing' || !seen.has(data['file'])
	);
	const nothing = { tables: 0, cells: 0, differences: [] };
	const canCount = columns.length === 0;
	const tables = canCount ? checkTables(opened) : nothing;
	const queries = canCount ? checkQueries(opened) : nothing;
	return {
		codings: rowsIn(opened, 'codings.csv').length,
		texts: opened.texts.size,
		tables: tables.tables + queries.tables,
		cells: tables.cells + queries.cells,
		differences: [
			...files,
			...lacking,
			...(canCount ? checkRows(opened) : []),
			...tables.differences,
			...queries.differences
		]
	};
}
