/**
 * A key with what is held, as text: `Ctrl+Shift+c`, `Shift+ArrowLeft`, `[`. Shift is named with letters and with keys that have names,
 * never with signs: which signs need it differs from keyboard to keyboard.
 */
export type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Most keys are asked for without the tables of Unicode, which take a browser some milliseconds the first time. */
export const isLetter = (key: string): boolean => /^[a-z]$/i.test(key) || OTHER_LETTER.test(key);
const OTHER_LETTER = /^(?![\0-\x7f])\p{L}$/u;

/** Cmd counts as Ctrl. */
export function chordOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Press): string {
	const held = `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}`;
	if (isLetter(key)) return `${held}${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}`;
	return `${held}${shiftKey && key.length > 1 ? 'Shift+' : ''}${key}`;
}

const SIGNS: { readonly [key: string]: string } = {
	ArrowLeft: '←',
	ArrowRight: '→',
	ArrowUp: '↑',
	ArrowDown: '↓',
	' ': 'Space'
};

/** As a person reads it, its parts with a space between: `Ctrl Shift C`. */
export function sayChord(chord: string): string {
	const held = /^((?:Ctrl\+|Alt\+|Shift\+)*)(.+)$/su.exec(chord);
	const [, before = '', key = chord] = held ?? [];
	return [...before.split('+').filter(Boolean), SIGNS[key] ?? upper(key)].join(' ');
}

/** As `aria-keyshortcuts` wants it: `Control+Shift+C`. */
export const ariaChord = (chord: string): string =>
	sayChord(chord).replaceAll(' ', '+').replace('Ctrl', 'Control');

const upper = (key: string) => (isLetter(key) ? key.toUpperCase() : key);
