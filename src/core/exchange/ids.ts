/**
 * The ids that records get when they come in: the one they had here, if the file was written here, else one made of their GUID. A GUID
 * that is missing or stands twice gives an id of its own, so that nothing is lost; references then mean the first.
 */
import { guidFor, idOfGuid, isGuid } from './guid.ts';
import type { LeftList } from './left.ts';
import type { Guid } from './values.ts';

export class Ids {
	readonly #left: LeftList;
	/** Ids of ours by GUID. */
	readonly #known: ReadonlyMap<Guid, string>;
	readonly #byGuid = new Map<Guid, string>();
	readonly #taken = new Set<string>();
	/** How often an id was made of the same words. */
	readonly #again = new Map<string, number>();

	constructor(left: LeftList, known: ReadonlyMap<Guid, string> = new Map()) {
		this.#left = left;
		this.#known = known;
	}

	/** @param label  what the record is called, for the account and to make ids of */
	give(guid: Guid, label: string): string {
		const own = this.#known.get(guid) ?? (isGuid(guid) ? idOfGuid(guid) : null);
		if (own !== null && !this.#taken.has(own)) return this.#keep(guid, own);
		if (own !== null) this.#left.add('guid-twice', label);
		const key = `${guid}/${label}`;
		for (let n = (this.#again.get(key) ?? 0) + 1; ; n++) {
			const id = idOfGuid(guidFor('again', `${key}/${n}`));
			if (this.#taken.has(id)) continue;
			this.#again.set(key, n);
			return this.#keep(guid, id);
		}
	}

	/** The id given to what has this GUID. */
	of(guid: Guid): string | undefined {
		return this.#byGuid.get(guid);
	}

	#keep(guid: Guid, id: string): string {
		this.#taken.add(id);
		if (guid !== '' && !this.#byGuid.has(guid)) this.#byGuid.set(guid, id);
		return id;
	}
}
