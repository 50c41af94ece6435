/** What merging two actors would do, counted before it is done. */
import { alive, attributesOn, valueOf } from '#core/model/visible.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import type { ActorRow } from './actor-rows.ts';

export type MergePreview = {
	readonly speakers: number;
	/** Sources that are the actor's as a whole. */
	readonly sources: number;
	readonly ranges: number;
	/** Codings that name the actor. */
	readonly named: number;
	/** Answers of `from` that the other one already has differently, and that are lost. */
	readonly lost: readonly {
		readonly name: string;
		readonly value: string;
		readonly kept: string;
	}[];
};

export function mergePreview(project: Project, from: ActorRow, into: Id): MergePreview {
	const { id } = from.actor;
	const own = (rows: readonly { readonly actor: Id | null }[]) =>
		rows.filter((row) => row.actor === id).length;
	return {
		speakers: own(alive(project, 'speakers')),
		sources: own(alive(project, 'sources')),
		ranges: own(alive(project, 'attributions')),
		named: from.named,
		lost: attributesOn(project, 'actor').flatMap((attribute) => {
			const value = valueOf(project, attribute.id, id);
			const kept = valueOf(project, attribute.id, into);
			return value !== '' && kept !== '' && value !== kept
				? [{ name: attribute.name, value, kept }]
				: [];
		})
	};
}
