/**
 * Which key does what in the text: one table, so that nothing is bound twice. Every key in it can be changed on a device; digits give
 * codes and Escape lets go, always. Keys with Alt belong to the browser, those with Ctrl or Cmd but for two.
 */
import type { Adjustment } from './adjust.ts';
import type { Direction, Unit } from './caret.ts';
import { chordOf, isLetter, type Press } from './chord.ts';

export type { Press };
export type Action =
	| { readonly do: 'move' | 'extend'; readonly unit: Unit; readonly direction: Direction }
	| { readonly do: 'adjust'; readonly how: Adjustment }
	| { readonly do: 'slot'; readonly key: number }
	| { readonly do: 'palette'; readonly typed: string }
	| { readonly do: 'hand'; readonly hand: Hand }
	| { readonly do: 'next' | 'previous' | 'repeat' | 'remove' | 'clear' };

const MOVES = {
	'word-back': ['word', -1],
	'word-on': ['word', 1],
	'sentence-back': ['sentence', -1],
	'sentence-on': ['sentence', 1],
	'turn-back': ['turn', -1],
	'turn-on': ['turn', 1]
} as const satisfies { readonly [name: string]: readonly [Unit, Direction] };
type Move = keyof typeof MOVES;

/** The keys as they come. */
export const KEYS = {
	'word-back': 'ArrowLeft',
	'word-on': 'ArrowRight',
	'sentence-back': 'ArrowUp',
	'sentence-on': 'ArrowDown',
	'turn-back': 'PageUp',
	'turn-on': 'PageDown',
	grow: 'e',
	shrink: 'Shift+e',
	palette: 'Enter',
	repeat: '.',
	onward: '>',
	turn: 't',
	speaker: 'Shift+t',
	next: 'n',
	previous: 'p',
	valence: 'v',
	enables: '+',
	hinders: '-',
	mixed: '/',
	neutral: '0',
	about: 'a',
	holder: 'h',
	relation: 'r',
	recode: 'c',
	split: 's',
	merge: 'm',
	spoken: 'Shift+b',
	'start-out': '[',
	'start-in': '{',
	'end-out': ']',
	'end-in': '}',
	remove: 'Delete',
	jump: 'g',
	copy: 'Ctrl+Shift+c',
	list: 'l',
	print: 'Ctrl+p',
	menu: 'x'
} as const;
export type KeyName = keyof typeof KEYS;
/** What is loaded when it is first used (hands/act.ts). */
export type Hand = Exclude<
	KeyName,
	Move | Adjustment | 'palette' | 'repeat' | 'next' | 'previous' | 'remove'
>;

/** Other keys for the same, as long as nobody has given them to something else: `=` is `+` without Shift. */
const ALSO: { readonly [chord: string]: KeyName } = { Backspace: 'remove', '=': 'enables' };
/** Also while words are selected; other letters are then typed into the palette. */
const WHILE_SELECTING: ReadonlySet<string> = new Set<KeyName>([
	...(Object.keys(MOVES) as Move[]),
	...([
		'grow',
		'shrink',
		'palette',
		'repeat',
		'onward',
		'remove',
		'copy',
		'print',
		'spoken'
	] as const),
	...(['start-out', 'start-in', 'end-out', 'end-in'] as const)
]);

export type Bound = ReadonlyMap<string, KeyName>;

/** @param keys  the key of each action, no two alike */
export const bind = (keys: { readonly [name in KeyName]: string }): Bound =>
	new Map([
		...Object.entries(ALSO),
		...Object.entries(keys).map(([name, chord]) => [chord, name as KeyName] as const)
	]);
const AS_THEY_COME = bind(KEYS);

/** @param selecting  words are selected: then letters are typed into the palette */
export function actionOf(
	press: Press,
	selecting: boolean,
	bound: Bound = AS_THEY_COME
): Action | null {
	const chord = chordOf(press);
	if (/^[1-9]$/.test(chord)) return { do: 'slot', key: Number(chord) };
	if (chord === 'Escape') return { do: 'clear' };
	const name = bound.get(chord);
	if (name && (!selecting || WHILE_SELECTING.has(name))) return whatIs(name);
	const moved = name ? undefined : bound.get(chord.replace('Shift+', ''));
	if (moved && isMove(moved)) return { ...moving(moved), do: 'extend' };
	const typed = selecting && isLetter(press.key) && !/^(Ctrl|Alt)/.test(chord);
	return typed ? { do: 'palette', typed: press.key } : null;
}

function whatIs(name: KeyName): Action {
	if (isMove(name)) return { ...moving(name), do: 'move' };
	switch (name) {
		case 'start-out':
		case 'start-in':
		case 'end-out':
		case 'end-in':
			return { do: 'adjust', how: name };
		case 'palette':
			return { do: 'palette', typed: '' };
		case 'next':
		case 'previous':
		case 'repeat':
		case 'remove':
			return { do: name };
		default:
			return { do: 'hand', hand: name };
	}
}

export const isMove = (name: KeyName): name is Move => name in MOVES;
const moving = (name: Move) => ({ unit: MOVES[name][0], direction: MOVES[name][1] });
