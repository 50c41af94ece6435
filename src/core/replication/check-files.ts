/** Whether the files of a package are those that its manifest lists, byte for byte and row for row, and the texts those that were coded. */
import { MANIFEST, MANIFEST_COLUMNS, NEEDED, QUERY_NEEDED } from './columns.ts';
import { rowsIn, type Difference, type Opened } from './opened.ts';

export function checkFiles(opened: Opened): Difference[] {
	const missing = missingColumns(opened, MANIFEST, MANIFEST_COLUMNS);
	if (missing.length > 0) return missing;
	const listed = rowsIn(opened, MANIFEST);
	const names = new Set(listed.map((row) => row['file']!));
	const extra = [...opened.files.keys()].filter((file) => !names.has(file));
	return [
		...listed.flatMap((row) => changed(opened, row['file']!, row['sha256']!, row['rows']!)),
		...extra.map((file) => ({ code: 'check.file-extra', data: { file } }))
	];
}

function changed(opened: Opened, file: string, sha256: string, rows: string): Difference[] {
	const found = opened.files.get(file);
	if (!found) return [{ code: 'check.file-missing', data: { file } }];
	const here = opened.sheets.get(file)?.rows.length;
	const count =
		here === undefined || String(here) === rows
			? []
			: [{ code: 'check.rows', data: { file, found: here, expected: rows } }];
	return found.sha256 === sha256
		? count
		: [{ code: 'check.file-changed', data: { file } }, ...count];
}

/** Files without which nothing can be counted, and columns that they lack. */
export const checkColumns = (opened: Opened): Difference[] =>
	Object.entries({
		...NEEDED,
		...(opened.sheets.has('queries.csv') ? QUERY_NEEDED : {})
	}).flatMap(([file, columns]) => missingColumns(opened, file, columns));

export function missingColumns(
	{ sheets }: Opened,
	file: string,
	columns: readonly string[]
): Difference[] {
	const sheet = sheets.get(file);
	if (!sheet) return [{ code: 'check.file-missing', data: { file } }];
	return columns
		.filter((column) => !sheet.columns.includes(column))
		.map((column) => ({ code: 'check.column-missing', data: { file, column } }));
}
