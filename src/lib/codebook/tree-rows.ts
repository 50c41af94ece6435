/** The tree as the rows on screen: what is open, what a search leaves, and what a screen reader needs to know of each. */
import type { CodeNode } from '#core/model/code-tree.ts';
import type { Code, Id } from '#core/model/records.ts';

export type Row = {
	readonly code: Code;
	/** 1 for roots, as `aria-level` counts. */
	readonly level: number;
	/** Place among its siblings on screen, from 1, and how many they are. */
	readonly place: number;
	readonly siblings: number;
	readonly hasChildren: boolean;
	readonly open: boolean;
	/** Whether the search found this code itself; false for the codes above it. True when nothing is searched. */
	readonly found: boolean;
};

/**
 * @param closed  codes whose children are not shown; a search opens everything
 * @param found   codes a search found, or null
 */
export function treeRows(
	tree: readonly CodeNode[],
	closed: ReadonlySet<Id>,
	found: ReadonlySet<Id> | null
): Row[] {
	const shown = found ? withAncestors(tree, found) : null;
	const grow = (nodes: readonly CodeNode[]): Row[] => {
		const own = shown ? nodes.filter((node) => shown.has(node.code.id)) : nodes;
		return own.flatMap(({ code, depth, children }, i) => {
			const below = shown ? children.filter((child) => shown.has(child.code.id)) : children;
			const open = below.length > 0 && (shown !== null || !closed.has(code.id));
			const row = {
				code,
				level: depth + 1,
				place: i + 1,
				siblings: own.length,
				hasChildren: below.length > 0,
				open,
				found: found === null || found.has(code.id)
			};
			return [row, ...(open ? grow(below) : [])];
		});
	};
	return grow(tree);
}

function withAncestors(tree: readonly CodeNode[], found: ReadonlySet<Id>): Set<Id> {
	const shown = new Set<Id>();
	const visit = (node: CodeNode): boolean => {
		const below = node.children.map(visit).some(Boolean);
		if (below || found.has(node.code.id)) shown.add(node.code.id);
		return shown.has(node.code.id);
	};
	tree.forEach(visit);
	return shown;
}

export type Group = { readonly framework: Id | null; readonly rows: readonly Row[] };

/** The groups as far as they hold the rows from one number to another, counted over all of them. */
export function partOf(
	groups: readonly Group[],
	{ from, to }: { readonly from: number; readonly to: number }
): readonly Group[] {
	let before = 0;
	return groups.flatMap(({ framework, rows }) => {
		const [start, end] = [Math.max(0, from - before), Math.max(0, to - before)];
		before += rows.length;
		const part = start === 0 && end >= rows.length ? rows : rows.slice(start, end);
		return part.length > 0 ? [{ framework, rows: part }] : [];
	});
}

/** The framework of the root above each row; null for the researcher's own codes. Rows in order, cut where the framework changes. */
export function byFramework(rows: readonly Row[]): Group[] {
	const groups: { framework: Id | null; rows: Row[] }[] = [];
	for (const row of rows) {
		const last = groups.at(-1);
		if (row.level > 1 || (last && last.framework === row.code.framework)) last?.rows.push(row);
		else groups.push({ framework: row.code.framework, rows: [row] });
	}
	return groups;
}
