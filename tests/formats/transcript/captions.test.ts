import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnsProblem } from '#core/model/turns.ts';
import { readTranscript } from '#formats/transcript/read.ts';
import { said } from './said.ts';

const read = (text: string, name = 'a.vtt') =>
	readTranscript({ name, bytes: new TextEncoder().encode(text) });

const ZOOM = `WEBVTT\r
\r
1\r
00:00:03.120 --> 00:00:06.900\r
Rina Wulandari: Selamat pagi, Pak.\r
\r
2\r
00:00:07.010 --> 00:00:09.500\r
Rina Wulandari: Apa peran dinas?\r
\r
3\r
00:00:10.000 --> 00:00:14.250\r
Hendri (Dinkes): Kuota itu di kami,\r
\r
4\r
00:00:14.300 --> 00:00:16.000\r
Hendri (Dinkes): menyesuaikan pagu.\r
\r
5\r
00:00:17.000 --> 00:00:18.000\r
Rina Wulandari: Baik.\r
`;

const TEAMS = `WEBVTT

5bd8f7a2-11/12-0
00:00:03.120 --> 00:00:06.900
<v Rina Wulandari>Selamat pagi, Pak. Apa
peran dinas?</v>

5bd8f7a2-11/13-0
00:00:10.000 --> 00:00:14.250
<v.loud Hendri &amp; staf>Kuota <i>itu</i> di kami.</v>
`;

describe('captions', () => {
	it('T12: reads a recording of Zoom: names before colons, one turn for what one speaker says on', async () => {
		const draft = await read(ZOOM);
		expect(draft.text).toBe(
			'Rina Wulandari: Selamat pagi, Pak. Apa peran dinas?\nHendri (Dinkes): Kuota itu di kami, menyesuaikan pagu.\nRina Wulandari: Baik.'
		);
		expect(said(draft)).toEqual([
			'00:00:03.120 Rina Wulandari|Selamat pagi, Pak. Apa peran dinas?',
			'00:00:10.000 Hendri|Kuota itu di kami, menyesuaikan pagu.',
			'00:00:17.000 Rina Wulandari|Baik.'
		]);
		expect(draft.labels[1]).toMatchObject({ label: 'Hendri', person: 'Dinkes' });
		expect(draft).toMatchObject({ format: 'vtt', exact: true, warnings: [], words: 13 });
	});

	it('T12: reads a recording of Teams: voices in marks', async () => {
		const draft = await read(TEAMS);
		expect(said(draft)).toEqual([
			'00:00:03.120 Rina Wulandari|Selamat pagi, Pak. Apa peran dinas?',
			'00:00:10.000 Hendri & staf|Kuota itu di kami.'
		]);
	});

	it('T12: reads SRT with speakers named only where they change, and keeps times of nobody', async () => {
		const srt = await read(
			'1\n00:00:01,000 --> 00:00:02,000\nP: Apa\n\n2\n00:00:02,000 --> 00:00:03,000\n<i>kabar?</i>\n\n3\n00:00:04,000 --> 00:00:05,000\n- I: {\\an8}Baik.\n\n4\n00:00:05,000 --> 00:00:06,000\n- P: Syukur.\n',
			'a.srt'
		);
		expect(said(srt)).toEqual([
			'00:00:01,000 P|Apa kabar?',
			'00:00:04,000 I|Baik.',
			'00:00:05,000 P|Syukur.'
		]);
		const nobody = await read(
			'WEBVTT\n\n00:01.000 --> 00:02.000\nSatu\n\n00:02.100 --> 00:03.000\ndua.\n\n00:08.000 --> 00:09.000\nTiga.\n'
		);
		expect(nobody.text).toBe('Satu dua.\nTiga.');
		expect(said(nobody)).toEqual(['00:01.000 |Satu dua.', '00:08.000 |Tiga.']);
		expect(nobody).toMatchObject({ labels: [], words: 3 });
	});

	it('T12: loses no text of malformed captions and says how many places are odd', async () => {
		const draft = await read(
			'1\n00:00:01,000 --> 00:00:02,000\na\n\nx\n-00:00:01,000 --> 00:00:02,000\nnegatif\n\n3\n00:00:99,000 --> 00:61:02,000\nluar\n\n4\n00:00:05.000 --> 00:00:06.000\ntitik\n5\n00:00:07,000 --> 00:00:08,000\ntanpa jeda\n\n6\n00:00:09,000\ntanpa panah\n',
			'a.srt'
		);
		for (const word of ['a', 'negatif', 'luar', 'titik', 'tanpa jeda', 'tanpa panah'])
			expect(draft.text).toContain(word);
		expect(draft.text).not.toMatch(/-->/);
		expect(draft.warnings).toEqual([{ code: 'captions.odd', data: { count: 3 } }]);
	});

	it('T12: leaves notes, styles and regions out', async () => {
		const draft = await read(
			'WEBVTT - x\nKind: captions\n\nNOTE catatan\ndua baris\n\nSTYLE\n::cue{color:red}\n\nREGION\nid:r\n\nid\n00:00:01.000 --> 00:00:02.000 align:start position:0%\n<c.red>a</c> &lt;b&gt; &amp; <00:00:01.500>b <i>c</i>\n'
		);
		expect(draft.text).toBe('a <b> & b c');
		expect(draft.warnings).toEqual([{ code: 'captions.notes', data: { count: 1 } }]);
	});

	it('T12: whatever the file holds, turns are disjoint, in order and inside the text', async () => {
		const line = fc.oneof(
			fc.constantFrom('', 'WEBVTT', 'NOTE x', '1', '00:01.000 --> 00:02.000', '00:00:09,5 --> x'),
			fc.string({ maxLength: 12 }),
			fc.constantFrom('P: apa', 'I: ya', '<v Ani>halo', '>> b', '<b>')
		);
		await fc.assert(
			fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
				const { text, turns } = await read(
					`WEBVTT\n\n00:00.000 --> 00:01.000\nada\n\n${lines.join('\n')}`
				);
				const column = (name: 'from' | 'start' | 'end') => turns.map((turn) => turn[name]);
				const columns = { from: column('from'), start: column('start'), end: column('end') };
				expect(
					turnsProblem({ ...columns, speaker: turns.map(() => -1) }, text.length, 0)
				).toBeNull();
			}),
			{ numRuns: 200 }
		);
	});

	it('reads 100,000 cues in seconds', async () => {
		const cue = (i: number) =>
			`${i}\n00:00:01,000 --> 00:00:02,000\n${i % 2 ? 'P' : 'I'}: baris ${i}\n\n`;
		const draft = await read(Array.from({ length: 100_000 }, (_, i) => cue(i)).join(''), 'a.srt');
		expect(draft.turns).toHaveLength(100_000);
		const nobody = (i: number) => `${i}\n00:00:01,000 --> 00:00:02,000\nbaris ${i}\n\n`;
		const endless = await read(
			Array.from({ length: 100_000 }, (_, i) => nobody(i)).join(''),
			'a.srt'
		);
		expect(endless.text.length).toBeGreaterThan(1_000_000);
		expect(endless.turns.length).toBeGreaterThan(100);
	}, 20_000);
});
