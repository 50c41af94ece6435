/** In a list that is not typed into, letters lead to the row whose name begins with them: one alone, or several in quick succession. */

/** Milliseconds after which a letter begins anew. */
const PAUSE = 700;

export class LetterJump {
	#typed = '';
	#at = 0;

	/**
	 * @param at  the row that has the focus
	 * @param time  of the key, in milliseconds
	 * @returns the row to go to; -1 if none
	 */
	to(letter: string, time: number, names: readonly string[], at: number): number {
		this.#typed = time - this.#at < PAUSE ? this.#typed + letter : letter;
		this.#at = time;
		return jumpTo(names, at, this.#typed);
	}
}

/** The next row, from the one in focus on and around, whose name begins with what was typed; -1 if none. */
function jumpTo(names: readonly string[], at: number, typed: string): number {
	const start = typed.toLowerCase();
	const from = start.length > 1 ? at : at + 1;
	for (let i = 0; i < names.length; i++) {
		const row = (from + i) % names.length;
		if (names[row]!.toLowerCase().startsWith(start)) return row;
	}
	return -1;
}
