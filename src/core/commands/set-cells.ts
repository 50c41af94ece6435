import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { cellId } from '../model/visible.ts';
import { cellOps } from './attribute-ops.ts';
import { needActor, needAttribute, needSource } from './guards.ts';
import { edit } from './ops.ts';

export type SetCell = { readonly attribute: Id; readonly owner: Id; readonly value: string };

/** Values of attributes, for actors or sources; '' empties a cell. Of two values for one cell the later holds. */
export function setCells(
	project: Project,
	{ cells }: { readonly cells: readonly SetCell[] }
): Edit {
	const wanted = new Map(cells.map((cell) => [cellId(cell.attribute, cell.owner), cell]));
	const ops = [...wanted.values()].flatMap((cell) => {
		const need = needAttribute(project, cell.attribute).on === 'actor' ? needActor : needSource;
		need(project, cell.owner);
		return cellOps(project, cell);
	});
	return edit('cell.set', { cells: [...wanted.values()] }, ops);
}
