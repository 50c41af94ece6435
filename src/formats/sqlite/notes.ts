/** Notes that come in as memos, with a GUID made of what they are on. */
import { guidFor } from '#core/exchange/guid.ts';
import type { Guid, XNote } from '#core/exchange/values.ts';

export class Notes {
	readonly list: XNote[] = [];
	readonly #program: string;

	constructor(program: string) {
		this.#program = program;
	}

	/**
	 * @param key  what it is on, in words that no other note has
	 * @returns the references to it: none if it says nothing
	 */
	add(key: string, note: Pick<XNote, 'name' | 'text' | 'user'>): Guid[] {
		if (note.text.trim() === '' && note.name.trim() === '') return [];
		const guid = guidFor(`${this.#program} note`, `${key}/${this.list.length}`);
		this.list.push({ ...note, guid, description: '', codings: 0, long: false });
		return [guid];
	}
}
