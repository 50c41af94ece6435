/** Ops on codings, grouped by source: each touched source's columns are rebuilt once, all others are shared. */
import { codingsOf, packCodings, sourceOfCoding, type CodingBlock } from '../model/codings.ts';
import { insertCoding } from '../model/insert-coding.ts';
import type { Coding, Id } from '../model/records.ts';
import type { Op } from './change.ts';
import { valuesAfter } from './values.ts';

export function applyToCodings(
	blocks: ReadonlyMap<Id, CodingBlock>,
	ops: readonly Op[],
	pending: Map<string, Readonly<Record<string, unknown>>>
): ReadonlyMap<Id, CodingBlock> {
	const next = new Map(blocks);
	for (const [source, own] of bySource(ops))
		next.set(source, withOps(source, blocks.get(source), own, pending));
	return next;
}

function bySource(ops: readonly Op[]): Map<Id, Op[]> {
	const groups = new Map<Id, Op[]>();
	for (const op of ops) {
		const source = sourceOfCoding(op.id);
		const group = groups.get(source);
		if (group) group.push(op);
		else groups.set(source, [op]);
	}
	return groups;
}

/** One coding more is put into the columns; anything else builds them anew. */
function withOps(
	source: Id,
	block: CodingBlock | undefined,
	ops: readonly Op[],
	pending: Map<string, Readonly<Record<string, unknown>>>
): CodingBlock {
	const [op] = ops;
	const single = block !== undefined && ops.length === 1 && op !== undefined && 'create' in op;
	if (!single || pending.has(`codings/${op.id}`) || block.ids.includes(op.id))
		return rebuilt(source, block, ops, pending);
	const coding = { ...op.create, alive: true, id: op.id, source } as unknown as Coding;
	return insertCoding(block, coding) ?? rebuilt(source, block, ops, pending);
}

function rebuilt(
	source: Id,
	block: CodingBlock | undefined,
	ops: readonly Op[],
	pending: Map<string, Readonly<Record<string, unknown>>>
): CodingBlock {
	const rows = new Map<Id, Coding>();
	for (const coding of codingsOf(block)) rows.set(coding.id, coding);
	for (const op of ops) {
		const key = `codings/${op.id}`;
		if ('create' in op) {
			const row = {
				...op.create,
				...rows.get(op.id),
				alive: true,
				...pending.get(key),
				id: op.id,
				source
			};
			rows.set(op.id, row as unknown as Coding);
			pending.delete(key);
			continue;
		}
		const values = valuesAfter(op.set);
		const row = rows.get(op.id);
		if (row) rows.set(op.id, { ...row, ...values, id: op.id, source });
		else pending.set(key, { ...pending.get(key), ...values });
	}
	return packCodings(source, [...rows.values()]);
}
