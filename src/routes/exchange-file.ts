/** Files of the exchange standard REFI-QDA: a project of another program becomes a new one here, and a project becomes such a file. */
import { addCoder } from '#core/commands/add-coder.ts';
import { newProject } from '#core/commands/new-project.ts';
import { apply, fold } from '#core/log/apply.ts';
import type { OnProgress } from '#core/import/progress.ts';
import { LARGEST_CODEBOOK, LARGEST_PROJECT } from '#core/import/largest.ts';
import { LOG_VERSION, type Change, type Edit } from '#core/log/change.ts';
import { nextStamp, type Stamp } from '#core/log/stamp.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { alive, metaOf } from '#core/model/visible.ts';
import type { ChangeStore } from '#core/model/ports.ts';
import type { ImportOptions, ImportPlan } from '#formats/foreign/plan-import.ts';
import { originalsOfStore } from '#formats/refi/originals-of-store.ts';
import { preferences, randomName } from '#lib/state/preferences.svelte.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { fileName } from '#lib/ui/file-name.ts';
import { saveFile } from '#lib/ui/save-file.ts';
import { catalogue } from '#storage/dexie/catalogue.ts';
import { dexieStore } from '#storage/dexie/store.ts';
import { bytesOf } from './bytes-of.ts';
import { cardOf } from './catalogue.ts';
import { coderOf, world } from './open-workspace.ts';
import { startWorker } from './start-worker.ts';

export type Following = {
	/** Told how much of a long file is read. */
	readonly report?: OnProgress;
	/** Ends the reading: it is rejected with SimpulError cancelled. */
	readonly signal?: AbortSignal;
};

/** What a file would bring in; nothing is made. @throws SimpulError refi.*, zip.*, cancelled */
export async function planFile(
	file: Blob,
	name: string,
	options: ImportOptions = {},
	{ report, signal }: Following = {}
) {
	const worker = startWorker();
	signal?.addEventListener('abort', () => worker.cancel());
	try {
		const bytes = await bytesOf(file, name, LARGEST_PROJECT, 'refi.too-large');
		return await worker.follow(report, 'planExchange', bytes, name, options);
	} finally {
		worker.cancel();
	}
}

/** The project that a plan gives: its beginning, the person who brings it in, and the file as one change. @returns its id */
export async function makePlanned(plan: ImportPlan): Promise<string> {
	const { name, lang, coder, edit, texts, files } = plan;
	const me = preferences.me.id;
	const log = new Log();
	log.add(newProject(EMPTY, { name, lang, coder }), coder.id);
	if (me !== coder.id && !edit.ops.some((op) => op.t === 'coders' && op.id === me))
		log.add(addCoder(log.project, coderOf(me)), me);
	log.add(edit, me);
	const id = randomName(10);
	const store = dexieStore(id);
	try {
		await store.open();
		await store.merge(log.changes, texts, files);
		// Listed only now: what a crash leaves half done must not look like a project that lost its content.
		await catalogue.add({ id, ...cardOf(log.project), changed: Date.now() });
	} catch (error) {
		await store.close();
		await catalogue.remove(id);
		throw error;
	}
	await store.close();
	return id;
}

class Log {
	readonly changes: Change[] = [];
	project: Project = EMPTY;
	#last: Stamp | null = null;

	add(edit: Edit, by: string): void {
		const { now, device } = world();
		const at = nextStamp(this.#last, now(), device);
		this.#last = at;
		this.changes.push({ ...edit, at, by, v: LOG_VERSION });
		this.project = apply(this.project, edit);
	}
}

/** Writes the open project for other programs. @returns the file's name */
export const saveForOthers = (workspace: Workspace, originals: boolean): Promise<string> =>
	saveAs(workspace.project, workspace.store, originals);

/** Writes a project that is not open. @returns the file's name */
export async function saveClosedForOthers(id: string): Promise<string> {
	const store = dexieStore(id);
	try {
		const { snapshot, tail } = await store.open();
		return await saveAs(fold(tail, snapshot?.project ?? EMPTY), store, true);
	} finally {
		await store.close();
	}
}

async function saveAs(project: Project, store: ChangeStore, originals: boolean): Promise<string> {
	const hashes = [...new Set(alive(project, 'sources').map(({ text }) => text))];
	const texts = await store.texts(hashes);
	const files = originals ? await originalsOfStore(project, store) : new Map<string, Uint8Array>();
	const worker = startWorker();
	try {
		const byHash = new Map(hashes.map((hash, i) => [hash, texts[i]!]));
		const bytes = await worker.call('writeExchange', project, byHash, files);
		const name = fileName(metaOf(project)?.name ?? '', 'qdpx');
		saveFile(name, new Blob([bytes as BlobPart], { type: 'application/zip' }));
		return name;
	} finally {
		worker.cancel();
	}
}

/** Writes the codebook for other programs. @returns the file's name @throws SimpulError refi.nothing-to-write */
export async function saveCodebook(project: Project): Promise<string> {
	const [{ exportCodebook }, { writeCodebook }] = await Promise.all([
		import('#core/exchange/export-codebook.ts'),
		import('#formats/refi/codebook/write-codebook.ts')
	]);
	const bytes = writeCodebook(exportCodebook(project));
	const name = fileName(metaOf(project)?.name ?? '', 'qdc');
	saveFile(name, new Blob([bytes as BlobPart], { type: 'application/xml' }));
	return name;
}

/**
 * Adds the codes of a codebook file to the open project, as one change.
 * @returns how many, and the account of what was changed on the way
 * @throws SimpulError refi.*, nothing.to-change
 */
export async function addCodebook(workspace: Workspace, file: File) {
	const { importCodebook } = await import('#core/exchange/import-codebook.ts');
	const worker = startWorker();
	try {
		const bytes = await bytesOf(file, file.name, LARGEST_CODEBOOK, 'refi.too-large');
		const { book, left: found } = await worker.call('readCodebook', bytes, file.name);
		const read = (project: Project) =>
			importCodebook(project, book, { file: file.name, left: found });
		let told: ReturnType<typeof read> | undefined;
		const change = await workspace.run((project) => (told = read(project)).edit);
		const { added, known, sets, left } = told!;
		return { added, known, sets, left, change };
	} finally {
		worker.cancel();
	}
}
