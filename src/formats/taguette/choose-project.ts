/** Which project of a database of Taguette is read: its only one, or the one that was asked for. */
import { SimpulError } from '#core/model/error.ts';
import type { Tables } from '../sqlite/tables.ts';
import { key, text, type Row } from '../sqlite/values.ts';

/** Whether a row with a `project_id` is of the project that is read. */
export type Holds = (row: Row) => boolean;

const LONGEST = 80;

/**
 * @param wanted  a name as the errors give it, null where nobody was asked
 * @throws SimpulError sqlite.empty {file}; taguette.several {file, names}, taguette.no-project {file, project, names}
 */
export function chooseProject(
	tables: Tables,
	file: string,
	wanted: string | null
): { readonly row: Row; readonly holds: Holds } {
	const rows = [...tables.rows('projects', ['id', 'name', 'description'])];
	const names = distinctNames(rows);
	const [first] = rows;
	if (!first) throw new SimpulError('sqlite.empty', { file });
	if (wanted === null && rows.length > 1)
		throw new SimpulError('taguette.several', { file, names });
	const row = wanted === null ? first : rows[names.indexOf(wanted)];
	if (!row) throw new SimpulError('taguette.no-project', { file, project: wanted, names });
	const own = key(row('id'));
	// What belongs to no project that is there comes in with the only one.
	return { row, holds: rows.length === 1 ? () => true : (one) => key(one('project_id')) === own };
}

/** Projects of one name are told apart by their numbers. */
function distinctNames(rows: readonly Row[]): string[] {
	const names = rows.map((row) => text(row('name')).slice(0, LONGEST));
	return names.map((name, i) =>
		names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${key(rows[i]!('id'))})`
	);
}
