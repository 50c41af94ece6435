import { beforeEach, describe, expect, it, vi } from 'vitest';
import { alive, speakersOf } from '#core/model/visible.ts';
import { undoChange } from '#lib/state/undo.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { Batch } from '#lib/importer/batch.svelte.ts';
import type { TranscriptReader } from '#lib/importer/reader.ts';
import { withLabels } from '#formats/transcript/relabel.ts';
import { readSource } from '#worker/read-source.ts';
import { SimpulError } from '#core/model/error.ts';
import { openNew } from '../state/opened.ts';
import { BPJS, DINKES, FGD } from './batch-of.ts';

const file = (name: string, text: string) => new File([text], name);
let workspace: Workspace;
let batch: Batch;

/** The worker's functions on this thread; `cancel` rejects what is under way, as ending the worker does. */
function reader(): TranscriptReader {
	let stop: (error: unknown) => void = () => {};
	const stoppable = <T>(job: Promise<T>) =>
		Promise.race([job, new Promise<never>((_, reject) => (stop = reject))]);
	return {
		read: (what, options) => stoppable(readSource(what, options)),
		openProject: async ({ name }) => ({ name: `project of ${name}`, href: '/p/new' }),
		relabel: async (draft, decisions) => withLabels(draft, decisions),
		cancel: () => stop(new SimpulError('cancelled'))
	};
}

beforeEach(async () => {
	workspace = await openNew();
	batch = new Batch(workspace, reader());
});

/** A batch with one file; each time it is read again, the reading goes on until the test ends it. */
async function readAgainByHand() {
	const ends: ((why: Error) => void)[] = [];
	const usual = reader();
	batch = new Batch(workspace, {
		...usual,
		read: (what, options) =>
			options?.encoding === undefined
				? usual.read(what, options)
				: new Promise((_, reject) => void ends.push(reject))
	});
	await batch.add([file('a.txt', DINKES)]);
	const { key } = batch.files[0]!;
	return { key, used: () => batch.files[0]!.read!.draft.encoding!.used, ends };
}

const sources = () => alive(workspace.project, 'sources');

