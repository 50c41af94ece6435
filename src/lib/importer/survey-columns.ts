/** What one column of a survey is used for, and the survey with another use of it. */
import type { SurveyColumns } from '#core/import/draft.ts';

export type ColumnUse = 'answer' | 'attribute' | 'respondent' | 'nothing';

export function columnUse(
	{ respondent, answers, attributes }: SurveyColumns,
	column: number
): ColumnUse {
	if (respondent === column) return 'respondent';
	if (answers.includes(column)) return 'answer';
	return attributes.includes(column) ? 'attribute' : 'nothing';
}

/** One column at most names the respondents: the one that did becomes an attribute. */
export function withColumn(survey: SurveyColumns, column: number, use: ColumnUse): SurveyColumns {
	const without = (columns: readonly number[]) => columns.filter((other) => other !== column);
	const before = survey.respondent === column ? null : survey.respondent;
	const answers = without(survey.answers);
	const attributes = without(survey.attributes);
	const inOrder = (columns: number[]) => columns.sort((a, b) => a - b);
	if (use === 'answer')
		return { respondent: before, answers: inOrder([...answers, column]), attributes };
	if (use === 'attribute')
		return { respondent: before, answers, attributes: inOrder([...attributes, column]) };
	if (use === 'nothing') return { respondent: before, answers, attributes };
	const freed = before === null ? attributes : inOrder([...attributes, before]);
	return { respondent: column, answers, attributes: freed };
}
