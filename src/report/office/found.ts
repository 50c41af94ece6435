import type { CodeAnswer, CountedTable } from '#core/code-query/code-answer.ts';
import { codeQueryText } from '#core/code-query/query-text.ts';
import { dimText } from '#core/facts/dim.ts';
import type { Project } from '#core/model/project.ts';
import { codeQuery as words } from '#i18n/code-query.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { codeQueryPassages } from '../code-query-file.ts';
import { codeQueryTable } from '../code-query-table.ts';
import { hitsTable, type Found } from '../search-file.ts';
import { codeQueryNotes, codeQueryTitle } from '../tell-code-query.ts';
import type { Counted } from './counted.ts';

/** Hits of a search, each with who says it where. */
export function searchCounted(project: Project, found: Found, locale: Locale): Counted {
	const table = hitsTable(project, found, locale);
	const [n = '', ...notes] = table.notes;
	return {
		...{ title: found.typed, rule: '', question: found.typed, n, notes },
		tables: [{ ...table, caption: n, notes }]
	};
}

/**
 * Answer to a question about codes.
 * @param table  the passages counted by a dimension; without it they are listed
 * @param texts  by hash; asked for the list only
 */
export function codeQueryCounted(
	project: Project,
	answer: CodeAnswer,
	table: CountedTable | null,
	texts: ReadonlyMap<string, string>,
	locale: Locale
): Counted {
	const { query, numbers, passages } = answer;
	const title = codeQueryTitle(project, query, locale);
	const printed = table
		? codeQueryTable(project, table, title, locale)
		: codeQueryPassages(project, answer, texts, locale);
	const by = table ? `&by=${dimText(table.by)}` : '';
	return {
		...{ title, rule: '', question: codeQueryText(query) + by },
		n: translate(locale, words.numbers, numbers),
		notes: [
			...codeQueryNotes(query, numbers, passages.length, locale),
			...(table ? printed.notes : [])
		],
		tables: [printed]
	};
}
