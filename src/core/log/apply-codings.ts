/** Ops on codings, grouped by source: the columns of touched sources change, all others are shared. */
import {
	codingAt,
	codingsOf,
	packCodings,
	sourceOfCoding,
	type CodingBlock
} from '../model/codings.ts';
import { insertCoding } from '../model/insert-coding.ts';
import type { Coding, Id } from '../model/records.ts';
import { replaceCoding } from '../model/replace-coding.ts';
import type { Op } from './change.ts';
import { valuesAfter } from './values.ts';

/** Ops on one source that are put into its columns one by one: beyond these, packing once is cheaper. */
const FEW = 16;

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

/** A few ops are put into the columns one after the other; many, and what does not fit in, build them anew. */
function withOps(
	source: Id,
	block: CodingBlock | undefined,
	ops: readonly Op[],
	pending: Map<string, Readonly<Record<string, unknown>>>
): CodingBlock {
	let next = block;
	for (const [i, op] of ops.entries()) {
		const patched = next && ops.length <= FEW ? withOp(source, next, op, pending) : null;
		if (!patched) return rebuilt(source, next, ops.slice(i), pending);
		next = patched;
	}
	return next ?? rebuilt(source, next, ops, pending);
}

function withOp(
	source: Id,
	block: CodingBlock,
	op: Op,
	pending: ReadonlyMap<string, unknown>
): CodingBlock | null {
	const row = block.ids.indexOf(op.id);
	if ('create' in op) {
		if (row >= 0 || pending.has(`codings/${op.id}`)) return null;
		return insertCoding(block, {
			...op.create,
			alive: true,
			id: op.id,
			source
		} as unknown as Coding);
	}
	if (row < 0) return null;
	const coding = { ...codingAt(block, row), ...valuesAfter(op.set), id: op.id, source };
	return replaceCoding(block, row, coding);
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
