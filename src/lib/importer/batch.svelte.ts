/**
 * The batch of files on the page: read one after the other in the worker, answered, looked through, imported as one change. Until then
 * nothing is saved, so leaving or cancelling leaves nothing behind.
 */
import { importSources } from '#core/commands/import-sources.ts';
import type { Progress } from '#core/import/progress.ts';
import { renameLabels } from '#core/import/rename-labels.ts';
import type { Change } from '#core/log/change.ts';
import { errorFacts } from '#core/model/error.ts';
import { alive, metaOf, valueOf } from '#core/model/visible.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import {
	distinct,
	waiting,
	withAnswer,
	type ActorChoice,
	type BatchFile,
	type Read,
	type Speaking
} from './batch-file.ts';
import { asked } from './asked.ts';
import { buildImport } from './build-import.ts';
import { cityAttribute } from '#core/facts/city-attribute.ts';
import { newNames } from './called.ts';
import { answered, proposed, type Context } from './first-answers.ts';
import { freeNames } from './free-names.ts';
import { bytesOf } from './bytes-of.ts';
import { knownLabels } from './known-labels.ts';
import { labelGroups } from './label-groups.ts';
import type { ReadOptions, TranscriptReader } from './reader.ts';
import { sameTexts } from './same-text.ts';

/** Whoever asks is proposed as nobody's actor: a file may begin with their question. */
const STUDY_TEAM = 'researcher';

