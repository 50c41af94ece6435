/**
 * Codes that name their parents, as a forest in the order of their names, as both programs show them. A parent that is not there, or
 * that is below its own child, is told: that code stands at the top, and what is below it stays below it.
 */
import type { LeftList } from '#core/exchange/left.ts';
import type { XCode } from '#core/exchange/values.ts';

export type Node = {
	readonly key: string;
	/** '' for the top. */
	readonly parent: string;
	readonly code: Omit<XCode, 'children'>;
};

export function forest(nodes: readonly Node[], left: LeftList): XCode[] {
	const byKey = new Map<string, Node>();
	for (const node of nodes) if (node.key !== '' && !byKey.has(node.key)) byKey.set(node.key, node);
	const below = new Map<string, Node[]>();
	for (const node of nodes.toSorted((a, b) => byName(a.code.name, b.code.name))) {
		const parent = standsBelow(node, byKey) ? node.parent : '';
		if (parent === '' && node.parent !== '') left.add('parent-missing', node.code.name);
		const list = below.get(parent);
		if (list) list.push(node);
		else below.set(parent, [node]);
	}
	const children = (key: string): XCode[] =>
		(below.get(key) ?? []).map((node) => ({
			...node.code,
			// Of two rows with one number the first is meant.
			children: node.key !== '' && byKey.get(node.key) === node ? children(node.key) : []
		}));
	return children('');
}

function byName(a: string, b: string): number {
	const [small, other] = [a.toLowerCase(), b.toLowerCase()];
	return small < other ? -1 : small > other ? 1 : 0;
}

const DEEPEST = 300;

/** Whether its parent is there and not below it. Where something is wrong further up, that is where the tree is cut. */
function standsBelow(node: Node, byKey: ReadonlyMap<string, Node>): boolean {
	if (node.parent !== '' && !byKey.has(node.parent)) return false;
	const seen = new Set<string>();
	for (let at = node.parent; at !== '' && !seen.has(at); at = byKey.get(at)?.parent ?? '') {
		seen.add(at);
		if (at === node.key || seen.size > DEEPEST) return false;
	}
	return true;
}
