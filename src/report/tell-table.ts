/** Everything a counted table says in one language: named rows and columns, title, sentence, notes, and itself printed. */
import type { Project } from '#core/model/project.ts';
import type { Crosstab } from '#core/tables/crosstab.ts';
import { print, type Form, type Printed } from '#core/tables/print.ts';
import { countingSentence } from '#i18n/counting-sentence.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { printWords, tableTitle, tableWords } from '#i18n/table-words.ts';
import { countingFacts } from './counting-facts.ts';
import { withNames } from './name-table.ts';
import { notesOf } from './notes-of.ts';

export type Told = {
	/** The table with kinds, valences and "no value" in the reader's language. */
	readonly table: Crosstab;
	readonly title: string;
	readonly sentence: string;
	readonly notes: readonly string[];
	/**
	 * @param sources  the same table counted in sources, for the form `count-sources`
	 * @param words    sentences that stand before the notes, such as the findings in words
	 */
	readonly print: (form: Form, sources?: Crosstab, words?: readonly string[]) => Printed[];
};

export function tellTable(project: Project, counted: Crosstab, locale: Locale): Told {
	const table = withNames(counted, locale);
	const facts = countingFacts(project, table.description, locale);
	const notes = notesOf(project, table, locale);
	const { transpose } = table.spec;
	return {
		table,
		title: tableTitle(locale, facts, transpose),
		sentence: countingSentence(locale, facts),
		notes,
		print: (form, sources, words = []) => {
			const how = form === 'column-row' ? [translate(locale, tableWords.bothPercents)] : [];
			const below = [...words, ...how, ...notes];
			return print(
				table,
				form,
				printWords(locale, facts, below, table.bases.of, transpose),
				sources
			);
		}
	};
}
