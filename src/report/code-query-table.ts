/** What a question about codes found, as a printed table: rows with their base and share (rule M6). */
import type { CountedTable } from '#core/code-query/code-answer.ts';
import type { Project } from '#core/model/project.ts';
import type { Printed } from '#core/tables/print.ts';
import { codeQuery as words, shareOf } from '#i18n/code-query.ts';
import { formatNumber } from '#i18n/format.ts';
import { translate, type Locale, type Message } from '#i18n/message.ts';
import { dimNoun } from '#i18n/table-nouns.ts';
import { keyLabel } from '#i18n/table-words.ts';
import { dimFact } from './dim-fact.ts';

/** @param title  of the question */
export function codeQueryTable(
	project: Project,
	table: CountedTable,
	title: string,
	locale: Locale
): Printed {
	const say = (message: Message) => translate(locale, message);
	const noun = dimNoun(locale, dimFact(project, table.by));
	const line = (label: string, found: number, asked: number) => [
		label,
		formatNumber(locale, found),
		formatNumber(locale, asked),
		shareOf(locale, found, asked) ?? say(words.noShare)
	];
	const small = [table, ...table.rows].some(({ asked }) => shareOf(locale, 0, asked) === null);
	const several = table.rows.reduce((sum, row) => sum + row.asked, table.nowhere) > table.asked;
	return {
		caption: translate(locale, words.tableTitle, title, noun.toLocaleLowerCase(locale)),
		head: [noun, say(words.found), say(words.base), say(words.share)],
		body: table.rows.map(({ id, label, found, asked }) =>
			line(keyLabel(locale, { kind: table.by.by }, id, label), found, asked)
		),
		foot: line(say(words.all), table.found, table.asked),
		notes: [
			...(small ? [say(words.small)] : []),
			...(several ? [say(words.several)] : []),
			...(table.nowhere > 0 ? [translate(locale, words.nowhere, table.nowhere)] : [])
		]
	};
}
