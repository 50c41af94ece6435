/** What can be wrong with the numbers that a test or an interval is asked of. */
import { say, type ErrorMessages } from './error-facts.ts';

const PROBLEMS: { readonly [problem: string]: readonly [en: string, id: string] } = {
	ragged: ['its rows are not equally long', 'panjang barisnya tidak sama'],
	'not-whole': ['counts must be whole numbers', 'cacah harus bilangan bulat'],
	negative: ['counts cannot be below 0', 'cacah tidak boleh kurang dari 0'],
	'not-two-by-two': [
		'it needs two rows and two columns',
		'diperlukan tepat dua baris dan dua kolom'
	],
	length: ['every transcript needs one label', 'setiap transkrip memerlukan satu label']
};

const problem = (d: { readonly [name: string]: unknown }, at: 0 | 1): string =>
	PROBLEMS[String(d['problem'])]?.[at] ?? String(d['problem']);

export const statsErrors: ErrorMessages = {
	'stats.bad-counts': say(
		(d) => `Nothing can be computed from this table: ${problem(d, 0)}.`,
		(d) => `Tabel ini tidak dapat dihitung: ${problem(d, 1)}.`
	),
	'stats.bad-share': say(
		(d) => `${d['hits']} of ${d['of']} is not a share. Give a number of hits up to ${d['of']}.`,
		(d) =>
			`${d['hits']} dari ${d['of']} bukan bagian dari keseluruhan. Beri angka paling banyak ${d['of']}.`
	),
	'stats.bad-level': say(
		(d) => `${d['level']} is not a confidence level. Give a number between 0 and 1, such as 0.95.`,
		(d) => `${d['level']} bukan tingkat kepercayaan. Beri angka antara 0 dan 1, misalnya 0,95.`
	),
	'stats.bad-labels': say(
		(d) => `Labels cannot be exchanged between these transcripts: ${problem(d, 0)}.`,
		(d) => `Label tidak dapat dipertukarkan antartranskrip ini: ${problem(d, 1)}.`
	)
};
