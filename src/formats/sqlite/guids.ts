/**
 * GUIDs for rows that only have numbers. They are made of what a row is called, so that the same code or text has the same GUID in the
 * copies of two coders; where two rows are called alike, of their numbers too.
 */
import { guidFor } from '#core/exchange/guid.ts';
import type { Guid } from '#core/exchange/values.ts';

export class Guids {
	readonly #kind: string;
	readonly #byKey = new Map<string, Guid>();
	readonly #taken = new Set<Guid>();

	/** @param kind  the program and what is named, such as `qualcoder code` */
	constructor(kind: string) {
		this.#kind = kind;
	}

	give(key: string, name: string): Guid {
		const own = guidFor(this.#kind, name);
		const guid = this.#taken.has(own)
			? guidFor(this.#kind, `${name}/${key}/${this.#taken.size}`)
			: own;
		this.#taken.add(guid);
		if (key !== '' && !this.#byKey.has(key)) this.#byKey.set(key, guid);
		return guid;
	}

	/** Undefined where nothing has this number. */
	of(key: string): Guid | undefined {
		return this.#byKey.get(key);
	}
}
