import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveCode } from '#core/commands/move-code.ts';
import { codeTree, flatten } from '#core/model/code-tree.ts';
import type { Project } from '#core/model/project.ts';
import { dropPlace, spots, stepPlace, type Place, type Step } from '#lib/codebook/places.ts';
import { done, started, withCodes } from './a-codebook.ts';

const start = withCodes(started(), 'a', 'b<a', 'c<a', 'd<c', 'e', 'f');
const outline = (project: Project) =>
	flatten(codeTree(project))
		.map(({ code, depth }) => '.'.repeat(depth) + code.id)
		.join(' ');
const put = (project: Project, id: string, place: Place | null) =>
	place ? outline(done(project, (p) => moveCode(p, { id, ...place }))) : null;
const step = (id: string, way: Step) => put(start, id, stepPlace(spots(codeTree(start)), id, way));
const drop = (id: string, target: string, zone: 'before' | 'into' | 'after', open = false) =>
	put(start, id, dropPlace(spots(codeTree(start)), id, target, zone, open));

describe('steps by key', () => {
	it('moves among siblings', () => {
		expect(outline(start)).toBe('a .b .c ..d e f');
		expect(step('c', 'up')).toBe('a .c ..d .b e f');
		expect(step('b', 'down')).toBe('a .c ..d .b e f');
		expect(step('e', 'down')).toBe('a .b .c ..d f e');
	});

	it('moves a level out, right after its parent, and in, below the sibling above', () => {
		expect(step('d', 'out')).toBe('a .b .c .d e f');
		expect(step('b', 'out')).toBe('a .c ..d b e f');
		expect(step('f', 'in')).toBe('a .b .c ..d e .f');
	});

	it('says when there is no further place', () => {
		expect(step('a', 'up')).toBeNull();
		expect(step('f', 'down')).toBeNull();
		expect(step('a', 'out')).toBeNull();
		expect(step('b', 'in')).toBeNull();
	});
});

describe('dropping', () => {
	it('goes before, into and after a code', () => {
		expect(drop('f', 'b', 'before')).toBe('a .f .b .c ..d e');
		expect(drop('f', 'c', 'into')).toBe('a .b .c ..d ..f e');
		expect(drop('f', 'b', 'after')).toBe('a .b .f .c ..d e');
		expect(drop('b', 'f', 'after')).toBe('a .c ..d e f b');
	});

	it('goes first below an open code when it is dropped right after it', () => {
		expect(drop('f', 'c', 'after', true)).toBe('a .b .c ..f ..d e');
	});

	it('never goes into itself or what lies below it', () => {
		expect(drop('a', 'd', 'into')).toBeNull();
		expect(drop('c', 'c', 'before')).toBeNull();
	});

	it('does not join the roots of another framework, which stand by themselves', () => {
		const tree = codeTree(start).map((node) =>
			node.code.id === 'f' ? { ...node, code: { ...node.code, framework: 'peters' } } : node
		);
		expect(dropPlace(spots(tree), 'b', 'f', 'before', false)).toBeNull();
		expect(dropPlace(spots(tree), 'b', 'f', 'into', false)).toEqual({ parent: 'f', before: null });
		expect(stepPlace(spots(tree), 'e', 'down')).toBeNull();
	});

	it('only ever names places that moveCode takes', () => {
		const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
		const zones = fc.constantFrom('before', 'into', 'after');
		fc.assert(
			fc.property(ids, ids, zones, fc.boolean(), (id, target, zone, open) => {
				const after = drop(id, target, zone as 'into', open);
				if (after !== null) expect(after.match(/\w/g)).toHaveLength(6);
			}),
			{ numRuns: 200 }
		);
	});
});
