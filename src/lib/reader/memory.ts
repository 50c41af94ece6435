/** What a reader's device remembers about a project: codes on keys, where each source was left. Preferences, so not in the log. */
import type { Id } from '#core/model/records.ts';
import { NO_SLOTS, type Slots } from './slots.ts';

export type Memory = {
	readonly slots: Slots;
	readonly last: Id | null;
	/** Offset of the first visible character, per source. */
	readonly places: { readonly [source: Id]: number };
};

const key = (project: Id) => `simpul.reader.${project}`;
const NOTHING: Memory = { slots: NO_SLOTS, last: null, places: {} };

export function recall(storage: Pick<Storage, 'getItem'>, project: Id): Memory {
	try {
		const kept = JSON.parse(storage.getItem(key(project)) ?? '{}') as Partial<Memory>;
		const slots = Array.isArray(kept.slots) && kept.slots.length === 9 ? kept.slots : NO_SLOTS;
		return { slots, last: kept.last ?? null, places: kept.places ?? {} };
	} catch {
		return NOTHING; // damaged preferences are no reason not to read
	}
}

export function remember(
	storage: Pick<Storage, 'getItem' | 'setItem'>,
	project: Id,
	news: Partial<Memory>
): void {
	const kept = recall(storage, project);
	const places = { ...kept.places, ...news.places };
	storage.setItem(key(project), JSON.stringify({ ...kept, ...news, places }));
}
