import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { summaryId } from '../model/summaries.ts';
import { needCoder } from './guards.ts';
import { create, edit, update } from './ops.ts';

export type SetSummary = {
	/** Filters that make the row, each `DIMENSION=VALUE`; none = a note on the whole column. */
	readonly row: readonly string[];
	readonly column: string;
	readonly coder: Id;
	readonly text: string;
	/** The cell in words, for the history page. */
	readonly name?: string;
};

/**
 * What one coder writes in a cell of a framework matrix; '' takes it away. Where a cell comes from is not asked: a summary whose
 * code or actor was removed stays readable.
 * @throws SimpulError coder.unknown {coder}
 */
export function setSummary(project: Project, { row, column, coder, text, name }: SetSummary): Edit {
	needCoder(project, coder);
	const id = summaryId(row, column, coder);
	const known = project.summaries.get(id);
	const fields = { row, column, coder, text: text.trim() };
	const alive = fields.text !== '';
	const made = alive ? [create('summaries', id, fields)] : [];
	const ops = known ? update('summaries', known, alive ? { ...fields, alive } : { alive }) : made;
	return edit('summary.set', { id, row, column, ...(name === undefined ? {} : { name }) }, ops);
}