export class Batch {
	files = $state.raw<readonly BatchFile[]>([]);
	/** Files that are being read: of how many, how many are done. */
	progress = $state.raw<Progress | null>(null);
	/** The file that is being read, and how many of its pages are. */
	reading = $state.raw<({ readonly key: string } & Progress) | null>(null);
	/** Labels are being looked for again in so many files. */
	relabelling = $state(0);
	saving = $state(false);
	readonly busy = $derived(
		this.progress !== null || this.reading !== null || this.relabelling > 0 || this.saving
	);
	/** Whether new actors get the city of the first source in which they speak. */
	cityOfActors = $state(true);
	/** Labels that the researcher added, for all files. */
	added = $state.raw<readonly string[]>([]);
	readonly same = $derived.by(() => sameTexts(this.#workspace.project, this.files));
	readonly ready = $derived(
		this.files.filter(
			(file) => file.read && !file.problem && file.wanted && !this.same.has(file.key)
		)
	);
	readonly names = $derived.by(() =>
		freeNames(
			this.ready.map((file) => [file.key, file.name || file.file] as const),
			alive(this.#workspace.project, 'sources').map((source) => source.name)
		)
	);
	readonly groups = $derived(labelGroups(this.ready));
	/** Cities of the project and of the batch, for the lists under the fields. */
	readonly cities = $derived.by(() => {
		const { project } = this.#workspace;
		const attribute = cityAttribute(project, 'source');
		const known = attribute
			? alive(project, 'sources').map((source) => valueOf(project, attribute.id, source.id))
			: [];
		const all = distinct([...known, ...this.files.map((file) => file.city)]);
		return all.filter((city) => city !== '').sort();
	});
	#workspace: Workspace;
	#reader: TranscriptReader;
	/** What the researcher said about a label in all files: it also holds for files that come later. */
	#said: Readonly<Record<string, Partial<Speaking>>> = {};
	/** By file, its last reading: what an earlier one found is no longer asked for. */
	#last: Readonly<Record<string, symbol>> = {};

	constructor(workspace: Workspace, reader: TranscriptReader) {
		this.#workspace = workspace;
		this.#reader = reader;
	}

	/** Adds files and reads them. Those that cannot be read say why and do not hold up the others. */
	async add(files: readonly File[]): Promise<void> {
		const news = files.map((file) => waiting(this.#workspace.world.newId(), file.name));
		this.files = [...this.files, ...news];
		const before = this.progress;
		this.progress = { done: before?.done ?? 0, of: (before?.of ?? 0) + files.length };
		const context = await this.#context();
		for (const [i, { key }] of news.entries()) {
			if (!this.#has(key)) continue;
			await this.#read(key, () => bytesOf(files[i]!), context);
			this.#keepOwn(key, files[i]!);
			if (this.progress) this.progress = { ...this.progress, done: this.progress.done + 1 };
		}
		if (this.progress && this.progress.done >= this.progress.of) this.progress = null;
	}

	/** Stops reading: files not read yet leave the list. */
	cancel(): void {
		this.progress = null;
		this.files = this.files.filter((file) => file.read || file.problem);
		this.#reader.cancel();
	}

	clear(): void {
		this.cancel();
		this.files = [];
		this.added = [];
		this.#said = {};
	}

	drop(key: string): void {
		this.files = this.files.filter((file) => file.key !== key);
	}

	/** Changes answers of some files; another city asks for other actors. */
	async set(
		keys: readonly string[],
		patch: Partial<Pick<BatchFile, 'name' | 'kind' | 'lang' | 'city' | 'date' | 'wanted'>>
	): Promise<void> {
		this.#change(keys, (file) => ({ ...file, ...patch }));
		if (patch.city === undefined) return;
		const context = await this.#context();
		this.#change(keys, (file) => proposed(file, context));
	}

	setWhole(key: string, actor: ActorChoice | null): void {
		this.#change([key], (file) => ({ ...file, whole: { actor, asked: [], mine: true } }));
	}

	/** Answers for a label in some files. `everywhere`: in those that come later, too. */
	async answer(
		label: string,
		keys: readonly string[],
		patch: Partial<Pick<Speaking, 'role' | 'actor' | 'speaks' | 'called'>>,
		everywhere: boolean
	): Promise<void> {
		const said = { ...patch, ...('actor' in patch ? { mine: true, asked: [] } : {}) };
		if (everywhere) this.#said = { ...this.#said, [label]: { ...this.#said[label], ...said } };
		this.#change(keys, (file) => withAnswer(file, label, said));
		if (patch.role !== undefined) {
			const context = await this.#context();
			this.#change(keys, (file) => proposed(file, context));
		}
		if (patch.speaks !== undefined || patch.called !== undefined) await this.#relabel(keys);
	}

	/** A word that names a speaker where it begins a line; the detection had not thought so. */
	async addLabel(label: string): Promise<void> {
		this.added = distinct([...this.added, label.trim().replace(/\s*:$/, '')]);
		await this.#relabel(this.files.map((file) => file.key));
	}

	/** Reads a file again, in another encoding or with other columns. */
	async again(key: string, options: ReadOptions): Promise<void> {
		const file = this.files.find((other) => other.key === key);
		if (!file) return;
		const shown = file.read && asked(file.read, options);
		this.#change([key], (old) => ({ ...old, read: shown }));
		await this.#read(key, async () => file.bytes, await this.#context(), options);
		if (!shown) return;
		// Still shown, and nothing said against it: the reading was cancelled, and what was asked of it did not happen.
		const cancelled = (old: BatchFile) => old.read === shown && old.problem === file.problem;
		const back = { read: shown.before, problem: null };
		this.#change([key], (old) => (cancelled(old) ? { ...old, ...back } : old));
	}

	/** Opens a project file of the batch as a project of its own. @throws SimpulError package.* */
	async openOwn(key: string): Promise<void> {
		const own = this.files.find((file) => file.key === key)?.own;
		if (!own || own.opened) return;
		const opened = await this.#reader.openProject(own.file);
		this.#change([key], (file) => ({ ...file, own: { ...own, opened } }));
	}

	/** @returns the saved change, or null if there was nothing to import */
	async save(): Promise<Change | null> {
		const files = this.ready;
		if (files.length === 0) return null;
		this.saving = true;
		try {
			const { newId } = this.#workspace.world;
			const { names, cityOfActors } = this;
			const built = buildImport(this.#workspace.project, files, { newId, names, cityOfActors });
			const change = await this.#workspace.run(
				(project) => importSources(project, built.batch),
				built
			);
			this.clear();
			return change;
		} finally {
			this.saving = false;
		}
	}

	async #read(
		key: string,
		load: () => Promise<Uint8Array>,
		context: Context,
		options: ReadOptions = {}
	): Promise<void> {
		let bytes: Uint8Array = new Uint8Array();
		const now = Symbol(key);
		this.#last = { ...this.#last, [key]: now };
		try {
			bytes = await load();
			const { file, speaking } = this.files.find((other) => other.key === key)!;
			const report = (done: number, of: number) => (this.reading = { key, done, of });
			const { draft, ...hashes } = await this.#reader.read({ name: file, bytes }, options, report);
			const said = [...Object.entries(this.#said), ...speaking];
			const read = await this.#withLabels({ ...hashes, original: draft, draft }, said);
			if (this.#last[key] !== now) return;
			this.#change([key], (old) => this.#answered({ ...old, bytes }, read, context));
		} catch (error) {
			const problem = errorFacts(error);
			if (problem.code === 'cancelled' || this.#last[key] !== now) return;
			// A table that is no transcript may be one of coded passages.
			const kept = problem.code === 'transcript.no-text-column' ? { bytes } : {};
			this.#change([key], (old) => ({ ...old, ...kept, problem }));
		} finally {
			this.reading = null;
		}
	}

	#keepOwn(key: string, file: File): void {
		this.#change([key], (old) =>
			old.problem?.code === 'transcript.own-project' ? { ...old, own: { file, opened: null } } : old
		);
	}

	/** Guesses first, then what the researcher has said about such labels before. A file read again keeps its answers. */
	#answered(file: BatchFile, read: Read, context: Context): BatchFile {
		if (file.read) return proposed({ ...file, read, problem: null }, context);
		let known = answered(file, read, context);
		for (const [label, said] of Object.entries(this.#said)) known = withAnswer(known, label, said);
		return known;
	}

	async #relabel(keys: readonly string[]): Promise<void> {
		const context = await this.#context();
		this.relabelling++;
		try {
			for (const file of this.files.filter((other) => keys.includes(other.key))) {
				if (!file.read) continue;
				const read = await this.#withLabels(file.read, [...file.speaking]);
				this.#change([file.key], (old) => proposed({ ...old, read }, context));
			}
		} finally {
			this.relabelling--;
		}
	}

	async #withLabels(
		read: Read,
		said: readonly (readonly [string, Partial<Speaking>])[]
	): Promise<Read> {
		const add = this.added;
		const not = refused(said);
		const original =
			add.length > 0 ? await this.#reader.relabel(read.original, { add, not: [] }) : read.original;
		const draft = not.length > 0 ? await this.#reader.relabel(original, { add, not }) : original;
		return { ...read, original, draft: renameLabels(draft, newNames(said)) };
	}

	async #context(): Promise<Context> {
		const { project } = this.#workspace;
		const [{ ACTOR_DETAILS, KNOWN_ACTORS }, { ACTOR_TYPES }] = await Promise.all([
			import('#core/frameworks/actor-details.ts'),
			import('#core/frameworks/actor-types.ts')
		]);
		const details = ACTOR_DETAILS.filter(({ id }) => id !== STUDY_TEAM);
		const words = { types: ACTOR_TYPES, details, cities: KNOWN_ACTORS };
		return {
			by: { project, words, lang: metaOf(project)?.lang ?? 'id' },
			known: knownLabels(project),
			cities: distinct([...this.cities, ...KNOWN_ACTORS.map((city) => city.name)])
		};
	}

	#has = (key: string): boolean => this.files.some((file) => file.key === key);

	#change(keys: readonly string[], make: (file: BatchFile) => BatchFile): void {
		this.files = this.files.map((file) => (keys.includes(file.key) ? make(file) : file));
	}
}

/** Labels that name no speaker, by the last answer given. */
function refused(answers: Iterable<readonly [string, Partial<Speaking>]>): string[] {
	const last = Object.fromEntries(answers);
	return Object.keys(last).filter((key) => last[key]!.speaks === false);
}
