/** Summaries of a framework matrix by the cell they stand in. */
import type { Project } from './project.ts';
import type { Id, Summary } from './records.ts';
import { alive } from './visible.ts';

/** Names the cell: two coders who write about the same cell write two records, and one coder on two devices the same. */
export const summaryId = (row: readonly string[], column: string, coder: Id): Id =>
	JSON.stringify([...row, column, coder]);

/** The summaries of a cell, one per coder, in order of making. */
export const summariesOf = (
	project: Project,
	row: readonly string[],
	column: string
): readonly Summary[] =>
	alive(project, 'summaries').filter(
		(summary) =>
			summary.column === column &&
			summary.row.length === row.length &&
			summary.row.every((part, i) => part === row[i])
	);
