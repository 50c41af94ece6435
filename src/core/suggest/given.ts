/** What people coded and rejected in a project, as the learner takes it: no names, no coders. */
import { codeTree, flatten, pathOf } from '../model/code-tree.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { alive, codingsIn } from '../model/visible.ts';
import type { Given, Passage } from './example/examples.ts';
import { pointedAt } from './rejection.ts';

/** `kin` has all codes that can be applied, in the order of the codebook. */
export function givenIn(project: Project): Given {
	const passages = alive(project, 'sources').flatMap(({ id }) =>
		codingsIn(project, id).map(({ source, code, start, end }) => ({ source, code, start, end }))
	);
	const rejected = [...project.rejections.values()].flatMap((one) =>
		one.alive ? [pointedAt(one.id)] : []
	);
	return { passages: distinct(passages), rejected, kin: kinOf(project) };
}

/** Two coders who coded the same passage alike made one example. */
function distinct(passages: readonly Passage[]): Passage[] {
	const known = new Map(
		passages.map((one) => [JSON.stringify([one.source, one.start, one.end, one.code]), one])
	);
	return [...known.values()];
}

function kinOf(project: Project): Map<Id, Id[]> {
	const nodes = flatten(codeTree(project)).filter(({ code }) => code.codable);
	return new Map(
		nodes.map((node) => {
			const { id } = node.code;
			const all = [...pathOf(project, id), ...flatten([node]).map(({ code }) => code)];
			return [id, all.flatMap((one) => (one.id === id ? [] : [one.id]))];
		})
	);
}
