/** Which key does what in the text: one table, so that nothing is bound twice. Keys with Alt belong to the browser, those with Ctrl or Cmd but for two. */
import type { Adjustment } from './adjust.ts';
import type { Direction, Unit } from './caret.ts';

export type Action =
	| { readonly do: 'move' | 'extend'; readonly unit: Unit; readonly direction: Direction }
	| { readonly do: 'adjust'; readonly how: Adjustment }
	| { readonly do: 'slot'; readonly key: number }
	| { readonly do: 'palette'; readonly typed: string }
	| { readonly do: 'hand'; readonly hand: Hand }
	| { readonly do: 'next' | 'previous' | 'repeat' | 'remove' | 'clear' | 'valence' };

/** What is loaded when it is first used (hands/act.ts). */
export type Hand =
	| 'grow'
	| 'shrink'
	| 'split'
	| 'merge'
	| 'recode'
	| 'turn'
	| 'speaker'
	| 'onward'
	| 'jump'
	| 'copy'
	| 'list'
	| 'print'
	| 'menu';

export type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const MOVES: { readonly [key: string]: readonly [Unit, Direction] } = {
	ArrowLeft: ['word', -1],
	ArrowRight: ['word', 1],
	ArrowUp: ['sentence', -1],
	ArrowDown: ['sentence', 1],
	PageUp: ['turn', -1],
	PageDown: ['turn', 1]
};
const ADJUST: { readonly [key: string]: Adjustment } = {
	'[': 'start-out',
	'{': 'start-in',
	']': 'end-out',
	'}': 'end-in'
};
const LETTERS: { readonly [key: string]: 'next' | 'previous' | 'valence' } = {
	n: 'next',
	p: 'previous',
	v: 'valence'
};

/** Also while words are selected. */
const ALWAYS: { readonly [key: string]: Hand } = { e: 'grow', E: 'shrink', '>': 'onward' };
const HANDS: { readonly [key: string]: Hand } = {
	s: 'split',
	m: 'merge',
	c: 'recode',
	t: 'turn',
	T: 'speaker',
	g: 'jump',
	l: 'list',
	x: 'menu'
};

/** @param selecting  words are selected: then letters are typed into the palette */
export function actionOf(press: Press, selecting: boolean): Action | null {
	const { key } = press;
	if (press.ctrlKey || press.altKey || press.metaKey) return withControl(press);
	const step = MOVES[key];
	if (step) return { do: press.shiftKey ? 'extend' : 'move', unit: step[0], direction: step[1] };
	if (ADJUST[key]) return { do: 'adjust', how: ADJUST[key] };
	if (/^[1-9]$/.test(key)) return { do: 'slot', key: Number(key) };
	if (key === 'Enter') return { do: 'palette', typed: '' };
	if (ALWAYS[key]) return { do: 'hand', hand: ALWAYS[key] };
	if (key === '.') return { do: 'repeat' };
	if (key === 'Delete' || key === 'Backspace') return { do: 'remove' };
	if (key === 'Escape') return { do: 'clear' };
	if (selecting) return /^\p{L}$/u.test(key) ? { do: 'palette', typed: key } : null;
	if (HANDS[key]) return { do: 'hand', hand: HANDS[key] };
	return LETTERS[key] ? { do: LETTERS[key] } : null;
}

/** The two that people know from elsewhere. */
function withControl({ key, shiftKey, ctrlKey, altKey, metaKey }: Press): Action | null {
	if (altKey || ctrlKey === metaKey) return null;
	if (shiftKey && key.toLowerCase() === 'c') return { do: 'hand', hand: 'copy' };
	return !shiftKey && key === 'p' ? { do: 'hand', hand: 'print' } : null;
}
