import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ariaChord, chordOf, sayChord } from '../../../src/lib/reader/chord.ts';
import { refusal, withKey } from '../../../src/lib/reader/hands/change-keys.ts';
import { actionOf, bind, KEYS, type KeyName, type Press } from '../../../src/lib/reader/keys.ts';
import { isReserved, keysFrom } from '../../../src/lib/reader/my-keys.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
	...{ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
	...more
});
const NAMES = Object.keys(KEYS) as KeyName[];

describe('keys as text', () => {
	it('name Shift with letters and named keys, not with signs, and mind no Caps Lock', () => {
		expect(chordOf(press('E', { shiftKey: true }))).toBe('Shift+e');
		expect(chordOf(press('E'))).toBe('e');
		expect(chordOf(press('{', { shiftKey: true }))).toBe('{');
		expect(chordOf(press('PageUp', { shiftKey: true }))).toBe('Shift+PageUp');
		expect(chordOf(press('C', { shiftKey: true, metaKey: true }))).toBe('Ctrl+Shift+c');
	});
	it('are said to people and to screen readers', () => {
		expect(['Ctrl+Shift+c', 'ArrowLeft', '+', 'Shift+t', 'e'].map(sayChord)).toEqual([
			...['Ctrl Shift C', '←', '+', 'Shift T', 'E']
		]);
		expect(ariaChord('Ctrl+Shift+c')).toBe('Control+Shift+C');
	});
});

describe('changed keys', () => {
	it('H6: no key does two things as they come', () => {
		expect(new Set(Object.values(KEYS)).size).toBe(NAMES.length);
	});
	it('H6: do what was asked, and the old key does nothing any more', () => {
		const bound = bind(keysFrom({ split: 'k', 'word-on': 'w' }));
		expect(actionOf(press('k'), false, bound)).toEqual({ do: 'hand', hand: 'split' });
		expect(actionOf(press('s'), false, bound)).toBeNull();
		const word = { unit: 'word', direction: 1 };
		expect(actionOf(press('w'), true, bound)).toEqual({ do: 'move', ...word });
		expect(actionOf(press('W', { shiftKey: true }), true, bound)).toEqual({
			do: 'extend',
			...word
		});
	});
	it('H6: what is taken is refused with what takes it, and so is what the browser needs', () => {
		const keys = keysFrom({});
		expect(refusal(keys, 'split', 'm')).toEqual({ why: 'taken', other: 'merge' });
		expect(refusal(keys, 'split', 'Shift+ArrowLeft')).toEqual({ why: 'taken', other: 'word-back' });
		expect(refusal(keys, 'word-on', 'k')).toBeNull();
		expect(refusal(keys, 'word-on', ';')).toEqual({ why: 'shift' });
		for (const chord of ['Ctrl+t', 'Tab', 'F5', 'Alt+d', 'Escape', 'Ctrl+Shift+c'])
			expect(refusal(keys, 'split', chord)).toEqual({ why: 'browser' });
		expect(refusal(keys, 'copy', 'Ctrl+Shift+c')).toBeNull();
		expect(refusal(keys, 'split', '3')).toEqual({ why: 'digit' });
		expect(refusal(keys, 'split', '?')).toEqual({ why: 'sheet' });
	});
	it('H6: an action that gets its usual key back keeps nothing', () => {
		const kept = withKey(withKey({}, 'split', 'k'), 'merge', 's');
		expect(kept).toEqual({ split: 'k', merge: 's' });
		expect(withKey(kept, 'split', KEYS.split)).toEqual({ merge: 's' });
	});
	it('H6: what was kept of unknown actions, or cannot be, is ignored', () => {
		expect(keysFrom({ fly: 'k', split: 'Tab', merge: '4' })).toEqual(KEYS);
		expect(keysFrom({ split: 'm' })).toEqual(KEYS);
		expect(keysFrom({ split: 'm', merge: 's' })).toMatchObject({ split: 'm', merge: 's' });
	});
	it('H6: whatever was kept, every action has one key and no two the same', () => {
		const name = fc.constantFrom<string>(...NAMES, 'fly');
		const chord = fc.constantFrom('k', 'm', 's', 'Shift+t', 'Tab', '3', ';', 'ArrowLeft', 'e');
		fc.assert(
			fc.property(fc.dictionary(name, chord), (kept) => {
				const keys = Object.entries(keysFrom(kept));
				expect(new Set(keys.map(([, key]) => key)).size).toBe(NAMES.length);
				for (const [action, key] of keys)
					expect(key === KEYS[action as KeyName] || !isReserved(key)).toBe(true);
			})
		);
	});
	it('H6: given one after the other, as the sheet does, they are as they were given', () => {
		const chord = fc.constantFrom('k', 'm', 's', 'Shift+t', 'w', 'z', ';', 'Home', 'e');
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.constantFrom(...NAMES), chord)), (given) => {
				let kept: { readonly [name: string]: string } = {};
				for (const [name, key] of given)
					if (refusal(keysFrom(kept), name, key) === null) {
						kept = withKey(kept, name, key);
						expect(keysFrom(kept)[name]).toBe(key);
					}
			})
		);
	});
});
