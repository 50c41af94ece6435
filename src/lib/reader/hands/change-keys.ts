/** Whether an action can have a key: nothing is bound twice, and what the browser needs stays with it (rule H6 of docs/spec/coding.md). */
import { isLetter } from '../chord.ts';
import { isMove, KEYS, type KeyName } from '../keys.ts';
import { isReserved, type Keys } from '../my-keys.ts';

export type Refusal =
	| { readonly why: 'taken'; readonly other: KeyName }
	| { readonly why: 'browser' | 'digit' | 'sheet' | 'shift' };

export function refusal(keys: Keys, name: KeyName, chord: string): Refusal | null {
	if (/^[1-9]$/.test(chord)) return { why: 'digit' };
	if (chord === '?') return { why: 'sheet' };
	if (isReserved(chord) && chord !== KEYS[name]) return { why: 'browser' };
	const others = (Object.keys(keys) as KeyName[]).filter((other) => other !== name);
	const other = others.find(
		(one) =>
			keys[one] === chord ||
			(isMove(one) && withShift(keys[one]) === chord) ||
			(isMove(name) && keys[one] === withShift(chord))
	);
	if (other) return { why: 'taken', other };
	return isMove(name) && !takesShift(chord) ? { why: 'shift' } : null;
}

/** What is kept then: an action with the key it comes with needs nothing kept. */
export function withKey(
	kept: { readonly [name: string]: string },
	name: KeyName,
	chord: string
): { readonly [name: string]: string } {
	const others = Object.entries(kept).filter(([other]) => other !== name);
	return Object.fromEntries(chord === KEYS[name] ? others : [...others, [name, chord]]);
}

const withShift = (chord: string) => `Shift+${chord}`;
/** A letter or a key with a name, not held with Shift already. */
const takesShift = (chord: string) =>
	!chord.startsWith('Shift+') && (isLetter(chord) || chord.length > 1);
