/** A table as the text of a file in any format: what the page saves and what the command line prints are these same bytes (B12). */
import type { Project } from '#core/model/project.ts';
import { TABLE_FILES } from '#core/tables/files.ts';
import type { Printed } from '#core/tables/print.ts';
import { toJson } from '#core/tables/to-json.ts';
import type { Locale } from '#i18n/message.ts';
import { chartFile } from './chart/chart-file.ts';
import type { ToldTable } from './tell-table.ts';

/** By the file's extension. */
export type TableFormat = keyof typeof TABLE_FILES | 'json' | 'svg';

export function tableFile(
	format: TableFormat,
	project: Project,
	locale: Locale,
	told: ToldTable,
	printed: readonly Printed[]
): string {
	if (format === 'json') return toJson(told.table);
	if (format === 'svg') return chartFile(project, locale, told, printed);
	return TABLE_FILES[format](printed);
}
