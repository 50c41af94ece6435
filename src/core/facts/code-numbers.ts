/** Codes as numbers in reading order (parents before children), so that everything below a code is one run of numbers. */
import { codeTree, flatten } from '../model/code-tree.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Code, Id } from '../model/records.ts';

export type CodeNumbers = {
	/** Shown codes only. */
	readonly codes: readonly Code[];
	readonly number: ReadonlyMap<Id, number>;
	/** Number of the parent, -1 at the top. */
	readonly parent: Int32Array;
	readonly depth: readonly number[];
};

const kept = new WeakMap<Project['codes'], { frameworks: unknown; numbers: CodeNumbers }>();

export function codeNumbers(project: Project): CodeNumbers {
	const known = kept.get(project.codes);
	if (known?.frameworks === project.frameworks) return known.numbers;
	const nodes = flatten(codeTree(project));
	const number = new Map(nodes.map((node, i) => [node.code.id, i]));
	const numbers = {
		codes: nodes.map((node) => node.code),
		number,
		parent: Int32Array.from(nodes, ({ code }) =>
			code.parent === null ? -1 : (number.get(code.parent) ?? -1)
		),
		depth: nodes.map((node) => node.depth)
	};
	kept.set(project.codes, { frameworks: project.frameworks, numbers });
	return numbers;
}

/** By id or, in any case of letters, by name. @throws SimpulError table.unknown-code { code } */
export function codeNumber({ codes, number }: CodeNumbers, code: string): number {
	const wanted = code.toLowerCase();
	const found =
		number.get(code) ??
		codes.findIndex(({ name }) =>
			Object.values(name).some((text) => text.toLowerCase() === wanted)
		);
	if (found < 0) throw new SimpulError('table.unknown-code', { code });
	return found;
}

/** The code itself and all above it, from below. */
export function upwards({ parent }: CodeNumbers, code: number): number[] {
	const line: number[] = [];
	for (let at = code; at >= 0; at = parent[at]!) line.push(at);
	return line;
}
