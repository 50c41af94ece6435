/** Sources in the order in which one reads them, and how much is coded in each. */
import type { Project } from '#core/model/project.ts';
import type { Id, Source } from '#core/model/records.ts';
import { alive, shownCodes } from '#core/model/visible.ts';

const collator = new Intl.Collator('id', { numeric: true });

export const inOrder = (project: Project): Source[] =>
	alive(project, 'sources').sort(
		(a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)
	);

export function neighboursOf(
	project: Project,
	source: Id
): { readonly previous: Source | null; readonly next: Source | null } {
	const sources = inOrder(project);
	const at = sources.findIndex((s) => s.id === source);
	return {
		previous: (at > 0 && sources[at - 1]) || null,
		next: (at >= 0 && sources[at + 1]) || null
	};
}

export function countCodings(project: Project, source: Id): number {
	const block = project.codings.get(source);
	if (!block) return 0;
	const shown = shownCodes(project, block);
	let count = 0;
	for (let i = 0; i < block.ids.length; i++)
		if (block.alive[i] === 1 && shown[block.code[i]!]) count++;
	return count;
}
