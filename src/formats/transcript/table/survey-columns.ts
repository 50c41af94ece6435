/**
 * Which columns of a survey are what: questions are asked in their names, one column names the respondent, the others say something about
 * them. What would make a respondent known to everybody (an e-mail address, a telephone number) is left out until it is asked for.
 */
import type { ColumnChoice, SurveyColumns } from '#core/import/draft.ts';
import { longestColumn, meanLengths, type Rows } from './columns.ts';

const RESPONDENT =
	/^(responden|respondent|nama|name|id|kode|code|no\.?|nomor|number|partisipan|participant|informan|informant|peserta)\b/i;
const LEFT_OUT =
	/^(timestamp|cap waktu|stempel waktu|start time|completion time|waktu (mulai|selesai))|e-?mail|surel|telepon|telp|phone|whatsapp|\bhp\b|\bnik\b|\bwa\b|^$/i;
const ASKS =
	/^(apa|apakah|bagaimana|siapa|mengapa|kenapa|kapan|di ?mana|berapa|sejauh mana|jelaskan|ceritakan|sebutkan|menurut|what|how|who|why|when|where|which|describe|explain|tell|please|do|does|did|is|are|in your)\b/i;
const LONG = 25;

const isQuestion = (name: string): boolean =>
	/\?\s*$/.test(name) || (ASKS.test(name) && name.split(/\s+/).length >= 4);

const namesOf = (rows: Rows): string[] => (rows[0] ?? []).map((cell) => cell.trim());

/** Questions in the names, and no column of what was said. */
export function looksLikeSurvey(rows: Rows, asTurns: ColumnChoice | null): boolean {
	const names = namesOf(rows);
	const questions = names.filter(isQuestion).length;
	const said = asTurns ? (names[asTurns.text] ?? '') : '';
	return rows.length > 1 && (questions > 1 || (questions === 1 && isQuestion(said)));
}

export function guessSurvey(rows: Rows): SurveyColumns {
	const names = namesOf(rows);
	const body = rows.slice(1);
	const all = names.map((_, at) => at);
	const means = meanLengths(body);
	const asked = all.filter((at) => isQuestion(names[at]!));
	const long = all.filter((at) => (means[at] ?? 0) >= LONG);
	const answers = asked.length > 0 ? asked : long.length > 0 ? long : [longestColumn(rows)];
	const others = all.filter((at) => !answers.includes(at));
	const respondent =
		others.find((at) => RESPONDENT.test(names[at]!) && namesEach(body, at)) ?? null;
	const attributes = others.filter((at) => at !== respondent && !LEFT_OUT.test(names[at]!));
	return { respondent, answers, attributes };
}

/** Something else in every row. */
function namesEach(body: Rows, at: number): boolean {
	const cells = body.map((row) => (row[at] ?? '').trim());
	return !cells.includes('') && new Set(cells).size === cells.length;
}
