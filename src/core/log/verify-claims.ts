/** The evidence of claims: codings that are or once were there. What was taken back still leads somewhere and may come back. */
import { sourceOfCoding } from '../model/codings.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import type { Problem } from './problem.ts';

/** @returns problems id.unresolved {table, id, field, target}, of claims that stand or were taken back */
export function claimProblems(project: Project): Problem[] {
	const known = new Map<Id, ReadonlySet<Id>>();
	const idsIn = (source: Id): ReadonlySet<Id> => {
		const ids = known.get(source) ?? new Set(project.codings.get(source)?.ids);
		known.set(source, ids);
		return ids;
	};
	const isThere = (coding: Id) => idsIn(sourceOfCoding(coding)).has(coding);
	return [...project.claims.values()].flatMap(({ id, evidence }) =>
		(['for', 'against'] as const).flatMap((side) =>
			(evidence?.[side] ?? [])
				.filter((target) => !isThere(target))
				.map((target) => ({
					code: 'id.unresolved',
					data: { table: 'claims', id, field: `evidence.${side}`, target }
				}))
		)
	);
}
