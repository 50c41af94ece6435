/** How codings come under another code: shared by recoding chosen passages and by merging codes (rules G4, G5). */
import type { Op } from '../log/change.ts';
import { codingsOf, type CodingBlock } from '../model/codings.ts';
import type { Coding, Id } from '../model/records.ts';
import { update } from './ops.ts';
import { passageKey } from './passage-key.ts';
import type { Pair } from './take-over.ts';

export type Recoded = {
	readonly ops: readonly Op[];
	/** Codings whose passage has the code already, by the same coder: one of the two must go. */
	readonly twice: readonly Pair[];
};

/** @param isMeant  which codings of the source get the code; taken back ones too, for undo may bring them back */
export function recode(
	block: CodingBlock,
	isMeant: (coding: Coding) => boolean,
	into: Id
): Recoded {
	const rows = [...codingsOf(block)];
	const there = new Map<string, Coding>();
	for (const row of rows) if (row.alive && row.code === into) there.set(passageKey(row), row);
	const ops: Op[] = [];
	const twice: Pair[] = [];
	for (const row of rows) {
		if (row.code === into || !isMeant(row)) continue;
		const key = passageKey({ ...row, code: into });
		const kept = there.get(key);
		if (row.alive && kept) twice.push({ gone: row, kept });
		else {
			if (row.alive) there.set(key, row);
			ops.push(...update('codings', row, { code: into }));
		}
	}
	return { ops, twice };
}
