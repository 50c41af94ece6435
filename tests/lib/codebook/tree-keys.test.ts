import { describe, expect, it } from 'vitest';
import { codeTree } from '#core/model/code-tree.ts';
import { treeKey } from '#lib/codebook/tree-keys.ts';
import { treeRows } from '#lib/codebook/tree-rows.ts';
import { started, withCodes } from './a-codebook.ts';

const tree = codeTree(withCodes(started(), 'a', 'b<a', 'c'));
const rows = treeRows(tree, new Set(), null);
const folded = treeRows(tree, new Set(['a']), null);
const none = { altKey: false, ctrlKey: false, metaKey: false };
const press = (key: string, at: number, more = {}, list = rows) =>
	treeKey({ ...none, key, ...more }, list, at);

describe('keys of the tree', () => {
	it('moves by arrows, Home and End, and stops at the ends', () => {
		expect(press('ArrowDown', 0)).toEqual({ does: 'focus', row: 1 });
		expect(press('ArrowUp', 0)).toBeNull();
		expect(press('ArrowDown', 2)).toBeNull();
		expect(press('End', 0)).toEqual({ does: 'focus', row: 2 });
		expect(press('Home', 2)).toEqual({ does: 'focus', row: 0 });
	});

	it('opens and closes, then goes to the child or the parent', () => {
		expect(press('ArrowRight', 0, {}, folded)).toEqual({ does: 'open' });
		expect(press('ArrowRight', 0)).toEqual({ does: 'focus', row: 1 });
		expect(press('ArrowRight', 1)).toBeNull();
		expect(press('ArrowLeft', 1)).toEqual({ does: 'focus', row: 0 });
		expect(press('ArrowLeft', 0)).toEqual({ does: 'close' });
	});

	it('renames, deletes, enters and moves', () => {
		expect(press('F2', 0)).toEqual({ does: 'rename' });
		expect(press('Delete', 0)).toEqual({ does: 'remove' });
		expect(press('Enter', 0)).toEqual({ does: 'enter' });
		expect(press('ArrowLeft', 1, { altKey: true })).toEqual({ does: 'step', step: 'out' });
		expect(press('ArrowDown', 1, { altKey: true })).toEqual({ does: 'step', step: 'down' });
	});

	it('leaves keys with Ctrl and keys it does not know to the page', () => {
		expect(press('z', 0, { ctrlKey: true })).toBeNull();
		expect(press('Tab', 0)).toBeNull();
	});

	it('jumps by letters', () => {
		expect(press('f', 0)).toEqual({ does: 'jump', letter: 'f' });
	});
});
