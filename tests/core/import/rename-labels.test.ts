import { describe, expect, it } from 'vitest';
import { renameLabels } from '#core/import/rename-labels.ts';
import { readTranscript } from '#formats/transcript/read.ts';

const TEXT =
	'Pewawancara: Satu?\nIbu Ratna (warga): Ya.\nPewawacara: Dua?\nIbu Ratna: Ya dua.\nPewawancara: Tiga?';
const draft = () => readTranscript({ name: 'a.txt', bytes: new TextEncoder().encode(TEXT) });
const labels = async (names: Record<string, string>) =>
	renameLabels(await draft(), new Map(Object.entries(names))).labels.map((l) => [
		l.label,
		l.key,
		l.times
	]);

describe('names for labels', () => {
	it('make one speaker of a slip and the label that was meant, spelled as that one', async () => {
		expect(await labels({ pewawacara: 'PEWAWANCARA' })).toEqual([
			['Pewawancara', 'pewawancara', 3],
			['Ibu Ratna', 'ibu ratna', 2]
		]);
	});

	it('rename a speaker and keep the person and the text', async () => {
		const before = await draft();
		const { text, labels } = renameLabels(before, new Map([['ibu ratna', 'Informan 1']]));
		expect(text).toBe(before.text);
		expect(labels[1]).toMatchObject({ label: 'Informan 1', key: 'informan 1', person: 'warga' });
	});

	it('change nothing when no label of the text is meant', async () => {
		const before = await draft();
		expect(renameLabels(before, new Map([['x', 'y']]))).toBe(before);
	});
});
