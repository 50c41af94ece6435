/** What is shown of a project and was not before, no longer is, or reads otherwise: counted by kind of record. */
import { sameJson, type Json } from '../../model/json.ts';
import type { Project } from '../../model/project.ts';
import { SMALL_TABLES, type Id, type SmallTable } from '../../model/records.ts';
import { alive, codingsIn } from '../../model/visible.ts';
import { MERGED, type What } from '../merge/matching.ts';

/** Speakers, settings, ticks of checklists and the like stand together. */
export const KINDS = [...MERGED, 'rest'] as const;
export type Kind = What | 'rest';

export type Difference = {
	readonly kind: Kind;
	readonly added: number;
	readonly changed: number;
	readonly gone: number;
};

const KIND_OF: { readonly [T in SmallTable]: Kind } = {
	meta: 'rest',
	coders: 'coders',
	sources: 'sources',
	speakers: 'rest',
	actors: 'actors',
	attributions: 'attributions',
	attributes: 'attributes',
	cells: 'values',
	frameworks: 'rest',
	codes: 'codes',
	codeSets: 'codeSets',
	views: 'written',
	claims: 'claims',
	referenceTables: 'written',
	summaries: 'written',
	chapters: 'written',
	reporting: 'rest',
	memos: 'memos',
	links: 'links',
	rejections: 'rest'
};

type Row = { readonly id: Id };
type Counts = { added: number; changed: number; gone: number };

/** In the order of KINDS, without what did not change. */
export function differences(before: Project, after: Project): Difference[] {
	const counts = new Map<Kind, Counts>();
	const count = (kind: Kind, from: readonly Row[], to: readonly Row[]) => {
		const sum = counts.get(kind) ?? { added: 0, changed: 0, gone: 0 };
		counts.set(kind, sum);
		compare(from, to, sum);
	};
	for (const table of SMALL_TABLES)
		count(KIND_OF[table], alive(before, table), alive(after, table));
	for (const source of new Set([...before.codings.keys(), ...after.codings.keys()]))
		count('codings', codingsIn(before, source), codingsIn(after, source));
	return KINDS.flatMap((kind) => {
		const { added, changed, gone } = counts.get(kind) ?? { added: 0, changed: 0, gone: 0 };
		return added + changed + gone > 0 ? [{ kind, added, changed, gone }] : [];
	});
}

function compare(from: readonly Row[], to: readonly Row[], sum: Counts): void {
	const left = new Map(from.map((row) => [row.id, row]));
	for (const row of to) {
		const was = left.get(row.id);
		if (!was) sum.added++;
		else if (!sameJson(was as unknown as Json, row as unknown as Json)) sum.changed++;
		left.delete(row.id);
	}
	sum.gone += left.size;
}
