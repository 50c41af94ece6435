/** A counted table in one language without what has to be said of it: named rows and columns, title, sentence, and itself printed. */
import type { Project } from '#core/model/project.ts';
import type { Crosstab } from '#core/tables/crosstab.ts';
import { print, type Form, type Printed } from '#core/tables/print.ts';
import { countingSentence } from '#i18n/counting-sentence.ts';
import type { Locale } from '#i18n/message.ts';
import { printWords, tableTitle } from '#i18n/table-words.ts';
import { countingFacts } from './counting-facts.ts';
import { withNames } from './name-table.ts';

export type Told = {
	/** The table with kinds, valences and "no value" in the reader's language. */
	readonly table: Crosstab;
	readonly title: string;
	readonly sentence: string;
	/**
	 * @param sources  the same table counted in sources, for the form `count-sources`
	 * @param below    sentences that stand below the last table
	 */
	readonly print: (form: Form, sources?: Crosstab, below?: readonly string[]) => Printed[];
};

export function tellNumbers(project: Project, counted: Crosstab, locale: Locale): Told {
	const table = withNames(counted, locale);
	const facts = countingFacts(project, table.description, locale);
	const { transpose } = table.spec;
	return {
		table,
		title: tableTitle(locale, facts, transpose),
		sentence: countingSentence(locale, facts),
		print: (form, sources, below = []) =>
			print(table, form, printWords(locale, facts, [...below], table.bases.of, transpose), sources)
	};
}
