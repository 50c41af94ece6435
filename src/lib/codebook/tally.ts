/** How many codings each code has, its own and together with the codes below it. */
import { flatten, type CodeNode } from '#core/model/code-tree.ts';
import type { Id } from '#core/model/records.ts';

export type Count = { readonly own: number; readonly all: number };

export function tally(
	tree: readonly CodeNode[],
	own: ReadonlyMap<Id, number>
): ReadonlyMap<Id, Count> {
	const counts = new Map<Id, Count>();
	// From the last to the first: children come before their parents.
	for (const { code, children } of flatten(tree).reverse()) {
		const mine = own.get(code.id) ?? 0;
		const below = children.reduce((n, child) => n + counts.get(child.code.id)!.all, 0);
		counts.set(code.id, { own: mine, all: mine + below });
	}
	return counts;
}

export const NO_COUNT: Count = { own: 0, all: 0 };
