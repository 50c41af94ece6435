/** The tables of a package as checking reads them, without a zip between; `spoil` changes a cell. */
import { apply } from '#core/log/apply.ts';
import type { Project } from '#core/model/project.ts';
import { MANIFEST, MANIFEST_COLUMNS } from '#core/replication/columns.ts';
import type { Opened, OpenedSheet } from '#core/replication/opened.ts';
import { packageSheets } from '#core/replication/package-sheets.ts';
import type { Sheet } from '#core/replication/sheet.ts';
import { create } from '../tables/small-project.ts';

export const withTables = (project: Project, questions: readonly string[]): Project =>
	apply(project, {
		ops: questions.map((spec, i) => create('views', `v${i}`, { name: `Table ${i + 1}`, spec }))
	});

export const sheetsOf = (project: Project, texts: ReadonlyMap<string, string>, withText = true) =>
	packageSheets(project, { lang: 'en', withText, texts: (hash) => texts.get(hash) });

/** As if written and read again: every file has the hash that its manifest says. */
export function openedFrom(sheets: readonly Sheet[], texts?: ReadonlyMap<string, string>): Opened {
	const listed = sheets.map(({ file, rows }) => ({ file, rows: String(rows.length) }));
	const manifest = listed.map(({ file, rows }) => [file, '1', rows, 'same']);
	const own = [...(texts ?? [])].map(([hash]) => [`texts/${hash}.txt`, '1', '', hash]);
	const all = [...sheets, sheet(MANIFEST, MANIFEST_COLUMNS, [...manifest, ...own])];
	return {
		files: new Map([
			...sheets.map(({ file }) => [file, { bytes: 1, sha256: 'same' }] as const),
			...own.map(([file, , , sha256]) => [file!, { bytes: 1, sha256: sha256! }] as const)
		]),
		sheets: new Map(all.map((one) => [one.file, readAs(one)])),
		texts: texts ?? new Map()
	};
}

const sheet = (file: string, columns: readonly string[], rows: readonly (readonly string[])[]) => ({
	...{ file, columns, rows }
});
const readAs = ({ columns, rows }: Sheet): OpenedSheet => ({
	columns,
	rows: rows.map((cells) => Object.fromEntries(columns.map((column, c) => [column, cells[c]!])))
});

/** The same sheets with one cell changed. @param row  from 1 */
export const spoiled = (
	sheets: readonly Sheet[],
	file: string,
	row: number,
	column: string,
	value: string
): Sheet[] =>
	sheets.map((one) => {
		if (one.file !== file) return one;
		const at = one.columns.indexOf(column);
		const rows = one.rows.map((cells, r) => (r === row - 1 ? cells.with(at, value) : cells));
		return { ...one, rows };
	});
