import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '#formats/transcript/read.ts';
import { withLabels } from '#formats/transcript/relabel.ts';
import { codeOf } from '../code-of.ts';
import { said } from './said.ts';

const FOLDER = 'tests/fixtures/transcripts/libreoffice/';
const file = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(FOLDER + name)) });
const csv = (text: string, options = {}) =>
	readTranscript({ name: 'a.csv', bytes: new TextEncoder().encode(text) }, options);

const QUESTIONS = ['Apa yang berubah sejak program ini?', 'Siapa yang menurut Anda memutuskan?'];
const ANSWERS = [
	'Bu Ani warga|Antrean lebih pendek.\nObat ada.',
	'Bu Ani warga|Dinas.',
	'Pak Budi|Tidak ada.',
	'Siti|Bupati yang memutuskan.'
];

describe('a table with a row for each respondent', () => {
	it.each(['csv', 'xlsx'])(
		'T16: %s: questions are headings of nobody, answers are turns',
		async (format) => {
			const draft = await readTranscript(file(`survei.${format}`));
			expect(said(draft)).toEqual(ANSWERS);
			expect(draft.text.split('\n').filter((line) => line.endsWith('?'))).toEqual([
				...QUESTIONS,
				QUESTIONS[0],
				QUESTIONS[1]
			]);
			expect(draft).toMatchObject({ format, exact: true, words: 11, warnings: [] });
		}
	);

	it('T16: other columns are attributes of the respondents; what would name them to all is left out', async () => {
		const draft = await readTranscript(file('survei.xlsx'));
		expect(draft.columns?.choice.survey).toEqual({
			respondent: 1,
			answers: [5, 6],
			attributes: [3, 4]
		});
		expect(draft.respondents?.[0]).toEqual({
			key: 'bu ani warga',
			name: 'Bu Ani warga',
			values: [
				{ name: 'Usia', value: '34' },
				{ name: 'Desa', value: 'Mentaya' }
			]
		});
		expect(withLabels(draft, { not: ['Siti'] }).respondents).toEqual(draft.respondents);
	});

	it('T16: the researcher chooses what a row is, and which columns are what', async () => {
		const table =
			'kode,umur,kesan,saran\na,30,sudah cukup baik sekali,lebih cepat\nb,41,belum cukup baik,tambah loket\n';
		const turns = await csv(table, { rows: 'turns' });
		expect(turns.columns?.choice.survey).toBeUndefined();
		const survey = { respondent: null, answers: [2, 3], attributes: [1] };
		const columns = { ...turns.columns!.choice, header: true, survey };
		const draft = await csv(table, { columns });
		expect(said(draft)).toEqual([
			'R1|sudah cukup baik sekali',
			'R1|lebih cepat',
			'R2|belum cukup baik',
			'R2|tambah loket'
		]);
		expect(draft.respondents?.[1]).toMatchObject({ key: 'r2', name: 'a R2' });
		const none = { ...columns, survey: { ...survey, answers: [] } };
		expect(await codeOf(() => csv(table, { columns: none }))).toMatchObject({
			code: 'transcript.no-text-column'
		});
		const beyond = { ...columns, survey: { ...survey, attributes: [9] } };
		expect(await codeOf(() => csv(table, { columns: beyond }))).toMatchObject({
			code: 'transcript.unknown-column'
		});
	});

	it('T16: two respondents of one name are two, and keys of objects are names like others', async () => {
		const draft = await csv('kota,Apa yang berubah?,Mengapa begitu?\nx,a,b\ny,c,d\n', {
			columns: {
				...{ header: true, text: 1, speaker: null, turn: null, time: null },
				survey: { respondent: 0, answers: [1], attributes: [] }
			}
		});
		expect(said(draft)).toEqual(['x|a', 'y|c']);
		const twins = await csv('__proto__,Apa itu?,Apa ini?\nconstructor,a,b\nconstructor,c,d\n', {
			columns: {
				...{ header: true, text: 1, speaker: null, turn: null, time: null },
				survey: { respondent: 0, answers: [1], attributes: [0] }
			}
		});
		expect(said(twins)).toEqual(['constructor|a', 'constructor 2|c']);
		expect(twins.respondents?.[0]?.values).toEqual([{ name: '__proto__', value: 'constructor' }]);
	});
});

describe('workbooks', () => {
	it('T16: a sheet of turns gives the same text and times as the CSV file it was made from', async () => {
		const [book, table] = [
			await readTranscript(file('giliran.xlsx')),
			await readTranscript(file('giliran.csv'))
		];
		expect(book.text).toBe(table.text);
		expect(said(book)).toEqual(said(table));
		expect(book.turns[0]?.time).toBe('00:01:05');
		expect(book.columns?.sheets).toHaveLength(1);
	});

	it('T16: refuses a sheet that is not there, a damaged book and one with a document type', async () => {
		const { name, bytes } = file('giliran.xlsx');
		const columns = { header: true, text: 2, speaker: 1, turn: null, time: 0, sheet: 3 };
		expect(await codeOf(() => readTranscript({ name, bytes }, { columns }))).toMatchObject({
			code: 'transcript.unknown-sheet',
			data: { sheet: 4 }
		});
		const book = (part: string) =>
			readTranscript({ name: 'a.xlsx', bytes: zipSync({ 'xl/workbook.xml': strToU8(part) }) });
		expect(await codeOf(() => book('<x'))).toMatchObject({ data: { cause: 'sheet' } });
		expect(await codeOf(() => book('<!DOCTYPE x><x/>'))).toMatchObject({
			data: { cause: 'doctype' }
		});
		expect(await codeOf(() => book(' '.repeat(129 * 1024 * 1024)))).toMatchObject({
			code: 'zip.too-large'
		});
	});
});
