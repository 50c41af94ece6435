/** A store that forgets with the program: for tests, and the shortest reading of what a store must do. */
import type { Change } from '#core/log/change.ts';
import type { ChangeStore, Snapshot } from '#core/model/ports.ts';
import { listStore } from '../list-store.ts';
import type { Place } from '../place.ts';
import { queue, type InTurn } from '../queue.ts';

export type Seed = {
	readonly changes?: readonly Change[];
	readonly texts?: ReadonlyMap<string, string>;
	readonly files?: ReadonlyMap<string, Uint8Array>;
};

/** `again` gives another store on the same content, as another tab would have. */
export type MemoryStore = ChangeStore & { again(): MemoryStore };

type Memory = {
	readonly changes: Change[];
	readonly texts: Map<string, string>;
	readonly files: Map<string, Uint8Array>;
	readonly listeners: Set<{ readonly tell: () => void; readonly owner: Place }>;
	/** Shared by all stores on this content: one writes at a time. */
	readonly inTurn: InTurn;
	kept: Snapshot | null;
};

export function memoryStore(seed: Seed = {}): MemoryStore {
	return storeOn({
		changes: [...(seed.changes ?? [])],
		texts: new Map(seed.texts),
		files: new Map(seed.files),
		listeners: new Set(),
		inTurn: queue(),
		kept: null
	});
}

const storeOn = (memory: Memory): MemoryStore => ({
	...listStore(placeOn(memory)),
	again: () => storeOn(memory)
});

function placeOn(memory: Memory): Place {
	const place: Place = {
		get kept() {
			return memory.kept;
		},
		set kept(snapshot) {
			memory.kept = snapshot;
		},
		log: async () => memory.changes.slice(),
		locked: (work) => memory.inTurn(work),
		async append({ changes, texts, files }) {
			for (const change of changes) memory.changes.push(change);
			for (const [hash, text] of texts) memory.texts.set(hash, text);
			for (const [hash, bytes] of files) memory.files.set(hash, bytes);
			for (const { tell, owner } of memory.listeners) if (owner !== place) tell();
		},
		text: async (hash) => memory.texts.get(hash),
		file: async (hash) => memory.files.get(hash),
		files: async () => [...memory.files.keys()],
		watch(tell) {
			const listener = { tell, owner: place };
			memory.listeners.add(listener);
			return () => void memory.listeners.delete(listener);
		},
		async close() {
			for (const listener of memory.listeners)
				if (listener.owner === place) memory.listeners.delete(listener);
		}
	};
	return place;
}
