/** When two things become one, what was written about the one in a framework matrix goes to the cells of the other (rule D9.5). */
import type { Op } from '../log/change.ts';
import type { Dim } from '../facts/dim.ts';
import type { Project } from '../model/project.ts';
import type { Id, Summary } from '../model/records.ts';
import { summaryId } from '../model/summaries.ts';
import { alive } from '../model/visible.ts';
import { whereText } from '../tables/spec-text.ts';
import { create, update } from './ops.ts';

/**
 * Where a coder has written in both cells, the texts stand below each other.
 * @param dims  the sides on which `from` and `into` may stand
 */
export function moveSummaries(project: Project, dims: readonly Dim[], from: Id, into: Id): Op[] {
	const name = (dim: Dim, id: Id) => whereText({ dim, values: [id] });
	const names = new Map(dims.map((dim) => [name(dim, from), name(dim, into)]));
	const turned = (part: string) => names.get(part) ?? part;
	const texts = new Map<Id, { readonly cell: Omit<Summary, 'id' | 'alive'>; came: string[] }>();
	const left: Summary[] = [];
	for (const summary of alive(project, 'summaries')) {
		const { row, column, coder, text } = summary;
		const cell = { row: row.map(turned), column: turned(column), coder, text };
		const id = summaryId(cell.row, cell.column, coder);
		if (id === summary.id) continue;
		left.push(summary);
		texts.set(id, { cell, came: [...(texts.get(id)?.came ?? []), text] });
	}
	return [
		...[...texts].flatMap(([id, { cell, came }]) => {
			const there = project.summaries.get(id);
			const own = there?.alive === true ? [there.text] : [];
			const fields = { ...cell, text: [...new Set([...own, ...came])].join('\n\n') };
			return there
				? update('summaries', there, { ...fields, alive: true })
				: [create('summaries', id, fields)];
		}),
		...left.flatMap((summary) => update('summaries', summary, { alive: false }))
	];
}
