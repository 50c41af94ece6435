import type { Comparison } from '#core/compare/compare-tables.ts';
import { specText } from '#core/tables/spec-text.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import { compareColumns as words } from '#i18n/compare-columns.ts';
import { translate } from '#i18n/message.ts';
import { compareTitle } from '../compare-file.ts';
import { comparedTable } from '../compare-table.ts';
import { tellNotes, tellSettings, tellVerdict, type Telling } from '../tell-compare.ts';
import type { Counted } from './counted.ts';

/**
 * Another program's table beside ours, number by number.
 * @param spec  the question of our table
 * @param file  what the other table is called
 */
export function compareCounted(
	of: Telling,
	comparison: Comparison,
	spec: TableSpec,
	file: string
): Counted {
	const table = comparedTable(of, comparison);
	const title = compareTitle(of, file);
	return {
		title,
		rule: translate(of.locale, words.asked, tellSettings(of, comparison.asked.settings)),
		question: specText(spec),
		n: translate(of.locale, words.compared, table.body.length),
		notes: [...tellVerdict(of, comparison), ...tellNotes(of, comparison)],
		tables: [{ ...table, caption: '', notes: [] }]
	};
}
