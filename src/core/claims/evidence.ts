/** The passages that a person set beside a claim: those still there, and those whose coding was removed since. */
import { codingAt, sourceOfCoding } from '../model/codings.ts';
import type { Claim } from '../model/claim-records.ts';
import type { Project } from '../model/project.ts';
import type { Coding, Id } from '../model/records.ts';
import { find, isShown } from '../model/visible.ts';

export type Evidence = {
	readonly for: readonly Coding[];
	readonly against: readonly Coding[];
	/** Ids of codings that are no longer there. */
	readonly lost: readonly Id[];
	/** Passages speak against it and nobody has written a word on them, or nobody has decided on it (K11). */
	readonly open: boolean;
};

export function evidenceOf(project: Project, { evidence, status, note }: Claim): Evidence {
	const look = (ids: readonly Id[]) => ids.flatMap((id) => codingOf(project, id) ?? []);
	const told = { for: look(evidence.for), against: look(evidence.against) };
	const there = new Set([...told.for, ...told.against].map(({ id }) => id));
	const lost = [...evidence.for, ...evidence.against].filter((id) => !there.has(id));
	const silent = told.against.length > 0 && note.trim() === '';
	return { ...told, lost, open: status === 'open' || silent };
}

function codingOf(project: Project, id: Id): Coding | undefined {
	const source = sourceOfCoding(id);
	const block = find(project, 'sources', source) && project.codings.get(source);
	const row = block ? block.ids.indexOf(id) : -1;
	if (row < 0 || block!.alive[row] !== 1) return undefined;
	const coding = codingAt(block!, row);
	return isShown(project, coding.code) ? coding : undefined;
}
