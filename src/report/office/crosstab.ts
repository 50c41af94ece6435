import type { Crosstab } from '#core/tables/crosstab.ts';
import type { Form } from '#core/tables/print.ts';
import { specText } from '#core/tables/spec-text.ts';
import { formatNumber } from '#i18n/format.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { unitNouns } from '#i18n/table-nouns.ts';
import type { ToldTable } from '../tell-table.ts';
import { crosstabSheet } from './crosstab-sheet.ts';
import type { Counted } from './counted.ts';
import { tableName } from './to-book.ts';

/** @param words  sentences before the notes, such as the findings in words */
export function crosstabCounted(
	told: ToldTable,
	form: Form,
	locale: Locale,
	sources?: Crosstab,
	words: readonly string[] = []
): Counted {
	const tables = told.print(form, sources, words);
	const { table } = told;
	const { many, one } = unitNouns[table.unit]!;
	const unit = translate(locale, table.total === 1 ? one : many);
	return {
		...{ title: told.title, rule: told.sentence, question: specText(table.spec), tables },
		n: `${formatNumber(locale, table.total)} ${unit}`,
		notes: tables.at(-1)?.notes ?? [],
		sheets: [crosstabSheet(tableName(0, 1, locale), table, form, tables, locale, sources)]
	};
}
