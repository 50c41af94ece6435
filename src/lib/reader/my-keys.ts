/** The keys of the text as they are on this device: what was kept there, where it can be meant, over the keys as they come. */
import { preferences } from '#lib/state/preferences.svelte.ts';
import { sayChord } from './chord.ts';
import { bind, KEYS, type Bound, type KeyName } from './keys.ts';

export type Keys = { readonly [name in KeyName]: string };
type Kept = { readonly [name: string]: string };

/** Keys of the browser, of the device, and those that always mean the same in the text. */
const RESERVED =
	/^(Ctrl\+.*|Alt\+.*|(Shift\+)?(Escape|Tab|CapsLock|NumLock|ContextMenu|Dead|Process|Unidentified|F\d+)|[1-9?])$/;
export const isReserved = (chord: string): boolean => RESERVED.test(chord);

/** Unknown actions and keys that nothing can have are left out; of two that were given the same key, each has the one it comes with. */
export function keysFrom(kept: Kept): Keys {
	const own = new Map(
		Object.entries(kept).filter(([name, key]) => name in KEYS && !isReserved(key))
	);
	for (;;) {
		const keys: { [name: string]: string } = { ...KEYS, ...Object.fromEntries(own) };
		const names = Object.keys(keys);
		const twice = names.filter((name) =>
			names.some((other) => other !== name && keys[other] === keys[name])
		);
		if (twice.length === 0) return keys as Keys;
		for (const name of twice) own.delete(name);
	}
}

let known: { kept: Kept; keys: Keys; bound: Bound } | null = null;
function mine() {
	const kept = preferences.keys;
	if (known?.kept !== kept) {
		const keys = keysFrom(kept);
		known = { kept, keys, bound: bind(keys) };
	}
	return known;
}

export const myKeys = (): Keys => mine().keys;
export const boundKeys = (): Bound => mine().bound;
/** The key of an action as a person reads it. */
export const keyOf = (name: KeyName): string => sayChord(mine().keys[name]);
