/** Where a code may go: by dragging it and by the keys. A place is what `moveCode` takes; null means "not there". */
import type { CodeNode } from '#core/model/code-tree.ts';
import type { Id } from '#core/model/records.ts';

export type Place = { readonly parent: Id | null; readonly before: Id | null };
export type Zone = 'before' | 'into' | 'after';
export type Step = 'up' | 'down' | 'out' | 'in';

type Spot = { readonly node: CodeNode; readonly siblings: readonly CodeNode[] };
export type Spots = ReadonlyMap<Id, Spot>;

/** Roots stand together by framework, so only those of one framework are siblings. */
export function spots(tree: readonly CodeNode[]): Spots {
	const found = new Map<Id, Spot>();
	const visit = (nodes: readonly CodeNode[], root: boolean) => {
		for (const node of nodes) {
			const own = (other: CodeNode) => !root || other.code.framework === node.code.framework;
			found.set(node.code.id, { node, siblings: root ? nodes.filter(own) : nodes });
			visit(node.children, false);
		}
	};
	visit(tree, true);
	return found;
}

/** @param open  whether the target's children are on screen: then "after" it means "first below it" */
export function dropPlace(
	all: Spots,
	dragged: Id,
	target: Id,
	zone: Zone,
	open: boolean
): Place | null {
	const goal = all.get(target);
	const mover = all.get(dragged);
	if (!goal || !mover || isWithin(mover.node, target)) return null;
	if (zone === 'into') return { parent: target, before: null };
	if (zone === 'after' && open) {
		const first = goal.node.children.find((child) => child.code.id !== dragged);
		return { parent: target, before: first?.code.id ?? null };
	}
	const parent = goal.node.code.parent;
	const sameRoots = goal.node.code.framework === mover.node.code.framework;
	if (parent === null && !sameRoots) return null;
	if (zone === 'before') return { parent, before: target };
	const rest = goal.siblings.filter((sibling) => sibling.code.id !== dragged);
	return { parent, before: rest[rest.indexOf(goal.node) + 1]?.code.id ?? null };
}

/** One step among the siblings, or one level out or in (below the sibling above). */
export function stepPlace(all: Spots, id: Id, step: Step): Place | null {
	const spot = all.get(id);
	if (!spot) return null;
	const { node, siblings } = spot;
	const { parent } = node.code;
	const at = siblings.indexOf(node);
	const above = siblings[at - 1];
	const idAt = (i: number) => siblings[i]?.code.id ?? null;
	if (step === 'up') return above ? { parent, before: above.code.id } : null;
	if (step === 'down') return at + 1 < siblings.length ? { parent, before: idAt(at + 2) } : null;
	if (step === 'in') return above ? { parent: above.code.id, before: null } : null;
	const outer = parent === null ? undefined : all.get(parent);
	if (!outer) return null;
	const next = outer.siblings[outer.siblings.indexOf(outer.node) + 1];
	const toRoots = outer.node.code.parent === null;
	const joins = !toRoots || next?.code.framework === node.code.framework;
	return { parent: outer.node.code.parent, before: joins ? (next?.code.id ?? null) : null };
}

const isWithin = (node: CodeNode, id: Id): boolean =>
	node.code.id === id || node.children.some((child) => isWithin(child, id));
