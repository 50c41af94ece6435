/** What a key means in the codebook beside the text (the ARIA tree pattern). Pure, so that it can be tested without a page. */
import type { TreeRow } from './tree-rows.ts';

export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;
export type Intent =
	| { readonly does: 'focus'; readonly row: number }
	| { readonly does: 'fold' | 'pick' | 'hide' | 'only' }
	| { readonly does: 'pin'; readonly key: number }
	| { readonly does: 'jump'; readonly letter: string };

/** @param at  the row that has the focus */
export function treeKey(press: Key, rows: readonly TreeRow[], at: number): Intent | null {
	const { key } = press;
	const row = rows[at];
	if (!row || press.ctrlKey || press.altKey || press.metaKey) return null;
	if (key === 'Enter' || key === ' ') return { does: 'pick' };
	if (key === '-') return { does: 'hide' };
	if (key === '=') return { does: 'only' };
	if (key === 'ArrowRight' && row.branch && !row.open) return { does: 'fold' };
	if (key === 'ArrowLeft' && row.branch && row.open) return { does: 'fold' };
	const to = goal(key, rows, at, row);
	if (to !== null) return rows[to] ? { does: 'focus', row: to } : null;
	if (/^[1-9]$/.test(key) && row.code.codable) return { does: 'pin', key: Number(key) };
	return /^[\p{L}\p{N}]$/u.test(key) ? { does: 'jump', letter: key } : null;
}

/** The row that a key leads to (perhaps one that is not there), or null if it is no key for moving. */
function goal(key: string, rows: readonly TreeRow[], at: number, row: TreeRow): number | null {
	switch (key) {
		case 'ArrowUp':
			return at - 1;
		case 'ArrowDown':
			return at + 1;
		case 'ArrowRight':
			return row.branch ? at + 1 : -1;
		case 'ArrowLeft':
			return rows.findLastIndex((other, i) => i < at && other.depth < row.depth);
		case 'Home':
			return 0;
		case 'End':
			return rows.length - 1;
		default:
			return null;
	}
}
