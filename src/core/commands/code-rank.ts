/** Where a code stands among its siblings. Ranks are numbers with room between them, so that a move usually writes one code. */
import type { Op } from '../log/change.ts';
import { codeTree, flatten } from '../model/code-tree.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Code, Id } from '../model/records.ts';
import { update } from './ops.ts';

/** Living children of a code, or the roots, in the order shown. */
export function childrenOf(project: Project, parent: Id | null): Code[] {
	const roots = codeTree(project);
	const nodes =
		parent === null
			? roots
			: (flatten(roots).find((node) => node.code.id === parent)?.children ?? []);
	return nodes.map((node) => node.code);
}

/** The rank after all siblings. */
export const lastRank = (siblings: readonly Code[]): number =>
	siblings.reduce((rank, sibling) => Math.max(rank, sibling.rank), 0) + 1;

/**
 * Puts a code under a parent, before one of its children or last. Roots stand together by framework, so a root is ranked among those
 * of its own.
 * @throws SimpulError code.not-sibling {code, parent} if `before` is not a child of that parent
 */
export function placeOps(project: Project, code: Code, parent: Id | null, before: Id | null): Op[] {
	const siblings = childrenOf(project, parent).filter((sibling) => sibling.id !== code.id);
	const at = before === null ? siblings.length : siblings.findIndex((s) => s.id === before);
	if (at < 0) throw new SimpulError('code.not-sibling', { code: before, parent });
	const own = (sibling: Code) => parent !== null || sibling.framework === code.framework;
	const left = siblings.slice(0, at).filter(own);
	const right = siblings.slice(at).filter(own);
	const rank = rankBetween(left.at(-1)?.rank, right[0]?.rank);
	if (rank !== null) return update('codes', code, { parent, rank });
	return [...left, code, ...right].flatMap((sibling, i) =>
		update('codes', sibling, { rank: i + 1, parent })
	);
}

/** A number between two ranks; null if there is none. */
function rankBetween(left: number | undefined, right: number | undefined): number | null {
	if (left === undefined) return right === undefined ? 1 : right - 1;
	if (right === undefined) return left + 1;
	const middle = (left + right) / 2;
	return left < middle && middle < right ? middle : null;
}
