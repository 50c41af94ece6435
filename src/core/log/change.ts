/**
 * A change is what happened, with its own inverse: per record either a creation or, per field, the value before and after.
 * Undo, audit, other tabs, merge and backup are all readings of the same list of changes. Numbered rules: docs/spec/log.md.
 */
import type { Fields, Json } from '../model/json.ts';
import type { Id, TableName } from '../model/records.ts';
import type { Stamp } from './stamp.ts';

/** [before, after]; null stands for "no value". */
export type Step = readonly [before: Json, after: Json];
export type Create = { readonly t: TableName; readonly id: Id; readonly create: Fields };
export type Update = {
	readonly t: TableName;
	readonly id: Id;
	readonly set: { readonly [field: string]: Step };
};
export type Op = Create | Update;

/** What a command returns: the intent in `kind` and `args` (for the history page), the effect in `ops`. */
export type Edit = {
	readonly kind: string;
	readonly args: Json;
	readonly ops: readonly Op[];
	/** The change that this one takes back. */
	readonly undoes?: Stamp;
};

/** What the log keeps, for ever. `by` is a coder's id, `v` the version of the format. */
export type Change = Edit & { readonly at: Stamp; readonly by: Id; readonly v: number };

/** Format of the changes this program writes. */
export const LOG_VERSION = 1;
