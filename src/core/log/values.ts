import type { Json } from '../model/json.ts';
import { codingAt, sourceOfCoding } from '../model/codings.ts';
import type { Project } from '../model/project.ts';
import type { Id, TableName } from '../model/records.ts';
import type { Update } from './change.ts';

/** The values an update leaves behind. */
export function valuesAfter(set: Update['set']): Record<string, Json> {
	return Object.fromEntries(Object.entries(set).map(([field, [, after]]) => [field, after]));
}

/** The record as the project holds it now, alive or not; undefined if it never arrived. */
export function recordOf(
	project: Project,
	t: TableName,
	id: Id
): Readonly<Record<string, unknown>> | undefined {
	if (t !== 'codings') return project[t]?.get(id) as Record<string, unknown> | undefined;
	const block = project.codings.get(sourceOfCoding(id));
	const row = block?.ids.indexOf(id) ?? -1;
	return row < 0 ? undefined : (codingAt(block!, row) as unknown as Record<string, unknown>);
}
