/** A project opened from the command line: read it, change it by commands, close it. The same door as the page: `commit`. */
import { fold } from '#core/log/apply.ts';
import { LOG_VERSION, type Change, type Edit } from '#core/log/change.ts';
import { nextStamp, type Stamp } from '#core/log/stamp.ts';
import { SimpulError } from '#core/model/error.ts';
import type { ChangeStore, Commit, Seq, World } from '#core/model/ports.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { metaOf } from '#core/model/visible.ts';
import type { Id, Lang } from '#core/model/records.ts';

export class Session<S extends ChangeStore = ChangeStore> {
	project: Project = EMPTY;
	readonly store: S;
	readonly world: World;
	#seq: Seq = 0;
	#last: Stamp | null = null;

	constructor(store: S, world: World) {
		this.store = store;
		this.world = world;
	}

	async open(): Promise<this> {
		const { snapshot, tail, seq } = await this.store.open();
		this.project = fold(tail, snapshot?.project ?? EMPTY);
		this.#last = snapshot?.at ?? null;
		this.#see(tail);
		this.#seq = seq;
		return this;
	}

	/** The language of labels. */
	get lang(): Lang {
		return metaOf(this.project)?.lang ?? 'en';
	}

	/** The coder for changes made here: the project's first. @throws SimpulError coder.none */
	get coder(): Id {
		for (const coder of this.project.coders.values()) if (coder.alive) return coder.id;
		throw new SimpulError('coder.none');
	}

	/** Saves what a command makes of the project; a rejected command writes nothing. */
	async run(
		make: (project: Project) => Edit,
		bytes: Pick<Commit, 'texts' | 'files'> = {},
		by?: Id
	): Promise<void> {
		let next = this.project;
		const { seq } = await this.store.commit(this.#seq, (newer) => {
			this.#see(newer);
			next = fold(newer, next);
			const edit = make(next);
			if (edit.ops.length === 0 && edit.undoes === undefined) return null;
			const at = nextStamp(this.#last, this.world.now(), this.world.device);
			const change: Change = { ...edit, at, by: by ?? this.coder, v: LOG_VERSION };
			this.#last = at;
			next = fold([change], next);
			return { change, ...bytes };
		});
		this.project = next;
		this.#seq = seq;
	}

	#see(changes: readonly Change[]): void {
		for (const { at } of changes) if (this.#last === null || at > this.#last) this.#last = at;
	}
}
