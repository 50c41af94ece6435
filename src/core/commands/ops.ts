/**
 * How commands write ops. A creation gives every field of its record, so that nothing visible is ever incomplete (L5); an update names
 * only the fields that differ, so that it cannot undo what it never meant to touch.
 */
import type { Create, Edit, Op, Step } from '../log/change.ts';
import { sameJson, type Fields, type Json } from '../model/json.ts';
import type { Coding, Id, SmallTable, TableName, Tables } from '../model/records.ts';

type Told<T extends TableName> = T extends SmallTable ? Tables[T] : Coding;
type Patch<T extends TableName> = { readonly [F in keyof Told<T>]?: Told<T>[F] | null | undefined };

/** `args` as told by the caller; what was left out (undefined) is left out. */
export const edit = (kind: string, args: object, ops: readonly Op[]): Edit => ({
	kind,
	args: given(args),
	ops
});

export const create = <T extends TableName>(
	t: T,
	id: Id,
	fields: Omit<Told<T>, 'id' | 'alive'>
): Create => ({ t, id, create: given(fields) });

/** The update from a record as it is to the fields of `patch`; none if nothing differs. Null takes an answer away. */
export function update<T extends TableName>(t: T, row: Told<T>, patch: Patch<T>): Op[] {
	const now = row as unknown as Fields;
	const set: Record<string, Step> = {};
	for (const [field, after] of Object.entries(given(patch))) {
		const before = now[field] ?? null;
		if (!sameJson(before, after)) set[field] = [before, after];
	}
	return Object.keys(set).length > 0 ? [{ t, id: row.id, set }] : [];
}

/** The fields that have a value, null included. */
export const given = (fields: object): Fields =>
	Object.values(fields).includes(undefined)
		? Object.fromEntries(
				Object.entries(fields).filter((entry): entry is [string, Json] => entry[1] !== undefined)
			)
		: { ...(fields as Fields) };
