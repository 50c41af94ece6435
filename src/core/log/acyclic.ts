/**
 * Two people may each move a code under the other's at the same time. Both moves together would be a ring that hangs from nothing, so
 * the later of them (in stamp order, hence the same one on every device) does not take effect: the code stays where it was (L9).
 */
import type { Fields } from '../model/json.ts';
import type { Id } from '../model/records.ts';

type CodeRow = Fields & { readonly id: Id; readonly alive: boolean };

/** @param rows  the codes before `row` takes its place */
export function withoutCycle(rows: ReadonlyMap<Id, CodeRow>, row: CodeRow): CodeRow {
	const before = rows.get(row.id)?.['parent'] ?? null;
	if (row['parent'] === before || !isBelow(rows, row['parent'], row.id)) return row;
	return { ...row, parent: before };
}

/** Whether `at` is `top` or somewhere below it. */
function isBelow(rows: ReadonlyMap<Id, CodeRow>, at: unknown, top: Id): boolean {
	for (let next = at; typeof next === 'string'; next = rows.get(next)?.['parent'])
		if (next === top) return true;
	return false;
}
