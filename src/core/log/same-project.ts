/** Where two projects differ. Used to hold a snapshot against the log it was made from. */
import type { CodingBlock } from '../model/codings.ts';
import { codingsOf } from '../model/codings.ts';
import { sameJson, type Json } from '../model/json.ts';
import type { Project } from '../model/project.ts';
import { SMALL_TABLES, type Id, type TableName } from '../model/records.ts';

/** Names of the tables whose records differ; the order of records counts for nothing. */
export function tablesThatDiffer(a: Project, b: Project): TableName[] {
	const small = SMALL_TABLES.filter((table) => !sameMap<unknown>(a[table], b[table], sameRow));
	return sameMap(filled(a), filled(b), sameBlock) ? small : [...small, 'codings'];
}

function sameMap<T>(
	a: ReadonlyMap<Id, T>,
	b: ReadonlyMap<Id, T>,
	same: (a: T, b: T) => boolean
): boolean {
	if (a.size !== b.size) return false;
	for (const [id, row] of a) if (!b.has(id) || !same(row, b.get(id)!)) return false;
	return true;
}

const sameRow = (a: unknown, b: unknown) => sameJson(a as Json, b as Json);

const filled = (project: Project): ReadonlyMap<Id, CodingBlock> =>
	new Map([...project.codings].filter(([, block]) => block.ids.length > 0));

function sameBlock(a: CodingBlock, b: CodingBlock): boolean {
	if (a === b) return true;
	return sameRow([...codingsOf(a)], [...codingsOf(b)]);
}
