/** The answers of a survey as a readable text: each question as a heading of nobody, below it what the respondent answered. */
import { labelKey } from '#core/text/label.ts';
import type { DraftTurns } from '#core/text/turns.ts';
import type { Respondent, SurveyColumns } from '#core/import/draft.ts';
import { oneLine, sayingsToText, type Saying } from '../sayings.ts';
import type { Rows } from './columns.ts';

export type Answers = {
	readonly text: string;
	readonly turns: DraftTurns;
	readonly respondents: readonly Respondent[];
};

/**
 * @param names  of the columns
 * @param title  of the file: respondents without a name are numbered, and their actors need names of their own
 */
export function surveyToText(
	body: Rows,
	names: readonly string[],
	{ respondent, answers, attributes }: SurveyColumns,
	title: string
): Answers {
	const sayings: Saying[] = [];
	const respondents: Respondent[] = [];
	const taken = new Set<string>();
	for (const [i, row] of body.entries()) {
		const cell = (at: number) => (row[at] ?? '').trim();
		const given = respondent === null ? '' : plainName(cell(respondent));
		const label = free(given || `R${i + 1}`, taken);
		const said = answers.filter((at) => cell(at) !== '');
		if (said.length === 0) continue;
		for (const at of said)
			sayings.push(
				{ speaker: '', time: null, said: oneLine(names[at] ?? '') },
				{ speaker: label, time: null, said: cell(at) }
			);
		const values = attributes
			.filter((at) => cell(at) !== '' && (names[at] ?? '') !== '')
			.map((at) => ({ name: oneLine(names[at]!), value: oneLine(cell(at)) }));
		respondents.push({ key: labelKey(label), name: given ? label : `${title} ${label}`, values });
	}
	return { ...sayingsToText(sayings), respondents };
}

/** Parentheses would make a part of the name a remark on who it is. */
const plainName = (name: string): string => oneLine(name.replace(/[()]/g, ' ')).replace(/:+$/, '');

/** Two respondents of one name are two speakers. */
function free(name: string, taken: Set<string>): string {
	let label = name;
	for (let n = 2; taken.has(labelKey(label)); n++) label = `${name} ${n}`;
	taken.add(labelKey(label));
	return label;
}
