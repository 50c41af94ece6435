/** Who did what: names that stand in the rows themselves become users when they are first met. */
import { guidFor } from '#core/exchange/guid.ts';
import type { Guid, XUser } from '#core/exchange/values.ts';

export class People {
	readonly #program: string;
	readonly #users = new Map<string, XUser>();

	constructor(program: string) {
		this.#program = program;
	}

	/** '' for nobody. */
	of(name: string): Guid {
		const called = name.trim();
		if (called === '') return '';
		const known = this.#users.get(called);
		if (known) return known.guid;
		const user = { guid: guidFor(`${this.#program} user`, called), name: called };
		this.#users.set(called, user);
		return user.guid;
	}

	list(): XUser[] {
		return [...this.#users.values()];
	}
}
