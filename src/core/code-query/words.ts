/** A question about codes, as it is typed (`"Final say" | pg-law! near 2 conflict`), cut into its parts. */
import { SimpulError } from '../model/error.ts';

/** `at` counts characters of what was typed from 1, for messages. */
export type Word = { readonly at: number; readonly text: string } & (
	| { readonly is: 'or' }
	/** A name; `own` = written with `!`: without the codes below. */
	| { readonly is: 'name'; readonly quoted: boolean; readonly own: boolean }
);

const QUOTED = /"((?:[^"\\]|\\[^])*)"(!?)/y;
const PLAIN = /([^\s|"!]+)(!?)/y;

/** @throws SimpulError codes.unclosed-quote { at }, codes.extra { at } */
export function cutWords(typed: string): Word[] {
	const found: Word[] = [];
	for (let next = 0; next < typed.length;) {
		const at = next + 1;
		if (/\s/.test(typed[next]!)) next++;
		else if (typed[next] === '|') {
			found.push({ is: 'or', at, text: '|' });
			next++;
		} else {
			const quoted = typed[next] === '"';
			const pattern = quoted ? QUOTED : PLAIN;
			pattern.lastIndex = next;
			const match = pattern.exec(typed);
			if (!match) throw new SimpulError(quoted ? 'codes.unclosed-quote' : 'codes.extra', { at });
			const text = quoted ? match[1]!.replace(/\\([^])/g, '$1') : match[1]!;
			found.push({ is: 'name', at, text, quoted, own: match[2] === '!' });
			next += match[0].length;
		}
	}
	return found;
}
