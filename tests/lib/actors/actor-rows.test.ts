import { describe, expect, it } from 'vitest';
import { editSpeakers } from '#core/commands/edit-speakers.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { actorRows } from '#lib/actors/actor-rows.ts';
import { mergePreview } from '#lib/actors/merge-preview.ts';
import { unassigned } from '#lib/actors/unassigned.ts';
import { WordsSpoken } from '#lib/actors/words-spoken.svelte.ts';
import { after, LETTER, project, TALK } from './a-project.ts';

const brief = (p = project) =>
	actorRows(p).map((row) => [row.actor.name, row.sources.length, row.codings, row.named]);

describe('actorRows', () => {
	it('counts sources, codings on the actor’s words, and codings that name it', () => {
		expect(brief()).toEqual([
			['Bappeda', 0, 0, 1],
			['Dinkes', 1, 1, 0],
			['Dinsos', 1, 0, 1]
		]);
	});

	it('follows the speakers and leaves out codes that were removed', () => {
		const nobody = after(project, (p) => editSpeakers(p, { speakers: [{ id: 'i', actor: null }] }));
		expect(brief(nobody)[1]).toEqual(['Dinkes', 0, 0, 0]);
		const uncoded = after(project, (p) => removeCode(p, { id: 'code' }));
		expect(brief(uncoded)).toEqual([
			['Bappeda', 0, 0, 0],
			['Dinkes', 1, 0, 0],
			['Dinsos', 1, 0, 0]
		]);
	});
});

describe('unassigned', () => {
	it('lists participants without an actor, with a sample of what they say, and no interviewers', () => {
		const nobody = after(project, (p) => editSpeakers(p, { speakers: [{ id: 'i', actor: null }] }));
		expect(unassigned(project)).toEqual([]);
		const [row, ...rest] = unassigned(nobody);
		expect(rest).toEqual([]);
		expect(row).toMatchObject({ turns: 2, source: { id: 'talk' }, speaker: { id: 'i' } });
		expect(TALK.slice(row!.sample.start, row!.sample.end)).toBe('Kami saja, Pak.');
	});
});

describe('WordsSpoken', () => {
	it('counts words in an actor’s turns and whole sources, reading each text once', async () => {
		const read: string[] = [];
		const spoken = new WordsSpoken(async (hash) => {
			read.push(hash);
			return hash === 'h1' ? TALK : LETTER;
		});
		expect(spoken.of(project).complete).toBe(false);
		await spoken.fill(project);
		const { words, complete } = spoken.of(project);
		expect(complete).toBe(true);
		const named = Object.fromEntries(
			actorRows(project).map((r) => [r.actor.name, words[r.number]])
		);
		expect(named).toEqual({ Bappeda: 0, Dinkes: 4, Dinsos: 3 });
		await spoken.fill(project);
		expect(read.sort()).toEqual(['h1', 'h2']);
	});
});

describe('mergePreview', () => {
	it('says what moves and which answers would be lost', () => {
		const from = actorRows(project).find((row) => row.actor.id === 'social')!;
		const into = after(project, () => ({
			kind: 'cell.set',
			args: null,
			ops: [
				{
					t: 'cells',
					id: 'city.health',
					create: { attribute: 'city', owner: 'health', value: 'Bekasi' }
				}
			]
		}));
		expect(mergePreview(into, from, 'health')).toEqual({
			speakers: 0,
			sources: 1,
			ranges: 0,
			named: 1,
			lost: [{ name: 'Kota', value: 'Jambi', kept: 'Bekasi' }]
		});
		expect(mergePreview(project, from, 'health').lost).toEqual([]);
	});
});
