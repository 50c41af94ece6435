/** Everything a counted table says in one language: its numbers (tell-numbers.ts) and the notes below them. */
import type { Project } from '#core/model/project.ts';
import type { Crosstab } from '#core/tables/crosstab.ts';
import type { Form } from '#core/tables/print.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { tableWords } from '#i18n/table-words.ts';
import { notesOf } from './notes-of.ts';
import { tellNumbers, type Told } from './tell-numbers.ts';

export type ToldTable = Omit<Told, 'print'> & {
	readonly notes: readonly string[];
	/** As `Told.print`, with the notes below; `words` are sentences before them, such as the findings in words. */
	readonly print: Told['print'];
};

export function tellTable(project: Project, counted: Crosstab, locale: Locale): ToldTable {
	const told = tellNumbers(project, counted, locale);
	const notes = notesOf(project, told.table, locale);
	return {
		...told,
		notes,
		print: (form, sources, words = []) =>
			told.print(form, sources, [...words, ...howToRead(form, locale), ...notes])
	};
}

/** What stands below a table on the screen. @param told  of the same table */
export const notesBelow = (project: Project, { table }: Told, form: Form, locale: Locale) => [
	...howToRead(form, locale),
	...notesOf(project, table, locale)
];

const howToRead = (form: Form, locale: Locale): string[] =>
	form === 'column-row' ? [translate(locale, tableWords.bothPercents)] : [];
