/**
 * What differs between the places where a log may lie (memory, a folder, a `.simpul` file). Everything else of a store
 * is the same for all of them: list-store.ts.
 */
import type { Change } from '#core/log/change.ts';
import type { Snapshot } from '#core/model/ports.ts';
import type { InTurn } from './queue.ts';

/** What one commit adds. */
export type Addition = {
	readonly changes: readonly Change[];
	readonly texts: ReadonlyMap<string, string>;
	readonly files: ReadonlyMap<string, Uint8Array>;
};

export interface Place {
	/** All changes as they lie there now, in order of arrival. */
	log(): Promise<readonly Change[]>;
	/** Runs `work` while nobody else, of this process or another, writes to the place. */
	locked<T>(work: () => Promise<T>): Promise<T>;
	/** Durable when the promise resolves; called within `locked` only. @throws SimpulError store.full */
	append(addition: Addition): Promise<void>;
	text(hash: string): Promise<string | undefined>;
	file(hash: string): Promise<Uint8Array | undefined>;
	files(): Promise<readonly string[]>;
	/** Calls back when somebody else appended. `inTurn` waits until no call of this store is at work. */
	watch(tell: () => void, inTurn: InTurn): () => void;
	/** The cache, for a place that keeps one. */
	kept?: Snapshot | null;
	close(): Promise<void>;
}
