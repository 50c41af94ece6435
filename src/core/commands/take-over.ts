/**
 * When two codings of one coder come to say the same, one is taken back, and what hung on it hangs on the other (rule G5): the answers
 * that the other lacks, memos, links between passages, its place in the evidence of claims.
 */
import type { Op } from '../log/change.ts';
import type { Link } from '../model/memo-records.ts';
import type { Project } from '../model/project.ts';
import type { Coding, CodingExtras, Id } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import { saysTheSame } from './add-link.ts';
import { update } from './ops.ts';

/** The coding that is taken back, and the one that stays. */
export type Pair = { readonly gone: Coding; readonly kept: Coding };

export function takeOver(project: Project, pairs: readonly Pair[]): Op[] {
	if (pairs.length === 0) return [];
	const into = new Map(pairs.map(({ gone, kept }) => [gone.id, kept.id]));
	return [
		...pairs.flatMap(({ gone }) => update('codings', gone, { alive: false })),
		...answersOver(pairs),
		...memosOver(project, into),
		...linksOver(project, into),
		...evidenceOver(project, into)
	];
}

const ANSWERS = ['valence', 'about', 'holder', 'relation', 'level', 'note'] as const;

/** What the kept one does not answer, in the words of the first that does. */
function answersOver(pairs: readonly Pair[]): Op[] {
	const kept = new Map<Id, { readonly row: Coding; readonly told: CodingExtras }>();
	for (const { gone, kept: row } of pairs) {
		const told = kept.get(row.id)?.told ?? row;
		const added = ANSWERS.filter((field) => told[field] == null && gone[field] != null);
		const more = Object.fromEntries(added.map((field) => [field, gone[field]])) as CodingExtras;
		kept.set(row.id, { row, told: { ...told, ...more } });
	}
	return [...kept.values()].flatMap(({ row, told }) =>
		update('codings', row, Object.fromEntries(ANSWERS.map((field) => [field, told[field]])))
	);
}

const memosOver = (project: Project, into: ReadonlyMap<Id, Id>): Op[] =>
	alive(project, 'memos').flatMap((memo) => {
		const id = memo.on?.t === 'codings' ? into.get(memo.on.id) : undefined;
		return id === undefined ? [] : update('memos', memo, { on: { t: 'codings', id } });
	});

/** A link that would lead from a passage to itself, or say what another says, is taken back. */
function linksOver(project: Project, into: ReadonlyMap<Id, Id>): Op[] {
	const all = alive(project, 'links');
	const isMoved = ({ from, to }: Link) => into.has(from) || into.has(to);
	const said: Pick<Link, 'from' | 'to' | 'kind'>[] = all.filter((link) => !isMoved(link));
	return all.filter(isMoved).flatMap((link) => {
		const ends = { from: into.get(link.from) ?? link.from, to: into.get(link.to) ?? link.to };
		const moved = { ...link, ...ends };
		if (ends.from === ends.to || said.some((one) => saysTheSame(one, moved)))
			return update('links', link, { alive: false });
		said.push(moved);
		return update('links', link, ends);
	});
}

function evidenceOver(project: Project, into: ReadonlyMap<Id, Id>): Op[] {
	const moved = (ids: readonly Id[]) => [...new Set(ids.map((id) => into.get(id) ?? id))];
	return alive(project, 'claims').flatMap((claim) =>
		update('claims', claim, {
			evidence: { for: moved(claim.evidence.for), against: moved(claim.evidence.against) }
		})
	);
}
