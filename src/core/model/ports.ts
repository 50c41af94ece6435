/**
 * The ports of the house: what a place that keeps changes must be able to do. Implemented by storage/dexie, storage/folder and
 * storage/memory, which all pass the same contract suite (tests/storage/contract.ts).
 */
import type { Change, Edit } from '../log/change.ts';
import type { ChangeHead } from '../log/undoable.ts';
import type { Stamp } from '../log/stamp.ts';
import type { Project } from './project.ts';

/** A position in the store's own order of arrival; 0 = empty. */
export type Seq = number;

/** The project at some position: a cache, never the truth. */
export type Snapshot = { readonly seq: Seq; readonly at: Stamp | null; readonly project: Project };

/** What is handed to `commit`: the change itself and the immutable bytes it speaks of. */
export type Commit = {
	readonly change: Change;
	/** New texts by SHA-256 of their UTF-8 form. */
	readonly texts?: ReadonlyMap<string, string>;
	/** Original files by SHA-256. */
	readonly files?: ReadonlyMap<string, Uint8Array>;
};

export type Opened = {
	readonly snapshot: Snapshot | null;
	/** Changes after the snapshot, in order of arrival. */
	readonly tail: readonly Change[];
	readonly seq: Seq;
};

export interface ChangeStore {
	/** @throws SimpulError store.newer if the log was written by a newer program, store.damaged if it cannot be read */
	open(): Promise<Opened>;
	/**
	 * Compare-and-append in one transaction: `make` gets the changes that arrived after `seq` (usually none) and returns what to
	 * append, or null to append nothing; it is synchronous and runs once. All of it is durable when the promise resolves.
	 * @throws whatever `make` throws (nothing is written then); SimpulError store.full when the disk or quota is full
	 */
	commit(
		seq: Seq,
		make: (newer: readonly Change[]) => Commit | null
	): Promise<{ readonly seq: Seq; readonly newer: readonly Change[] }>;
	/** Changes of other devices, as they are (merge): those whose stamp is already here are left out. */
	merge(
		changes: readonly Change[],
		texts: ReadonlyMap<string, string>,
		files?: ReadonlyMap<string, Uint8Array>
	): Promise<Seq>;
	/** Calls back when another tab or process appended. Returns the way to stop. */
	onForeign(tell: () => void): () => void;
	/** Changes after `seq`, in order of arrival. */
	since(seq: Seq): Promise<{ readonly changes: readonly Change[]; readonly seq: Seq }>;
	/** One change by its stamp, for undo. */
	change(at: Stamp): Promise<Change | undefined>;
	/** All changes without their ops, in stamp order: for undo and the history page. */
	heads(): Promise<readonly (ChangeHead & Pick<Change, 'args'>)[]>;
	/** @throws SimpulError text.missing */
	text(hash: string): Promise<string>;
	/** Many of them in one go, in the order of the hashes. @throws SimpulError text.missing {hash} */
	texts(hashes: readonly string[]): Promise<readonly string[]>;
	file(hash: string): Promise<Uint8Array | undefined>;
	/** The hashes of all original files, sorted. */
	files(): Promise<readonly string[]>;
	/** Keeps a snapshot for the next start; may be refused silently only by a store that keeps none. */
	keep(snapshot: Snapshot): Promise<void>;
	close(): Promise<void>;
}

/** From the outside world, handed to whoever commits. */
export type World = {
	readonly now: () => number;
	readonly device: string;
	readonly newId: () => string;
};

export type Command<Args> = (project: Project, args: Args) => Edit;
