import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnsProblem } from '#core/model/turns.ts';
import { normaliseText } from '#core/text/normalise.ts';
import { detectTurns } from '#core/text/turns.ts';
import { mixedText } from './arbitrary.ts';

const read = (text: string, hints = {}) =>
	detectTurns(text, hints).turns.map(({ label, start, end, time }) =>
		time === null
			? `${label}|${text.slice(start, end)}`
			: `${label}@${time}|${text.slice(start, end)}`
	);

describe('turns', () => {
	it('T5: are disjoint, in order, inside the text, with ink at both ends', () => {
		fc.assert(
			fc.property(mixedText, (raw) => {
				const text = normaliseText(raw);
				let last = 0;
				for (const { from, start, end } of detectTurns(text).turns) {
					expect(last).toBeLessThanOrEqual(from);
					expect(from).toBeLessThan(start);
					expect(start).toBeLessThan(end);
					expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
					last = end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
				const { turns, labels } = detectTurns(text);
				const speaker = turns.map(({ key }) => labels.findIndex((label) => label.key === key));
				const column = (name: 'from' | 'start' | 'end') => turns.map((turn) => turn[name]);
				const columns = {
					from: column('from'),
					start: column('start'),
					end: column('end'),
					speaker
				};
				expect(turnsProblem(columns, text.length, labels.length)).toBeNull();
			}),
			{ numRuns: 300 }
		);
	});

	it('T5: run over paragraphs to the next label; what stands before the first is nobody’s', () => {
		expect(read('Judul\n\nP: Apa?\n\nI: Satu.\n\nDua.\n\nP: Lalu?\nI: Sudah.')).toEqual([
			'P|Apa?',
			'I|Satu.\n\nDua.',
			'P|Lalu?',
			'I|Sudah.'
		]);
	});

	it('T6: finds a small group in which each label stands once or twice', () => {
		const text =
			'P: Siapa yang menentukan kuota?\nDINKES: Kuota 👨‍👩‍👧 itu kami usulkan, e\u0301tos kerjanya begitu. Kami rapat rutin.\nDINSOS: Kami yang verifikasi 😀 data warga.\nP: Lalu warga?\nWARGA: Kami cuma menyerahkan berkas, tidak ikut rapat.\n';
		const { turns, labels } = detectTurns(text);
		expect(turns.map(({ label }) => label)).toEqual(['P', 'DINKES', 'DINSOS', 'P', 'WARGA']);
		expect(labels.map(({ role }) => role)).toEqual([
			'interviewer',
			'participant',
			'participant',
			'participant'
		]);
		expect(text.slice(turns[4]!.start, turns[4]!.end)).toMatch(/rapat\.$/);
	});

	it.each([
		['time before', '[00:12] Budi: a\n[00:15] Siti: b', ['Budi@00:12|a', 'Siti@00:15|b']],
		[
			'bare time before',
			'00:00:12 Budi: a\n00:00:15 Siti: b',
			['Budi@00:00:12|a', 'Siti@00:00:15|b']
		],
		[
			'time behind',
			'Budi [00:12]: a\nSiti: [00:15] b\nBudi: c',
			['Budi@00:12|a', 'Siti@00:15|b', 'Budi|c']
		],
		['time above', '00:12\nP: a\n\n00:15\nI: b', ['P@00:12|a', 'I@00:15|b']],
		[
			'own line with time',
			'Siti R   0:12\na\n\nBudi   0:20\nb\n\nSiti R   0:40\nc',
			['Siti R@0:12|a', 'Budi@0:20|b', 'Siti R@0:40|c']
		],
		['alone on a line', 'Pewawancara:\na\nb\n\nInforman:\nc', ['Pewawancara|a\nb', 'Informan|c']],
		['space before the colon', 'RINA : a\nLAIN : b\nRINA : c', ['RINA|a', 'LAIN|b', 'RINA|c']],
		['tabs', 'P\tApa?\nI\tYa.\nP\tLalu?\nI\tSudah.', ['P|Apa?', 'I|Ya.', 'P|Lalu?', 'I|Sudah.']],
		[
			'numbers',
			'INTERVIEWER: What?\nR2: No.\nR1: Yes.',
			['INTERVIEWER|What?', 'R2|No.', 'R1|Yes.']
		],
		[
			'forms of address',
			'Bu Ani: a\nPak Budi: b\nBu Ani: c',
			['Bu Ani|a', 'Pak Budi|b', 'Bu Ani|c']
		]
	])('T6: reads labels with %s', (_name, text, turns) => expect(read(text)).toEqual(turns));

	it('T6: takes bold words for labels when they repeat', () => {
		const text = 'Budi halo semua\nSiti hai\nBudi apa kabar';
		const bold = [0, 16, 25].map((start) => ({ start, end: start + 4 }));
		expect(read(text, { bold })).toEqual(['Budi|halo semua', 'Siti|hai', 'Budi|apa kabar']);
		expect(read(text)).toEqual([]);
	});

	it('T6: does not take openings, notes, addresses or proportions for speakers', () => {
		const text =
			'P: Mulai?\nI: Ya.\nJadi begini: ada dua.\nMisalnya: satu.\nCatatan: x\nhttp://127.0.0.1: y\nRasio 3:1: z\nP: Lalu?\nI: Sudah.';
		expect(detectTurns(text).labels.map(({ label }) => label)).toEqual(['P', 'I']);
	});

	it('T6: finds nobody in running text, field notes and documents', () => {
		for (const text of [
			'Ada tiga hal penting: satu dua.\nKepala dinas berkata: begini. Panjang sekali.\nTidak ada.',
			'08.05. Pintu dibuka.\n\n08.30. Kursi penuh. Catatan pengamat (OC): ramai.',
			'Tujuan: a\nRuang lingkup: b\nlain\nDefinisi: c',
			'PENTING: baca dahulu.\nIsinya panjang.'
		])
			expect(detectTurns(text).turns).toEqual([]);
	});

	it('T6: reads usual words that stand alone on their lines, if the text has no other labels', () => {
		const text =
			'Judul\n\nPewawancara\nApa?\n\nIbu Rina\nYa.\nTentu.\n\nPewawancara\nLagi?\n\nIbu Rina\nOk.';
		expect(read(text)).toEqual([
			'Pewawancara|Apa?',
			'Ibu Rina|Ya.\nTentu.',
			'Pewawancara|Lagi?',
			'Ibu Rina|Ok.'
		]);
		expect(read('Pendahuluan\nIsi.\nPendahuluan\nIsi lagi.')).toEqual([]);
		expect(read('P: Apa?\nI: Ya.\nInforman\nP: Lagi?\nI: Ok.\nInforman\nP: Ya?')).not.toContain(
			'Informan|P: Lagi?'
		);
		expect(read('P: Apa?\nKapus\nYa.\nP: Lagi?\n', { speakers: new Set(['kapus']) })).toContain(
			'Kapus|Ya.'
		);
	});

	it('T6: takes the first column of a table for speakers when its names come back', () => {
		expect(read('P\tApa?\nKapus\tTiga.\nP\tLalu?\nKapus\tSudah.')).toHaveLength(4);
		expect(read('Ani\t32\nBudi\t41\nCici\t28')).toEqual([]);
	});

	it('T6: skips the head that names interviewer and informant', () => {
		const head = 'Wawancara 1\nTanggal: 2 Mei 2025\nPewawancara: Ani\nInforman: Budi\n\n';
		expect(read(`${head}P: Apa?\nI: Ya.\nP: Lagi?\nI: Ok.`)).toEqual([
			'P|Apa?',
			'I|Ya.',
			'P|Lagi?',
			'I|Ok.'
		]);
	});

	it('T6: lets the researcher add and refuse labels', () => {
		const text = 'P: Apa?\nI: Ya.\nAnu: b\nlalu\nP: Lagi?\nI: Ok.';
		expect(read(text, { speakers: new Set(['anu']) })).toContain('Anu|b\nlalu');
		expect(read(text, { not: new Set(['i']) })).toEqual([
			'P|Apa?\nI: Ya.\nAnu: b\nlalu',
			'P|Lagi?\nI: Ok.'
		]);
	});

	it('T7: joins spellings and keeps the text in parentheses apart', () => {
		const { labels } = detectTurns(
			'Informan 1 (Dinkes): a\nPEWAWANCARA: b\nINFORMAN 1: c\nPewawancara: d'
		);
		expect(labels).toMatchObject([
			{ label: 'Informan 1', key: 'informan 1', times: 2, person: 'Dinkes', role: 'participant' },
			{ label: 'PEWAWANCARA', times: 2, role: 'interviewer' }
		]);
	});

	it('reads a line without end and labels without end', () => {
		expect(detectTurns('P: kata '.repeat(100_000)).turns).toHaveLength(1);
		for (const unit of ['P: kata ', 'a', ':', '(', ' ', '[00:', 'a:\t', 'P:\n', '\n', 'A B\n'])
			expect(detectTurns(unit.repeat(100_000)).labels.length).toBeLessThan(2);
	});
});
