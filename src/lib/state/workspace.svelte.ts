/**
 * The open project: one immutable value that every page reads, and the one door through which it changes.
 * Own changes, other tabs' and teammates' arrive through the same `apply`; commits wait for each other in a queue. What is asked for
 * `atOnce` is shown before it is saved, and is taken back or made anew if saving it goes another way.
 */
import { apply, fold } from '#core/log/apply.ts';
import { LOG_VERSION, type Change, type Edit } from '#core/log/change.ts';
import { nextStamp, type Stamp } from '#core/log/stamp.ts';
import type { ChangeHead } from '#core/log/undoable.ts';
import type { ChangeStore, Commit, Seq, World } from '#core/model/ports.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Id } from '#core/model/records.ts';

export type Bytes = Pick<Commit, 'texts' | 'files'>;
export type Head = ChangeHead & Pick<Change, 'args'>;
export type Saved = 'saved' | 'saving' | 'memory';

/** Changes between two snapshots: enough that opening stays quick, few enough that saving is rare. */
const SNAPSHOT_EVERY = 200;
/** An edit of the saved project, and the project after it. */
type Ahead = { readonly edit: Edit; readonly project: Project };

const NOTHING: Edit = { kind: 'nothing', args: null, ops: [] };

export class Workspace {
	#shown = $state.raw<Project>(EMPTY);
	/** What the log holds: `project` is ahead of it while a change is shown that is not saved yet. */
	#written: Project = EMPTY;
	saved = $state<Saved>('saved');
	/** Grows with every change that arrives, own or foreign. */
	version = $state(0);
	readonly world: World;
	/** The coder who works here. */
	readonly me: Id;
	#store: ChangeStore;
	#toMemory: (store: ChangeStore) => Promise<ChangeStore>;
	#introduce: (project: Project) => Edit | null;
	#seq: Seq = 0;
	#last: Stamp | null = null;
	#sinceSnapshot = 0;
	#queue: Promise<unknown> = Promise.resolve();
	/** Jobs in the queue. */
	#waiting = 0;
	#heads: Head[] | null = null;
	#stop: () => void = () => {};

	/**
	 * @param introduce  the edit that makes or renames the coder who works here, or null if the project knows them
	 * @param toMemory  makes a store in memory that begins with what `store` holds, for when the disk is full
	 */
	constructor(
		store: ChangeStore,
		world: World,
		me: Id,
		introduce: (project: Project) => Edit | null,
		toMemory: (store: ChangeStore) => Promise<ChangeStore>
	) {
		this.#introduce = introduce;
		this.#store = store;
		this.world = world;
		this.me = me;
		this.#toMemory = toMemory;
	}

	get project(): Project {
		return this.#shown;
	}

	get store(): ChangeStore {
		return this.#store;
	}

	async open(): Promise<void> {
		const { snapshot, tail, seq } = await this.#store.open();
		this.#settle(fold(tail, snapshot?.project ?? EMPTY));
		this.#last = tail.reduce<Stamp | null>((last, c) => later(last, c.at), snapshot?.at ?? null);
		this.#seq = seq;
		this.#sinceSnapshot = tail.length;
		this.#stop = this.#store.onForeign(() => void this.#enqueue(() => this.#catchUp()));
		this.version++;
	}

	/** Runs a command on the project as it is when its turn comes, and saves the change. Null if there was nothing to change. */
	run(make: (project: Project) => Edit, bytes: Bytes = {}): Promise<Change | null> {
		return this.runChosen(async () => make, bytes);
	}

