/**
 * Codes and actors that became another one. Whoever still names the one that is gone (a saved table, a bookmark, a claim, a chapter)
 * means what it became: nothing that was saved is written anew, and undoing the merge gives all of it back (rule B13).
 */
import type { Project } from './project.ts';
import type { Actor, Code, Id } from './records.ts';

export type Mergeable = 'codes' | 'actors';

const rowsOf = (project: Project, table: Mergeable) =>
	project[table] as ReadonlyMap<Id, Code | Actor>;

/**
 * The record that stands for the one named: itself while it is there, or what it was merged into, however often. What leads to
 * nothing that is there stays as it was written.
 * @param named  an id or, in any case of letters, a name
 */
export function standing(project: Project, table: Mergeable, named: string): string {
	const rows = rowsOf(project, table);
	const gone = rows.get(named) ?? mergedOfName(rows, named);
	return gone ? endOf(rows, gone, named) : named;
}

/** The same of ids alone, where a name could be a value of something else. */
export function standingId(project: Project, table: Mergeable, id: Id): Id {
	const rows = rowsOf(project, table);
	const gone = rows.get(id);
	return gone ? endOf(rows, gone, id) : id;
}

function endOf(rows: ReadonlyMap<Id, Code | Actor>, first: Code | Actor, named: string): string {
	const seen = new Set<Id>();
	let row: Code | Actor | undefined = first;
	if (row.alive) return named;
	while (row && !row.alive && row.became != null && !seen.has(row.id)) {
		seen.add(row.id);
		row = rows.get(row.became);
	}
	return row?.alive ? row.id : named;
}

/** Each once, in the order of the first that stands for it. */
export const standingAll = (
	project: Project,
	table: Mergeable,
	named: readonly string[]
): readonly string[] => [...new Set(named.map((one) => standing(project, table, one)))];

/** A name that somebody bears is theirs; else it is that of the last one merged who bore it. */
function mergedOfName(rows: ReadonlyMap<Id, Code | Actor>, name: string) {
	const wanted = name.toLowerCase();
	let found: Code | Actor | undefined;
	for (const row of rows.values()) {
		if (!row.alive && row.became == null) continue;
		if (!namesOf(row).some((one) => one.toLowerCase() === wanted)) continue;
		if (row.alive) return undefined;
		found = row;
	}
	return found;
}

const namesOf = ({ name }: Code | Actor): readonly string[] =>
	typeof name === 'string' ? [name] : Object.values(name);
