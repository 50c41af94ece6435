import { describe, expect, it } from 'vitest';
import { addActor } from '#core/commands/add-actor.ts';
import { importActors } from '#core/commands/import-actors.ts';
import { importSources } from '#core/commands/import-sources.ts';
import type { NewActor } from '#core/commands/new-records.ts';
import { apply } from '#core/log/apply.ts';
import { EMPTY } from '#core/model/project.ts';
import { proposed } from '#lib/importer/first-answers.ts';
import { buildImport } from '#lib/importer/build-import.ts';
import { withEntry } from '#lib/importer/batch-file.ts';
import { BPJS, contextOf, DINKES, FGD, fileOf, NOTES } from './batch-of.ts';

let count = 0;
const newId = () => `id${count++}`;

describe('first answers', () => {
	it('guesses kind, city, date, roles and the actor of the only participant', async () => {
		const file = await fileOf(EMPTY, 'jmb-dinkes-01.md', DINKES);
		expect(file).toMatchObject({
			name: 'jmb-dinkes-01',
			kind: 'interview',
			city: 'Kota Jambi',
			date: '2025-03-13',
			lang: 'id'
		});
		expect(file.speaking.get('p')).toMatchObject({ role: 'interviewer', actor: null });
		expect(file.speaking.get('i')).toMatchObject({
			role: 'participant',
			actor: { name: 'Dinas Kesehatan Kota Jambi', type: 'health-office' }
		});
	});

	it('reads the offices of a group from its labels', async () => {
		const file = await fileOf(EMPTY, 'ktm-fgd-01.txt', FGD);
		expect(file.kind).toBe('fgd');
		expect(file.city).toBe('Kabupaten Kotawaringin Timur');
		expect(file.speaking.get('mod')).toMatchObject({ role: 'moderator', actor: null });
		expect(file.speaking.get('dinsos')?.actor).toMatchObject({ type: 'social-office' });
		expect(file.speaking.get('bpjs')?.actor).toMatchObject({ type: 'national-insurer-branch' });
	});

	it('takes field notes as nobody’s words, a letter as its office’s', async () => {
		const file = await fileOf(EMPTY, 'obs-01.md', NOTES);
		expect(file.kind).toBe('observation');
		expect(file.speaking.size).toBe(0);
		expect(file.whole.actor).toBeNull();
		const letter = await fileOf(
			EMPTY,
			'surat.md',
			NOTES.replace('Catatan lapangan', 'Surat edaran')
		);
		expect(letter.kind).toBe('document');
		expect(letter.whole.actor).toMatchObject({ type: 'social-office' });
	});

	it('prefers an actor that the project has', async () => {
		const actor = { id: 'a1', name: 'Dinas Kesehatan Kota Jambi', type: 'health-office' };
		const project = apply(EMPTY, addActor(EMPTY, actor));
		const file = await fileOf(project, 'jmb-dinkes-01.md', DINKES);
		expect(file.speaking.get('i')?.actor).toEqual({ id: 'a1' });
	});

	describe('an actor of the project with the same type', () => {
		const dinkes = { id: 'a1', name: 'Dinkes', type: 'health-office' };
		const values = [{ attribute: 'city', value: 'Jambi' }];
		const attributes = [
			{ id: 'city', name: 'Kota', on: 'actor' as const, type: 'category' as const }
		];
		const project = (...actors: NewActor[]) =>
			apply(EMPTY, importActors(EMPTY, { actors, attributes }));

		it('is proposed if it is of the same city, whatever its name', async () => {
			const file = await fileOf(project({ ...dinkes, values }), 'a.md', DINKES);
			expect(file.speaking.get('i')?.actor).toEqual({ id: 'a1' });
		});

		it('is not if it is of another city', async () => {
			const text = DINKES.replace('Kota Jambi', 'Kota Bekasi');
			const file = await fileOf(project({ ...dinkes, values }), 'a.md', text);
			expect(file.speaking.get('i')?.actor).toMatchObject({ name: 'Dinas Kesehatan Kota Bekasi' });
		});

		it('is asked for where the city is not known and there are several', async () => {
			const other = { ...dinkes, id: 'a2', name: 'X', type: 'social-office' };
			const two = project(
				{ ...dinkes, values },
				{ ...other, values: [{ attribute: 'city', value: 'Bekasi' }] }
			);
			const { speaking } = await fileOf(two, 'a.md', DINKES.replace(', Kota Jambi', ''));
			expect(speaking.get('i')).toMatchObject({ actor: null });
			expect(speaking.get('i')?.asked).toContainEqual({ id: 'a1' });
		});
	});

	it('gives a remembered label another actor in another city', async () => {
		const first = await fileOf(EMPTY, 'ktm-fgd-01.txt', FGD);
		const { batch } = buildImport(EMPTY, [first], { newId, names: new Map(), cityOfActors: false });
		const text = FGD.replace('Kabupaten Kotawaringin Timur', 'Kota Jambi');
		const second = await fileOf(apply(EMPTY, importSources(EMPTY, batch)), 'jmb-fgd.txt', text);
		expect(second.speaking.get('bpjs')?.actor).toMatchObject({
			name: 'BPJS Kesehatan Cabang Jambi'
		});
	});

	it('remembers roles and actors of the project’s labels, but not whose voice a bare letter is', async () => {
		const fgd = await fileOf(EMPTY, 'ktm-fgd-01.txt', FGD);
		const interview = await fileOf(EMPTY, 'jmb-dinkes-01.md', DINKES);
		const other = { ...interview.speaking.get('p')!, role: 'other' as const };
		const files = [fgd, { ...interview, speaking: withEntry(interview.speaking, 'p', other) }];
		const { batch } = buildImport(EMPTY, files, { newId, names: new Map(), cityOfActors: false });
		const project = apply(EMPTY, importSources(EMPTY, batch));

		const second = await fileOf(project, 'ktm-fgd-02.txt', `${FGD}\nMOD: Terima kasih.`);
		const dinsos = batch.actors.find((actor) => actor.type === 'social-office')!;
		expect(second.speaking.get('dinsos')?.actor).toEqual({ id: dinsos.id });

		const bpjs = await fileOf(project, 'jmb-bpjs-01.md', BPJS);
		expect(bpjs.speaking.get('p')?.role).toBe('other');
		expect(bpjs.speaking.get('i')?.actor).not.toEqual({ id: batch.actors[0]!.id });
	});

	it('proposes anew for another city, but keeps what the researcher chose', async () => {
		const file = await fileOf(EMPTY, 'fgd.txt', FGD);
		const mine = { ...file.speaking.get('bpjs')!, actor: { id: 'mine' }, mine: true };
		const moved = { ...file, city: 'Kota Jambi', speaking: withEntry(file.speaking, 'bpjs', mine) };
		const again = proposed(moved, contextOf(EMPTY));
		expect(again.speaking.get('bpjs')?.actor).toEqual({ id: 'mine' });
		expect(again.speaking.get('dinsos')?.actor).toMatchObject({ name: 'Dinas Sosial Kota Jambi' });
	});
});
