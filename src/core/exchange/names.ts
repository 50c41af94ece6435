/** Names as they come in: cut to a length that pages can show, never empty, and each once where people tell things apart by them. */
import { foldName } from '../commands/values.ts';
import type { LeftList } from './left.ts';

const LONGEST = 500;
/** Something that is seen: a name of joiners and blanks is none. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}\p{M}]/u;

/** @param otherwise  what a nameless thing is called */
export function shownName(name: string, otherwise: string, left: LeftList): string {
	const line = name.replace(/[\r\n\t]+/g, ' ').trim();
	if (!VISIBLE.test(line)) {
		left.add('name-missing', otherwise);
		return otherwise;
	}
	if (line.length <= LONGEST) return line;
	const cut = `${[...line.slice(0, LONGEST)].slice(0, -1).join('')}…`;
	left.add('name-long', `${line.slice(0, 60)}…`);
	return cut;
}

/** Gives each name once: the second "Notes" is "Notes (2)". */
export class FreeNames {
	readonly #taken = new Set<string>();
	/** The last number given to a name, so that a thousand equal names do not ask for all numbers again. */
	readonly #numbers = new Map<string, number>();
	readonly #left: LeftList;

	constructor(left: LeftList, taken: Iterable<string> = []) {
		this.#left = left;
		for (const name of taken) this.#taken.add(foldName(name));
	}

	free(name: string): string {
		const key = foldName(name);
		let given = name;
		let n = this.#numbers.get(key) ?? 1;
		while (this.#taken.has(foldName(given))) given = `${name} (${++n})`;
		this.#numbers.set(key, n);
		if (given !== name) this.#left.add('name-twice', name);
		this.#taken.add(foldName(given));
		return given;
	}
}
