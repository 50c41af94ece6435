/** Summaries of a framework matrix by the cell they stand in. */
import type { Id } from './records.ts';

/** Names the cell: two coders who write about the same cell write two records, and one coder on two devices the same. */
export const summaryId = (row: readonly string[], column: string, coder: Id): Id =>
	JSON.stringify([...row, column, coder]);
