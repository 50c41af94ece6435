import { describe, expect, it } from 'vitest';
import type { Code } from '#core/model/records.ts';
import { treeKey } from '../../../src/lib/reader/tree-keys.ts';
import type { TreeRow } from '../../../src/lib/reader/tree-rows.ts';

const row = (id: string, depth: number, branch = false, open = true): TreeRow => ({
	code: { id } as Code,
	depth,
	branch,
	open,
	place: 1,
	siblings: 1,
	count: 0
});
const rows = [row('a', 0, true), row('b', 1), row('c', 1, true, false), row('d', 0)];
const press = (key: string, at: number, more = {}) =>
	treeKey({ key, ctrlKey: false, altKey: false, metaKey: false, ...more }, rows, at);
const to = (row: number) => ({ does: 'focus', row });

describe('keys of the codebook beside the text', () => {
	it('moves by rows and stays at the ends', () => {
		expect(press('ArrowDown', 0)).toEqual(to(1));
		expect(press('ArrowUp', 1)).toEqual(to(0));
		expect(press('ArrowUp', 0)).toBeNull();
		expect(press('ArrowDown', 3)).toBeNull();
		expect(press('Home', 2)).toEqual(to(0));
		expect(press('End', 0)).toEqual(to(3));
	});

	it('opens a branch and goes into it, closes it and goes out of it', () => {
		expect(press('ArrowRight', 2)).toEqual({ does: 'fold' });
		expect(press('ArrowRight', 0)).toEqual(to(1));
		expect(press('ArrowRight', 1)).toBeNull();
		expect(press('ArrowLeft', 0)).toEqual({ does: 'fold' });
		expect(press('ArrowLeft', 1)).toEqual(to(0));
		expect(press('ArrowLeft', 3)).toBeNull();
	});

	it('picks with Enter and space, jumps with letters, leaves other keys alone', () => {
		expect(press('Enter', 1)).toEqual({ does: 'pick' });
		expect(press(' ', 1)).toEqual({ does: 'pick' });
		expect(press('é', 1)).toEqual({ does: 'jump', letter: 'é' });
		expect(press('Tab', 1)).toBeNull();
		expect(press('?', 1)).toBeNull();
		expect(press('z', 1, { ctrlKey: true })).toBeNull();
		expect(
			treeKey({ key: 'End', ctrlKey: false, altKey: false, metaKey: false }, [], 0)
		).toBeNull();
	});
});
