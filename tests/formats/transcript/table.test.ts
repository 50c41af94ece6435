import { expect, it } from 'vitest';
import { readTranscript } from '#formats/transcript/read.ts';
import { codeOf } from '../code-of.ts';

const read = (text: string, options = {}, name = 'a.csv') =>
	readTranscript({ name, bytes: new TextEncoder().encode(text) }, options);

const TABLE =
	'turn,speaker,text,time\n0,,"Wawancara, 2025-04-15.",\n1,P,"Apa ""peran"" Ibu, Bu?",00:01\n2,Bu Ani (Dinkes),"Ya: begini.\nDua.",00:05\n3,P,,\n';

it('T9: makes one readable line per row and exact turns', async () => {
	const draft = await read(TABLE);
	expect(draft.text).toBe(
		'Wawancara, 2025-04-15.\n[00:01] P: Apa "peran" Ibu, Bu?\n[00:05] Bu Ani (Dinkes): Ya: begini.\nDua.'
	);
	expect(
		draft.turns.map(({ from, start, end }) => [
			draft.text.slice(from, start),
			draft.text.slice(start, end)
		])
	).toEqual([
		['[00:01] P: ', 'Apa "peran" Ibu, Bu?'],
		['[00:05] Bu Ani (Dinkes): ', 'Ya: begini.\nDua.']
	]);
	expect(draft.labels).toMatchObject([
		{ label: 'P', role: 'interviewer' },
		{ label: 'Bu Ani', person: 'Dinkes', role: 'participant' }
	]);
	expect(draft).toMatchObject({ exact: true, date: '2025-04-15', words: 7, format: 'csv' });
	expect(draft.columns?.choice).toEqual({ header: true, turn: 0, speaker: 1, text: 2, time: 3 });
});

it('guesses columns by Indonesian names, other delimiters, and by content', async () => {
	expect((await read('No;Penutur;Ucapan\n1;P;Apa kabar semua\n')).columns?.choice).toMatchObject({
		speaker: 1,
		text: 2
	});
	expect((await read('nama\tteks\nP\tApa\n', {}, 'a.tsv')).text).toBe('P: Apa');
	const bare = await read(
		'1,Budi,Saya datang pagi sekali\n2,Siti,Saya juga datang pagi\n3,Budi,Lalu kami pulang\n'
	);
	expect(bare.columns).toMatchObject({
		choice: { header: false, speaker: 1, text: 2 },
		headers: ['1', '2', '3']
	});
});

it('takes the columns that the researcher names', async () => {
	const columns = { header: true, text: 0, speaker: 1, turn: null, time: null };
	expect((await read('a,b\nhalo,Budi\n', { columns })).text).toBe('Budi: halo');
	expect(await codeOf(() => read('a,b\nx,y\n', { columns: { ...columns, text: 7 } }))).toEqual({
		code: 'transcript.unknown-column',
		data: { file: 'a.csv', column: 7 }
	});
});

it('detects turns in the text when there is no column of speakers', async () => {
	const draft = await read('text\nP: Apa kabar\nI: Baik sekali\nP: Lalu?\nI: Sudah.\n');
	expect(draft).toMatchObject({ exact: false });
	expect(draft.turns).toHaveLength(4);
});
