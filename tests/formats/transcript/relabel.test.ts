import { describe, expect, it } from 'vitest';
import { readTranscript } from '#formats/transcript/read.ts';
import { withLabels } from '#formats/transcript/relabel.ts';
import { toNewSource } from '#core/import/to-source.ts';

const read = (text: string, name = 'jmb-01.txt') =>
	readTranscript({ name, bytes: new TextEncoder().encode(text) });
const TEXT =
	'Wawancara, 13 Maret 2025\n\n[00:01] P: Apa?\nI: Ya ada.\nAnu: tiga kata ini\nbegitu\nP: Lagi?\nI: Ok.';

describe('withLabels', () => {
	it('T6: adds a speaker and takes it back, from the same draft', async () => {
		const draft = await read(TEXT);
		expect(draft.labels.map(({ key }) => key)).toEqual(['p', 'i']);
		const more = withLabels(draft, { add: ['ANU'] });
		expect(more.labels.map(({ key }) => key)).toEqual(['p', 'i', 'anu']);
		expect(more.text).toBe(draft.text);
		expect(more.words).toBe(draft.words - 1);
		expect(withLabels(more, {})).toEqual(draft);
	});

	it('T6: makes nobody’s text of a table’s rows', async () => {
		const draft = await read('speaker,text\nP,Apa kabar\nBunyi,Pintu ditutup\nI,Baik\n', 'a.csv');
		const less = withLabels(draft, { not: ['Bunyi'] });
		expect(less.turns.map(({ label }) => label)).toEqual(['P', 'I']);
		expect(less.words).toBe(3);
	});
});

describe('toNewSource', () => {
	it('T3: makes columns of the turns and counts the words said', async () => {
		const source = toNewSource(await read(TEXT), {
			id: 's1',
			hash: 'h',
			kind: 'interview',
			speakerIds: ['p1', 'p2'],
			actors: { i: 'a1' },
			roles: { p: 'moderator' }
		});
		expect(source).toEqual({
			id: 's1',
			name: 'jmb-01',
			kind: 'interview',
			text: 'h',
			length: TEXT.length,
			words: 10,
			lang: 'id',
			file: 'jmb-01.txt',
			date: '2025-03-13',
			turns: {
				from: [26, 42, 79, 88],
				start: [37, 45, 82, 91],
				end: [41, 78, 87, 94],
				speaker: [0, 1, 0, 1],
				time: ['00:01', null, null, null]
			},
			speakers: [
				{ id: 'p1', label: 'P', role: 'moderator', actor: null },
				{ id: 'p2', label: 'I', role: 'participant', actor: 'a1' }
			],
			actor: null,
			values: []
		});
	});

	it('refuses too few ids', async () => {
		const draft = await read(TEXT);
		expect(() => toNewSource(draft, { id: 's', hash: 'h', kind: 'fgd', speakerIds: [] })).toThrow(
			RangeError
		);
	});
});
