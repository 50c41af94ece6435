/** A comparison as the text of a file: what `simpul compare` prints. */
import type { Compared, ComparedCell, Comparison } from '#core/compare/compare-tables.ts';
import { metaOf } from '#core/model/visible.ts';
import { TABLE_FILES } from '#core/tables/files.ts';
import { compare as words } from '#i18n/compare.ts';
import { translate } from '#i18n/message.ts';
import { comparedTable } from './compare-table.ts';
import {
	lineName,
	tellCell,
	tellDifferences,
	tellNotes,
	tellVerdict,
	type Telling
} from './tell-compare.ts';

export const COMPARE_FORMATS = ['text', 'csv', 'md', 'json'] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

/** @param file  name of the other table's file */
export function compareFile(
	format: CompareFormat,
	of: Telling,
	comparison: Comparison,
	file: string
): string {
	if (format === 'json') return compareJson(comparison);
	const caption = compareTitle(of, file);
	if (format === 'csv')
		return TABLE_FILES.csv([{ caption, ...comparedTable(of, comparison), notes: [] }]);
	const differences = tellDifferences(of, comparison).map(({ what, why }) => `${what} ${why}`);
	const notes = [...tellVerdict(of, comparison), ...differences, ...tellNotes(of, comparison)];
	return TABLE_FILES[format === 'text' ? 'txt' : format]([
		{ caption, ...gridOf(of, comparison.asked), notes }
	]);
}

export const compareTitle = ({ project, locale }: Telling, file: string): string =>
	translate(locale, words.fileTitle, metaOf(project)?.name ?? '', file);

/** The other table as it stands, each number with its sign. */
function gridOf(of: Telling, { cells, totalCells }: Compared) {
	const all = [...cells, ...totalCells];
	const unique = (ids: readonly (string | null)[]) => [
		...new Set(ids.filter((id) => id !== null)),
		...(ids.includes(null) ? [null] : [])
	];
	const rows = unique(all.map(({ row }) => row));
	const columns = unique(all.map(({ column }) => column));
	const at = (row: string | null, column: string | null): ComparedCell | undefined =>
		all.find((cell) => cell.row === row && cell.column === column);
	const line = (row: string | null) => [
		lineName(of, 'rows', row),
		...columns.map((column) => {
			const cell = at(row, column);
			return cell ? tellCell(of, cell) : translate(of.locale, words.empty);
		})
	];
	return {
		head: ['', ...columns.map((column) => lineName(of, 'columns', column))],
		body: rows.filter((row) => row !== null).map(line),
		foot: rows.includes(null) ? line(null) : null
	};
}

/** For programs: keys and their order are part of the interface. */
function compareJson({ asked, best, differences, tried, unmatched, turned }: Comparison): string {
	const verdict = ({ settings, changes, agree, of, totals }: Compared) => ({
		...{ settings, changes, agree, of, totals }
	});
	const value = {
		asked: verdict(asked),
		best: verdict(best),
		...{ tried, turned, unmatched },
		cells: [...asked.cells, ...asked.totalCells],
		differences: differences.map(({ cell, by }) => ({ ...cell, by }))
	};
	return `${JSON.stringify(value, null, '\t')}\n`;
}
