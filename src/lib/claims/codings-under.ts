/** Everything coded with a code or one below it, in the order in which passages are listed. */
import { factsOf } from '#core/facts/facts.ts';
import { withDescendants } from '#core/model/code-tree.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import { codingsIn } from '#core/model/visible.ts';

export function codingsUnder(project: Project, code: Id): Id[] {
	const codes = withDescendants(project, code);
	return factsOf(project).people.sources.rows.flatMap(({ id: source }) =>
		codingsIn(project, source).flatMap(({ id, code }) => (codes.has(code) ? [id] : []))
	);
}
