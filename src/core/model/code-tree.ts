/** The codebook as a tree: order, depth and descent. Codes taken back are left out together with everything below them. */
import type { Project } from './project.ts';
import type { Code, Id } from './records.ts';

export type CodeNode = {
	readonly code: Code;
	readonly depth: number;
	readonly children: readonly CodeNode[];
};

/** Roots in order of framework (as added; the researcher's own last), all siblings by rank, then id. */
export function codeTree(project: Project): CodeNode[] {
	const below = new Map<Id | null, Code[]>();
	for (const code of project.codes.values()) {
		if (!code.alive) continue;
		const siblings = below.get(code.parent);
		if (siblings) siblings.push(code);
		else below.set(code.parent, [code]);
	}
	const frameworks = [...project.frameworks.keys()];
	const order = (code: Code) =>
		code.framework === null ? frameworks.length : frameworks.indexOf(code.framework);
	const grow = (parent: Id | null, depth: number): CodeNode[] =>
		(below.get(parent) ?? [])
			.sort(
				(a, b) =>
					(parent === null ? order(a) - order(b) : 0) || a.rank - b.rank || (a.id < b.id ? -1 : 1)
			)
			.map((code) => ({ code, depth, children: grow(code.id, depth + 1) }));
	return grow(null, 0);
}

/** The tree in reading order, parents before children. */
export function flatten(nodes: readonly CodeNode[]): CodeNode[] {
	return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

/** The code and everything below it. */
export function withDescendants(project: Project, code: Id): Set<Id> {
	const found = flatten(codeTree(project)).find((node) => node.code.id === code);
	return new Set(found ? flatten([found]).map((node) => node.code.id) : []);
}

/** From the root down to the code itself. */
export function pathOf(project: Project, code: Id): Code[] {
	const path: Code[] = [];
	for (
		let at = project.codes.get(code);
		at && !path.includes(at);
		at = at.parent === null ? undefined : project.codes.get(at.parent)
	)
		path.unshift(at);
	return path;
}
