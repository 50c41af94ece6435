import { expect, it } from 'vitest';
import { readTranscript } from '#formats/transcript/read.ts';

/** “Café – ya” in windows-1252, as each text format would hold it. */
const SAID = '\x93Caf\xe9 \x96 ya\x94';
const FILES: readonly (readonly [name: string, content: string])[] = [
	['a.txt', `P: apa\nI: ${SAID}\n`],
	['a.md', `P: apa\n\nI: ${SAID}\n`],
	['a.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\nP: apa\n\n00:03.000 --> 00:04.000\nI: ${SAID}\n`],
	[
		'a.srt',
		`1\n00:00:01,000 --> 00:00:02,000\nP: apa\n\n2\n00:00:03,000 --> 00:00:04,000\nI: ${SAID}\n`
	],
	['a.html', `<p>P: apa</p><p>I: ${SAID}</p>`],
	['a.csv', `penutur,teks\nP,apa\nI,${SAID}\n`]
];

it.each(FILES)(
	'T8: %s: windows-1252 is guessed and said to be a guess, and another can be chosen',
	async (name, content) => {
		const bytes = Uint8Array.from(content, (unit) => unit.charCodeAt(0));
		const draft = await readTranscript({ name, bytes });
		expect(draft.text).toContain('I: “Café – ya”');
		expect(draft.encoding).toMatchObject({ used: 'windows-1252', certain: false });
		expect(draft.encoding!.choices).toContain('utf-16le');
		expect(draft.warnings.map(({ code }) => code)).toContain('encoding.guessed');
		const other = await readTranscript({ name, bytes }, { encoding: 'windows-1251' });
		expect(other.text).toContain('“Cafй – ya”');
		expect(other.encoding).toMatchObject({ used: 'windows-1251', certain: true });
	}
);

it.each(FILES)(
	'T8: %s: UTF-16 with a byte order mark is read as certain',
	async (name, content) => {
		const bytes = new Uint8Array(2 + content.length * 2);
		const view = new DataView(bytes.buffer);
		[0xfeff, ...Array.from(content, (unit) => unit.charCodeAt(0))].forEach((unit, i) =>
			view.setUint16(2 * i, unit, true)
		);
		const draft = await readTranscript({ name, bytes });
		expect(draft.encoding).toMatchObject({ used: 'utf-16le', certain: true });
		expect(draft.turns).toHaveLength(2);
	}
);
