import type { TheoryCode, TheoryFramework } from '../frameworks/theory.ts';
import type { Edit, Op } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import { needSome } from './guards.ts';
import { create, edit, update } from './ops.ts';

/**
 * Adds a theory codebook. Its codes keep the codebook's ids, so that projects can be compared; what the project already has stays as
 * it is, what was taken back comes back.
 * @throws SimpulError nothing.to-change if all of it is there
 */
export function addFramework(
	project: Project,
	{ framework }: { readonly framework: TheoryFramework }
): Edit {
	const { id, name, citations } = framework;
	const known = project.frameworks.get(id);
	const ops: Op[] = known
		? update('frameworks', known, { alive: true })
		: [create('frameworks', id, { name, citations })];
	for (const code of framework.codes) {
		const row = project.codes.get(code.id);
		if (row) ops.push(...update('codes', row, { alive: true }));
		else ops.push(create('codes', code.id, fieldsOf(code, id)));
	}
	return edit('framework.add', { framework: id, name }, needSome(ops));
}

const fieldsOf = (code: TheoryCode, framework: string) => ({
	name: code.name,
	parent: code.parent,
	framework,
	rank: code.rank,
	colour: code.colour,
	definition: code.definition,
	include: code.include,
	exclude: code.exclude,
	rule: code.rule,
	examples: [],
	cues: code.cues,
	confusable: code.confusable,
	citations: code.citations,
	valence: code.valence,
	codable: code.codable
});
