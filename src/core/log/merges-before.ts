/**
 * Merges of codes and actors as earlier programs wrote them: the log has always said what became what, in the args of the change, and
 * now the record says it too. Read here, so that what was saved before the merge is followed in old projects as in new ones.
 */
import type { Json } from '../model/json.ts';
import type { Mergeable } from '../model/merged.ts';
import type { Edit, Op } from './change.ts';
import { REDO, UNDO } from './undoable.ts';

const TABLES: { readonly [kind: string]: Mergeable } = {
	'code.merge': 'codes',
	'actor.merge': 'actors'
};

/** The ops of a change with what the record of the one merged does not yet say. */
export function opsOf({
	ops,
	kind = '',
	args = null
}: Pick<Edit, 'ops'> & Partial<Pick<Edit, 'kind' | 'args'>>): readonly Op[] {
	const isBack = kind === UNDO || kind === REDO;
	const told = isBack ? wrapped(args) : { kind, args };
	const table = told && TABLES[told.kind];
	if (!table) return ops;
	const { from, into } = fieldsOf(told.args);
	const last = ops.findLast((op) => op.t === table && op.id === from && 'set' in op);
	if (typeof into !== 'string' || !last || !('set' in last) || 'became' in last.set) return ops;
	const alive = last.set['alive']?.[1];
	if (typeof alive !== 'boolean') return ops;
	const became = alive ? ([into, null] as const) : ([null, into] as const);
	return [...ops, { t: table, id: last.id, set: { became } }];
}

const fieldsOf = (json: Json): { readonly [field: string]: Json } =>
	typeof json === 'object' && json !== null && !Array.isArray(json)
		? (json as { readonly [field: string]: Json })
		: {};

/** An undo keeps what it takes back as `{ kind, args }`. */
function wrapped(args: Json): { readonly kind: string; readonly args: Json } | null {
	const { kind, args: own = null } = fieldsOf(args);
	return typeof kind === 'string' ? { kind, args: own } : null;
}
