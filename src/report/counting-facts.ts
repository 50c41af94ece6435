/** What a counted table says of itself, as the facts of the sentence above it. */
import { parseDim } from '#core/facts/dim.ts';
import type { Project } from '#core/model/project.ts';
import type { Description } from '#core/tables/describe.ts';
import type { CountingFacts } from '#i18n/counting-sentence.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { tableWords } from '#i18n/table-words.ts';
import { dimFact } from './dim-fact.ts';

export function countingFacts(project: Project, told: Description, locale: Locale): CountingFacts {
	const { unit, percent, overlap, parents, kinds } = told;
	const noValue = translate(locale, tableWords.noValue);
	return {
		...{ unit, percent, overlap, parents, kinds },
		rows: dimFact(project, told.rows),
		columns: dimFact(project, told.columns),
		layers: told.layers && dimFact(project, told.layers),
		filters: told.filters.map(({ dim, values }) => ({
			dim: dimFact(project, parseDim(dim)),
			values: values.map((value) => value || noValue)
		}))
	};
}
