/**
 * A copy of this project on which somebody else worked, looked at before it comes in: which changes are not here, who made them, and
 * what they change in what is shown. Nothing is written.
 */
import { fold } from '../../log/apply.ts';
import type { Change } from '../../log/change.ts';
import { joined } from '../../log/join.ts';
import { verify } from '../../log/verify.ts';
import { SimpulError } from '../../model/error.ts';
import type { Project } from '../../model/project.ts';
import { differences, type Difference } from './differences.ts';

export type JoinPlan = {
	readonly file: string;
	readonly added: readonly Change[];
	/** Who made how many of them: most first, then by name. */
	readonly by: readonly { readonly coder: string; readonly changes: number }[];
	readonly differences: readonly Difference[];
};

/**
 * @param textOf  the texts of the file
 * @throws SimpulError join.other-project, join.clash; join.not-whole {file, problems} if the project would not be whole (L18)
 */
export function planJoin(
	here: readonly Change[],
	theirs: readonly Change[],
	textOf: (hash: string) => string | undefined,
	file: string
): JoinPlan {
	const added = joined(here, theirs, file);
	if (added.length === 0) return { file, added, by: [], differences: [] };
	const both = [...here, ...added];
	const [before, after] = [fold(here), fold(both)];
	const found = verify(both, after, textOf).map(asText);
	if (found.length > 0) {
		// What is amiss here already, and the texts that only this project has, are not the file's fault.
		const known = new Set(verify(here, before, textOf).map(asText));
		const problems = found.filter((problem) => !known.has(problem)).length;
		if (problems > 0) throw new SimpulError('join.not-whole', { file, problems });
	}
	return { file, added, by: whoMade(added, after), differences: differences(before, after) };
}

const asText = (problem: unknown) => JSON.stringify(problem);

function whoMade(changes: readonly Change[], { coders }: Project): JoinPlan['by'] {
	const counts = new Map<string, number>();
	for (const { by } of changes) counts.set(by, (counts.get(by) ?? 0) + 1);
	return [...counts]
		.map(([id, n]) => ({ coder: coders.get(id)?.name ?? id, changes: n }))
		.sort((a, b) => b.changes - a.changes || (a.coder < b.coder ? -1 : 1));
}
