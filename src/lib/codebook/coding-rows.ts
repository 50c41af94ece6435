/**
 * Which rows of a source's codings carry which code. Kept per block: one more coding makes one new block, so only that source is read
 * again, however large the project is.
 */
import type { CodingBlock } from '#core/model/codings.ts';
import { codingAt } from '#core/model/codings.ts';
import { alive, isShown } from '#core/model/visible.ts';
import type { Project } from '#core/model/project.ts';
import type { Coding, Id } from '#core/model/records.ts';

const known = new WeakMap<CodingBlock, ReadonlyMap<Id, readonly number[]>>();

/** Living rows by code, in text order; hidden codes included. */
function rowsByCode(block: CodingBlock): ReadonlyMap<Id, readonly number[]> {
	const before = known.get(block);
	if (before) return before;
	const rows = new Map<Id, number[]>();
	for (let i = 0; i < block.ids.length; i++) {
		if (block.alive[i] !== 1) continue;
		const code = block.codes[block.code[i]!]!;
		const own = rows.get(code);
		if (own) own.push(i);
		else rows.set(code, [i]);
	}
	known.set(block, rows);
	return rows;
}

/** Codings a reader sees, by code. */
export function ownCounts(project: Project): ReadonlyMap<Id, number> {
	const counts = new Map<Id, number>();
	for (const block of shownBlocks(project))
		for (const [code, rows] of rowsByCode(block))
			counts.set(code, (counts.get(code) ?? 0) + rows.length);
	for (const code of counts.keys()) if (!isShown(project, code)) counts.delete(code);
	return counts;
}

export type SourceCodings = { readonly source: Id; readonly codings: readonly Coding[] };

/** All visible codings of these codes, by source in the order of the project, in text order. */
export function codingsOfCodes(project: Project, codes: ReadonlySet<Id>): SourceCodings[] {
	const shown = [...codes].filter((code) => isShown(project, code));
	return shownBlocks(project).flatMap((block) => {
		const rows = rowsByCode(block);
		const own = shown.flatMap((code) => rows.get(code) ?? []).sort((a, b) => a - b);
		if (own.length === 0) return [];
		return { source: block.source, codings: own.map((i) => codingAt(block, i)) };
	});
}

const shownBlocks = (project: Project): CodingBlock[] =>
	alive(project, 'sources').flatMap((source) => project.codings.get(source.id) ?? []);
