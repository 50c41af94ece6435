/** Whether two states of a project give the same numbers: a text written or a table saved changes none. */
import type { Project } from '#core/model/project.ts';
import { COUNTED_TABLES } from '#core/model/records.ts';

export const sameNumbers = (a: Project, b: Project): boolean =>
	a.codings === b.codings && COUNTED_TABLES.every((table) => a[table] === b[table]);
