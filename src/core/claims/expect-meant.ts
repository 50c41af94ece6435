/** What a claim compares, by what it is now: rows and columns that were merged stand for what they became (B13). */
import type { CellRef, Expect } from '../model/claim-records.ts';
import { sameJson, type Json } from '../model/json.ts';
import { standingId } from '../model/merged.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import type { Reason } from './reason.ts';

/** A row or column, which is a code, an actor or anything else. */
export function idMeant(project: Project, id: Id): Id {
	const code = standingId(project, 'codes', id);
	return code === id ? standingId(project, 'actors', id) : code;
}

/** @returns the reason `merged` where what is compared has become one and the same */
export function expectMeant(project: Project, expect: Expect): Expect | Reason {
	if (expect.op === 'manual') return expect;
	const now = meant(project, expect);
	if (sameJson(now as unknown as Json, expect as unknown as Json)) return expect;
	const one = becameOne(expect, now);
	return one === null ? now : { code: 'merged', rows: one };
}

function meant(project: Project, expect: Expect): Expect {
	const all = (ids: readonly Id[]) => [...new Set(ids.map((id) => idMeant(project, id)))];
	const cell = (ref: Partial<CellRef>) => ({
		...ref,
		...(ref.row === undefined ? {} : { row: idMeant(project, ref.row) }),
		...(ref.column === undefined ? {} : { column: idMeant(project, ref.column) })
	});
	const fields = Object.entries(expect).map(([field, value]: [string, unknown]) => {
		if (['rows', 'columns', 'than'].includes(field)) return [field, all(value as readonly Id[])];
		return [field, field === 'a' || field === 'b' ? cell(value as Partial<CellRef>) : value];
	});
	return Object.fromEntries(fields) as Expect;
}

/** The rows that were several and are one now, where the claim sets them beside each other; null: it still compares two things. */
function becameOne(before: Expect, now: Expect): readonly Id[] | null {
	if (now.op === 'larger') {
		const both = now.rows.filter((row) => now.than.includes(row));
		return both.length > 0 ? both : null;
	}
	if (now.op === 'equal' && before.op === 'equal')
		return now.rows.length === 1 && before.rows.length > 1 ? now.rows : null;
	if (!('a' in now)) return null;
	const [a, b] = [now.a, now.b] as unknown as [Json, Json];
	if (!sameJson(a, b)) return null;
	return 'row' in now.a ? [now.a.row] : [];
}
