/** The codebook as rows of a list: folded branches left out, counts of this source added up over each branch. */
import type { CodeNode } from '#core/model/code-tree.ts';
import type { Code, Coding, Id } from '#core/model/records.ts';

export type TreeRow = {
	readonly code: Code;
	readonly depth: number;
	readonly branch: boolean;
	readonly open: boolean;
	/** Place among the rows below the same code, from 1, and how many they are. */
	readonly place: number;
	readonly siblings: number;
	/** Codings with this code or one below it. */
	readonly count: number;
};

export function countByCode(codings: readonly Coding[]): ReadonlyMap<Id, number> {
	const counts = new Map<Id, number>();
	for (const { code } of codings) counts.set(code, (counts.get(code) ?? 0) + 1);
	return counts;
}

/** @param keep  codes that match a filter (with it nothing is folded), or null for all */
export function treeRows(
	nodes: readonly CodeNode[],
	counts: ReadonlyMap<Id, number>,
	folded: readonly Id[],
	keep: ReadonlySet<Id> | null
): TreeRow[] {
	const shown = nodes.flatMap((node) => {
		const below = treeRows(node.children, counts, folded, keep);
		return keep && !keep.has(node.code.id) && below.length === 0 ? [] : [{ node, below }];
	});
	return shown.flatMap(({ node, below }, i) => {
		const open = keep !== null || !folded.includes(node.code.id);
		const row = {
			code: node.code,
			depth: node.depth,
			branch: node.children.length > 0,
			open,
			place: i + 1,
			siblings: shown.length,
			count: total(node, counts)
		};
		return open ? [row, ...below] : [row];
	});
}

const total = (node: CodeNode, counts: ReadonlyMap<Id, number>): number =>
	node.children.reduce((sum, child) => sum + total(child, counts), counts.get(node.code.id) ?? 0);