describe('Batch', () => {
	it('imports what could be read as one change; one undo removes sources, speakers and actors', async () => {
		await batch.add([file('a.md', DINKES), file('x.pdf', '%PDF-1.7'), file('b.txt', FGD)]);
		expect(batch.files.map((f) => f.problem?.code ?? 'read')).toEqual([
			'read',
			'transcript.damaged',
			'read'
		]);
		const change = await batch.save();
		expect(sources().map((s) => s.name)).toEqual(['a', 'b']);
		expect(await workspace.text(sources()[0]!.text)).toContain('menyesuaikan pagu');
		expect(batch.files).toEqual([]);

		await undoChange(workspace, change!.at);
		expect(sources()).toEqual([]);
		expect(alive(workspace.project, 'actors')).toEqual([]);
	});

	it('T19: a project file among transcripts becomes a project of its own; the batch stays as it is', async () => {
		await batch.add([file('a.md', DINKES), file('old.simpul', 'whatever it holds')]);
		const [, own] = batch.files;
		expect(own).toMatchObject({ problem: { code: 'transcript.own-project' }, wanted: true });
		await batch.openOwn(own!.key);
		expect(batch.files.map((one) => one.own?.opened ?? null)).toEqual([
			null,
			{ name: 'project of old.simpul', href: '/p/new' }
		]);
		expect(batch.ready.map(({ name }) => name)).toEqual(['a']);
		await batch.save();
		expect(sources()).toHaveLength(1);
	});

	it('saves nothing until asked, and cancelling leaves nothing behind', async () => {
		const adding = batch.add([file('a.md', DINKES), file('b.txt', FGD)]);
		batch.cancel();
		await adding;
		expect(batch.files).toEqual([]);
		expect(batch.progress).toBeNull();
		expect(await workspace.heads()).toHaveLength(1);
	});

	it('skips a text that is there and numbers a name that is taken', async () => {
		await batch.add([file('a.md', DINKES)]);
		await batch.save();
		await batch.add([file('copy.md', DINKES), file('a.txt', BPJS)]);
		expect([...batch.same.values()]).toEqual([{ other: 'a', where: 'project' }]);
		await batch.save();
		expect(sources().map((s) => s.name)).toEqual(['a', 'a (2)']);
	});

	it('takes turns away from a label that is no speaker, and gives them back', async () => {
		await batch.add([file('b.txt', FGD)]);
		const [key] = batch.files.map((f) => f.key);
		const labels = () => batch.files[0]!.read!.draft.labels.map((l) => l.key);
		await batch.answer('bpjs', [key!], { speaks: false }, true);
		expect(labels()).toEqual(['mod', 'dinsos']);
		expect(batch.groups.find((g) => g.key === 'bpjs')?.speaks).toBe(false);
		await batch.answer('bpjs', [key!], { speaks: true }, true);
		expect(labels()).toEqual(['mod', 'dinsos', 'bpjs']);
	});

	it('finds a label that the researcher adds, in all files', async () => {
		await batch.add([file('b.txt', `${FGD}\nsuara dari belakang: Setuju.\n`)]);
		await batch.addLabel('suara dari belakang:');
		expect(batch.groups.map((g) => g.key)).toContain('suara dari belakang');
	});

	it('answers a label in files that come later as in those before', async () => {
		await batch.add([file('a.md', DINKES)]);
		const keys = batch.files.map((f) => f.key);
		await batch.answer('p', keys, { role: 'other' }, true);
		await batch.add([file('b.md', BPJS)]);
		expect(batch.files.map((f) => f.speaking.get('p')?.role)).toEqual(['other', 'other']);
	});

	it('gives one actor to a label in one file only', async () => {
		await batch.add([file('a.md', DINKES), file('b.md', BPJS)]);
		const actor = { name: 'Bu Sari', type: null };
		await batch.answer('i', [batch.files[1]!.key], { actor }, false);
		await batch.save();
		const named = sources().map((source) =>
			speakersOf(workspace.project, source.id).map(
				(s) => workspace.project.actors.get(s.actor ?? '')?.name
			)
		);
		expect(named).toEqual([
			[undefined, 'Dinas Kesehatan Kota Jambi'],
			[undefined, 'Bu Sari']
		]);
	});

	it('reads a file again in another encoding and keeps the answers given', async () => {
		const bytes = Uint8Array.from(DINKES.replace('Kuota', 'Caf\u00e9'), (c) => c.charCodeAt(0));
		await batch.add([new File([bytes], 'a.txt')]);
		const { key } = batch.files[0]!;
		await batch.set([key], { kind: 'document' });
		await batch.again(key, { encoding: 'windows-1252' });
		expect(batch.files[0]!.read!.draft.text).toContain('Café');
		expect(batch.files[0]!.kind).toBe('document');
	});

	it('shows at once what is asked of the next reading, so that a choice made meanwhile takes none back', async () => {
		await batch.add([
			file(
				'survei.csv',
				'Nama,Desa,Apa yang berubah sejak program ini?\nBudi,Muara,Sekarang lebih mudah mengurus kartu.\nSiti,Hulu,Sama saja seperti dulu bagi kami.\n'
			)
		]);
		const { key } = batch.files[0]!;
		const shown = () => batch.files[0]!.read!.draft.columns!.choice;
		const survey = { respondent: 0, answers: [2], attributes: [] };
		const first = batch.again(key, { columns: { ...shown(), survey } });
		expect(shown().survey).toEqual(survey);
		const second = batch.again(key, {
			columns: { ...shown(), survey: { ...shown().survey!, answers: [1, 2] } }
		});
		expect(shown().survey).toEqual({ respondent: 0, answers: [1, 2], attributes: [] });
		await first;
		expect(shown().survey!.answers).toEqual([1, 2]);
		await second;
		expect(shown().survey).toEqual({ respondent: 0, answers: [1, 2], attributes: [] });
		expect(batch.files[0]!.read!.draft.text).toContain('Muara');
	});

	it('takes a choice back when its reading is cancelled, and those before it that were never read', async () => {
		const { key, used, ends } = await readAgainByHand();
		const before = used();
		const first = batch.again(key, { encoding: 'windows-1252' });
		expect(used()).toBe('windows-1252');
		await vi.waitFor(() => expect(ends).toHaveLength(1));
		const second = batch.again(key, { encoding: 'utf-16le' });
		await vi.waitFor(() => expect(ends).toHaveLength(2));
		for (const end of ends) end(new SimpulError('cancelled'));
		await Promise.all([first, second]);
		expect(used()).toBe(before);
		expect(batch.ready).toHaveLength(1);
	});

	it('keeps a choice with which a file cannot be read, says why and leaves the file out', async () => {
		const { key, used, ends } = await readAgainByHand();
		const reading = batch.again(key, { encoding: 'utf-16le' });
		await vi.waitFor(() => expect(ends).toHaveLength(1));
		ends[0]!(new SimpulError('transcript.damaged'));
		await reading;
		expect(used()).toBe('utf-16le');
		expect(batch.files[0]!.problem?.code).toBe('transcript.damaged');
		expect(batch.ready).toEqual([]);
	});

	it('does not report what went wrong in a reading that a later one has replaced', async () => {
		const { key, used, ends } = await readAgainByHand();
		const first = batch.again(key, { encoding: 'utf-16le' });
		await vi.waitFor(() => expect(ends).toHaveLength(1));
		const second = batch.again(key, { encoding: 'windows-1252' });
		await vi.waitFor(() => expect(ends).toHaveLength(2));
		ends[0]!(new Error('too late'));
		await first;
		expect(batch.files[0]!.problem).toBeNull();
		ends[1]!(new Error('in time'));
		await second;
		expect(used()).toBe('windows-1252');
		expect(batch.files[0]!.problem).toEqual({ code: 'unexpected', data: { reason: 'in time' } });
	});

	it('imports labels of one name as one speaker, who has the answers of the label that keeps it', async () => {
		const text =
			'Pewawancara: Satu?\nIbu Ratna: Ya.\nIbu Ratnaa: Ya dua.\nPewawancara: Tiga?\nIbu Ratna: Ok.';
		await batch.add([file('a.txt', text)]);
		const key = batch.files[0]!.key;
		expect(batch.groups.find((group) => group.key === 'ibu ratnaa')?.meant).toBe('Ibu Ratna');
		await batch.answer('ibu ratna', [key], { actor: { name: 'Warga', type: null } }, true);
		await batch.answer('ibu ratnaa', [key], { called: 'Ibu Ratna' }, true);
		expect(batch.groups.find((group) => group.key === 'ibu ratnaa')).toMatchObject({
			under: 'Ibu Ratna',
			called: 'Ibu Ratna',
			meant: null
		});
		await batch.save();
		const [source] = sources();
		const speakers = speakersOf(workspace.project, source!.id);
		expect(speakers.map((speaker) => speaker.label)).toEqual(['Pewawancara', 'Ibu Ratna']);
		expect(speakers[1]!.actor).not.toBeNull();
		expect([...source!.turns.speaker]).toEqual([0, 1, 1, 0, 1]);
	});

	it('gives a label another name in files that come later, too, and its own name back', async () => {
		await batch.add([file('a.md', DINKES)]);
		await batch.answer('i', [batch.files[0]!.key], { called: 'Bu Sri' }, true);
		await batch.add([file('b.md', BPJS)]);
		const names = () => batch.files.map((f) => f.read!.draft.labels.map((label) => label.label));
		expect(names()).toEqual([
			['P', 'Bu Sri'],
			['P', 'Bu Sri']
		]);
		await batch.answer(
			'i',
			batch.files.map((f) => f.key),
			{ called: 'I' },
			true
		);
		expect(names()).toEqual([
			['P', 'I'],
			['P', 'I']
		]);
	});

	it('refuses a file that is far too large before it fetches its bytes', async () => {
		const large = file('besar.txt', 'x');
		Object.defineProperty(large, 'size', { value: 300 * 1024 * 1024 });
		await batch.add([large]);
		expect(batch.files[0]!.problem?.code).toBe('transcript.too-large');
	});
});
