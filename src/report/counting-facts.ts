/** What a counted table says of itself, as the facts of the sentence above it. */
import { parseDim } from '#core/facts/dim.ts';
import { setMeant } from '#core/facts/meant.ts';
import type { Project } from '#core/model/project.ts';
import type { Description } from '#core/tables/describe.ts';
import type { CountingFacts } from '#i18n/counting-sentence.ts';
import type { Locale } from '#i18n/message.ts';
import { keyLabel } from '#i18n/table-words.ts';
import { dimFact } from './dim-fact.ts';

export function countingFacts(project: Project, told: Description, locale: Locale): CountingFacts {
	const { unit, percent, overlap, parents, kinds } = told;
	return {
		...{ unit, percent, overlap, parents, kinds },
		rows: dimFact(project, told.rows),
		columns: dimFact(project, told.columns),
		layers: told.layers && dimFact(project, told.layers),
		sets: told.sets.map((named) => setMeant(project, named)?.name ?? named),
		filters: told.filters.map(({ dim, values }) => {
			const fact = dimFact(project, parseDim(dim));
			return { dim: fact, values: values.map((value) => keyLabel(locale, fact, value, value)) };
		})
	};
}
