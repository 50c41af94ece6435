/** Rows and columns as a transcript, wherever they come from: a row is a turn, or a respondent. Columns are guessed and can be changed. */
import { SimpulError } from '#core/model/error.ts';
import type { ColumnChoice, Columns, Warning } from '#core/import/draft.ts';
import type { Content, Input } from '../format.ts';
import { guessColumns, isHeader, longestColumn, type Rows } from './columns.ts';
import { rowsToText } from './rows-to-text.ts';
import { guessSurvey, looksLikeSurvey } from './survey-columns.ts';
import { surveyToText } from './survey-to-text.ts';

/** @throws SimpulError transcript.empty, .no-text-column {file, headers}, .unknown-column {file, column} */
export function tableContent(input: Input, rows: Rows, sheet?: number): Content {
	const { name } = input;
	if (rows.length === 0) throw new SimpulError('transcript.empty', { file: name });
	const choice = { ...columnsFor(input, rows), ...(sheet === undefined ? {} : { sheet }) };
	const body = rows.slice(choice.header ? 1 : 0);
	const columns = described(rows, choice);
	const warnings = raggedWarnings(rows);
	if (choice.survey) {
		const questions = rows[0]!.map((cell, i) => (choice.header ? cell.trim() : String(i + 1)));
		const title = name.replace(/\.[^.]*$/, '');
		return { ...surveyToText(body, questions, choice.survey, title), columns, warnings };
	}
	const { text, turns } = rowsToText(body, choice);
	return { text, columns, warnings, ...(choice.speaker === null ? {} : { turns }) };
}

function columnsFor({ name, options }: Input, rows: Rows): ColumnChoice {
	const choice = options.columns ?? guessed(rows, options.rows);
	const isSilent = choice?.survey && choice.survey.answers.length === 0;
	if (!choice || isSilent)
		throw new SimpulError('transcript.no-text-column', {
			file: name,
			headers: rows[0]!.slice(0, 20).map(short)
		});
	const width = Math.max(...rows.slice(0, 1000).map((row) => row.length));
	const { respondent, answers, attributes } = choice.survey ?? NO_SURVEY;
	const used = [choice.text, choice.speaker, choice.turn, choice.time, respondent];
	for (const column of [...used, ...answers, ...attributes])
		if (column !== null && !(Number.isInteger(column) && column >= 0 && column < width))
			throw new SimpulError('transcript.unknown-column', { file: name, column });
	return choice;
}

const NO_SURVEY = { respondent: null, answers: [], attributes: [] };

function guessed(rows: Rows, wanted: 'turns' | 'survey' | undefined): ColumnChoice | null {
	const asTurns = guessColumns(rows);
	const isSurvey = wanted ? wanted === 'survey' : looksLikeSurvey(rows, asTurns);
	if (!isSurvey) return asTurns;
	const text = asTurns?.text ?? longestColumn(rows);
	const none = { turn: null, time: null, speaker: null };
	const header = wanted === undefined || isHeader(rows) || (asTurns?.header ?? true);
	return { ...(asTurns ?? { text, ...none }), header, survey: guessSurvey(rows) };
}

const SHOWN = 80;
const short = (cell: string) => (cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell);

function described(rows: Rows, choice: ColumnChoice): Columns {
	const [first, ...rest] = rows;
	const headers = first!.map((cell, i) => (choice.header ? short(cell.trim()) : String(i + 1)));
	const sample = (choice.header ? rest : rows).slice(0, 5).map((row) => row.map(short));
	return { choice, headers, sample, survey: choice.survey ?? guessSurvey(rows) };
}

function raggedWarnings(rows: Rows): Warning[] {
	const width = rows[0]!.length;
	const ragged = rows.filter((row) => row.length !== width).length;
	return ragged > 0 ? [{ code: 'table.ragged', data: { rows: ragged, columns: width } }] : [];
}
