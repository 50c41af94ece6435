/** What a key means in the tree (the ARIA tree pattern, plus the keys of this page). Pure, so that it can be tested without a page. */
import type { Row } from './tree-rows.ts';
import type { Step } from './places.ts';

export type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;
export type Intent =
	| { readonly does: 'focus'; readonly row: number }
	| { readonly does: 'open' | 'close' | 'enter' | 'select' | 'rename' | 'remove' }
	| { readonly does: 'step'; readonly step: Step }
	| { readonly does: 'jump'; readonly letter: string };

const STEPS: { readonly [key: string]: Step } = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'out',
	ArrowRight: 'in'
};

/** @param at  the row that has the focus */
export function treeKey(event: Key, rows: readonly Row[], at: number): Intent | null {
	const { key } = event;
	if (event.ctrlKey || event.metaKey) return null;
	const step = STEPS[key];
	if (event.altKey) return step ? { does: 'step', step } : null;
	const row = rows[at];
	if (!row) return null;
	if (step) return arrow(step, rows, at, row);
	if (key === 'Home') return { does: 'focus', row: 0 };
	if (key === 'End') return { does: 'focus', row: rows.length - 1 };
	if (key === 'Enter') return { does: 'enter' };
	if (key === ' ') return { does: 'select' };
	if (key === 'F2') return { does: 'rename' };
	if (key === 'Delete') return { does: 'remove' };
	return /^[\p{L}\p{N}]$/u.test(key) ? { does: 'jump', letter: key } : null;
}

function arrow(step: Step, rows: readonly Row[], at: number, row: Row): Intent | null {
	if (step === 'up') return at > 0 ? { does: 'focus', row: at - 1 } : null;
	if (step === 'down') return at + 1 < rows.length ? { does: 'focus', row: at + 1 } : null;
	if (step === 'in') {
		if (!row.hasChildren) return null;
		return row.open ? { does: 'focus', row: at + 1 } : { does: 'open' };
	}
	if (row.open) return { does: 'close' };
	const parent = rows.findIndex((other) => other.code.id === row.code.parent);
	return parent < 0 ? null : { does: 'focus', row: parent };
}
