/** Which key does what in the text: one table, so that nothing is bound twice. Keys with Ctrl, Alt or Cmd belong to the browser. */
import type { Adjustment } from './adjust.ts';
import type { Direction, Unit } from './caret.ts';

export type Action =
	| { readonly do: 'move' | 'extend'; readonly unit: Unit; readonly direction: Direction }
	| { readonly do: 'adjust'; readonly how: Adjustment }
	| { readonly do: 'slot'; readonly key: number }
	| { readonly do: 'palette'; readonly typed: string }
	| { readonly do: 'next' | 'previous' | 'expand' | 'repeat' | 'remove' | 'clear' | 'valence' };

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

/** @param selecting  words are selected: then letters are typed into the palette */
export function actionOf(press: Press, selecting: boolean): Action | null {
	const { key } = press;
	if (press.ctrlKey || press.altKey || press.metaKey) return null;
	const step = MOVES[key];
	if (step) return { do: press.shiftKey ? 'extend' : 'move', unit: step[0], direction: step[1] };
	if (ADJUST[key]) return { do: 'adjust', how: ADJUST[key] };
	if (/^[1-9]$/.test(key)) return { do: 'slot', key: Number(key) };
	if (key === 'Enter') return { do: 'palette', typed: '' };
	if (key === 'e') return { do: 'expand' };
	if (key === '.') return { do: 'repeat' };
	if (key === 'Delete' || key === 'Backspace') return { do: 'remove' };
	if (key === 'Escape') return { do: 'clear' };
	if (selecting) return /^\p{L}$/u.test(key) ? { do: 'palette', typed: key } : null;
	return LETTERS[key] ? { do: LETTERS[key] } : null;
}
