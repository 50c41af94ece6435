import { describe, expect, it } from 'vitest';
import { guessRoles } from '#core/text/guess-roles.ts';
import { readTranscript } from '#formats/transcript/read.ts';
import { loadMasters, MAKE, readJson } from '../../sample-transcripts/make/load.mjs';
import { bytesOf, truth } from './sample.ts';

const masters = new Map(loadMasters(readJson(`${MAKE}samples.json`)).map((m) => [m.id, m]));

describe('every sample is read as the ground truth says', () => {
	it.each(truth.map((source) => [source.file, source] as const))('%s', async (file, source) => {
		const draft = await readTranscript({ name: file, bytes: bytesOf(file) });
		const master = masters.get(source.id)!;
		expect(draft.labels.map(({ label, role }) => ({ label, role }))).toEqual(
			source.speakers.map(({ label, role }) => ({ label, role }))
		);
		const spoken = master.turns.filter(({ label }) => label !== null);
		const turns = draft.turns.filter(({ label }) => label !== null && label !== '');
		expect(turns).toHaveLength(spoken.length);
		expect(turns.map(({ start, end }) => draft.text.slice(start, end))).toEqual(
			spoken.map(({ text }) => text)
		);
		expect(draft.lang.lang).toBe(source.lang);
		expect(draft.date ?? source.date).toBe(source.date);
		expect(draft.warnings).toEqual([]);
	});

	it('labels alone say who asks and who leads', () => {
		expect([...guessRoles(['p', 'i'])]).toEqual([
			['p', 'interviewer'],
			['i', 'participant']
		]);
		expect(guessRoles(['mod', 'dinkes']).get('mod')).toBe('moderator');
	});
});
