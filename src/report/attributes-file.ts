/** Attributes of actors or sources as CSV that can be read back, and as what workbooks are made of. */
import type { On } from '#core/attribute-table/uses.ts';
import { attributeTable } from '#core/attribute-table/table-of.ts';
import type { Project } from '#core/model/project.ts';
import type { BookCell } from '#core/tables/book.ts';
import { csvLines } from '#core/tables/to-csv.ts';
import { attributeTables as words } from '#i18n/attribute-tables.ts';
import { translate, type Locale } from '#i18n/message.ts';
import type { Counted } from './office/counted.ts';

const text = (cell: BookCell): string => String(typeof cell === 'object' ? '' : cell);

export function attributesCsv(project: Project, on: On): string {
	const { head, rows } = attributeTable(project, on);
	return csvLines([head, ...rows.map((row) => row.map(text))]);
}

export function attributesCounted(project: Project, on: On, locale: Locale): Counted {
	const { head, rows } = attributeTable(project, on);
	const title = translate(locale, words.titles[on]);
	return {
		...{ title, rule: translate(locale, words.rule), question: '', notes: [] },
		n: translate(locale, words.counts[on], rows.length),
		tables: [
			{ caption: title, head, body: rows.map((row) => row.map(text)), foot: null, notes: [] }
		],
		sheets: [{ name: title, head, rows, foot: 0 }]
	};
}