	/** As `run`, for a command that depends on the log: it is chosen when its turn comes, after all that was asked for before. */
	runChosen(
		choose: () => Promise<((project: Project) => Edit) | null>,
		bytes: Bytes = {}
	): Promise<Change | null> {
		return this.#enqueue(async () => {
			const make = await choose();
			if (!make) return null;
			if (this.#introduce(this.#written))
				await this.#commit((project) => this.#introduce(project) ?? NOTHING, {});
			return this.#commit(make, bytes);
		});
	}

	/** As `run`; the project shows the change before it is saved, if nothing else is being saved. @param make  may be called twice */
	async atOnce(make: (project: Project) => Edit): Promise<Change | null> {
		const ahead = this.#ahead(make);
		if (!ahead) return this.run(make);
		this.#shown = ahead.project;
		return this.#enqueue(() => this.#commit(make, {}, ahead));
	}

	/**
	 * Changes of somebody else's copy come in as they are, all or none; other tabs hear of them.
	 * @param pick  which: told the log as it is when their turn comes @throws what `pick` throws; SimpulError store.full
	 */
	receive(
		pick: (here: readonly Change[]) => readonly Change[],
		{ texts, files }: Required<Bytes>
	): Promise<void> {
		return this.#enqueue(async () => {
			const changes = pick((await this.#store.since(0)).changes);
			await this.#store.merge(changes, texts, files);
			await this.#catchUp();
			// An older snapshot is of no use once earlier changes have come.
			await this.snapshot();
		});
	}

	/** All changes without their effects, in stamp order. */
	async heads(): Promise<readonly Head[]> {
		this.#heads ??= [...(await this.#store.heads())];
		return this.#heads;
	}

	text(hash: string): Promise<string> {
		return this.#store.text(hash);
	}

	/** In the order of the hashes. */
	texts(hashes: readonly string[]): Promise<readonly string[]> {
		return this.#store.texts(hashes);
	}

	async close(): Promise<void> {
		this.#stop();
		await this.#queue.catch(() => undefined); // whoever asked for that change has been told
		await this.snapshot();
		await this.#store.close();
	}

	/** Keeps the project as it is for a quick start. It is a cache: a full disk keeps none, and the log is whole without it. */
	async snapshot(): Promise<void> {
		if (this.#sinceSnapshot === 0 || this.saved === 'memory') return;
		this.#sinceSnapshot = 0;
		try {
			await this.#store.keep({ seq: this.#seq, at: this.#last, project: this.#written });
		} catch (error) {
			if (!(error instanceof SimpulError && error.code === 'store.full')) throw error;
		}
	}

	#enqueue<T>(job: () => Promise<T>): Promise<T> {
		this.#waiting++;
		const result = this.#queue.then(job, job).finally(() => this.#waiting--);
		this.#queue = result.catch(() => undefined); // the caller gets the error; the next job must not
		return result;
	}

	/** What an edit makes of the project as it is now, or null where only the queue can tell. */
	#ahead(make: (project: Project) => Edit): Ahead | null {
		if (this.#waiting > 0 || this.#introduce(this.#written)) return null;
		const edit = make(this.#written);
		return edit.ops.length > 0 ? { edit, project: apply(this.#written, edit) } : null;
	}

	/** @param ahead  what is shown already: still true if nobody else has changed the project meanwhile */
	async #commit(
		make: (project: Project) => Edit,
		bytes: Bytes,
		ahead: Ahead | null = null
	): Promise<Change | null> {
		let made: Change | null = null;
		let base = this.#written;
		const append = (newer: readonly Change[]): Commit | null => {
			base = this.#with(newer) ?? base;
			const edit = ahead && newer.length === 0 ? ahead.edit : make(base);
			if (edit.ops.length === 0 && edit.undoes === undefined) return null;
			const last = newer.reduce<Stamp | null>((l, c) => later(l, c.at), this.#last);
			made = {
				...edit,
				at: nextStamp(last, this.world.now(), this.world.device),
				by: this.me,
				v: LOG_VERSION
			};
			return { change: made, ...bytes };
		};
		if (this.saved !== 'memory') this.saved = 'saving';
		try {
			const { seq, newer } = await this.#append(append);
			await this.#absorb(newer, seq);
			if (made) this.#take(made, newer.length === 0 ? ahead : null);
		} finally {
			if (this.saved === 'saving') this.saved = 'saved';
			this.#shown = this.#written;
		}
		if (this.#sinceSnapshot >= SNAPSHOT_EVERY) await this.snapshot();
		return made;
	}

	/** A full disk does not stop the work: the store moves into memory and the page says so. */
	async #append(make: (newer: readonly Change[]) => Commit | null) {
		try {
			return await this.#store.commit(this.#seq, make);
		} catch (error) {
			if (!(error instanceof SimpulError) || error.code !== 'store.full' || this.saved === 'memory')
				throw error;
			this.#stop();
			this.#store = await this.#toMemory(this.#store);
			this.#seq = (await this.#store.open()).seq;
			this.saved = 'memory';
			return this.#store.commit(this.#seq, make);
		}
	}

	async #catchUp(): Promise<void> {
		const { changes, seq } = await this.#store.since(this.#seq);
		await this.#absorb(changes, seq);
	}

	/** The project with changes of others, or null if some belong before what is here (a merge): then it is folded afresh. */
	#with(newer: readonly Change[]): Project | null {
		if (newer.some((c) => this.#last !== null && c.at < this.#last)) return null;
		return fold(newer, this.#written);
	}

	async #absorb(newer: readonly Change[], seq: Seq): Promise<void> {
		if (newer.length > 0) {
			const next = this.#with(newer);
			this.#settle(next ?? fold((await this.#store.since(0)).changes));
			this.#heads = null;
			for (const change of newer) this.#last = later(this.#last, change.at);
			this.#sinceSnapshot += newer.length;
			this.version++;
		}
		this.#seq = seq;
	}

	#take(change: Change, ahead: Ahead | null): void {
		this.#settle(ahead?.project ?? apply(this.#written, change));
		this.#last = change.at;
		this.#sinceSnapshot++;
		this.#heads?.push(change);
		this.version++;
	}

	#settle(project: Project): void {
		this.#written = project;
		this.#shown = project;
	}
}

const later = (a: Stamp | null, b: Stamp): Stamp => (a === null || b > a ? b : a);
