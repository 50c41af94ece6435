/** How often each actor speaks in passages of a code: a table with one column, counted by the same rules as every table (B1-B4). */
import { crosstab } from '#core/tables/crosstab.ts';
import { DEFAULT_SPEC } from '#core/tables/spec.ts';
import type { Project } from '#core/model/project.ts';
import type { Id, Lang } from '#core/model/records.ts';

export type ActorCount = { readonly actor: Id; readonly name: string; readonly n: number };
export type ActorCounts = {
	/** The most frequent first; actors who never do are left out. */
	readonly actors: readonly ActorCount[];
	/** Passages in which nobody speaks who is assigned to an actor. */
	readonly unassigned: number;
};

/** @param below  whether passages of the codes below count as well */
export function actorCounts(project: Project, code: Id, below: boolean, lang: Lang): ActorCounts {
	const columns = { by: 'code', ids: [code] } as const;
	const parents = below ? 'union' : 'own';
	const table = crosstab(project, { ...DEFAULT_SPEC, columns, parents }, undefined, lang);
	const actors = table.rows.map(({ id, label }, row) => ({
		actor: id,
		name: label,
		n: table.counts[row]?.[0] ?? 0
	}));
	return {
		actors: actors.filter(({ n }) => n > 0).sort((a, b) => b.n - a.n),
		unassigned: table.unassigned
	};
}
