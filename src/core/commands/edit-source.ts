import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import { SOURCE_KINDS, type Id, type Lang, type SourceKind } from '../model/records.ts';
import { newAttributes } from './attribute-ops.ts';
import { needSource } from './guards.ts';
import { needFreeName } from './names.ts';
import { actorGuard, newActorOps } from './new-actors.ts';
import type { NewActor } from './new-records.ts';
import { edit, update } from './ops.ts';
import { needDate, needOneOf } from './values.ts';

export type EditSource = {
	readonly id: Id;
	readonly name?: string;
	readonly kind?: SourceKind;
	readonly lang?: Lang;
	/** null: not known */
	readonly date?: string | null;
	/** null: nobody's words as a whole */
	readonly actor?: Id | null;
	/** Actors made for it in the same change, so that one undo takes both back. */
	readonly newActors?: readonly NewActor[];
};

/** @throws SimpulError source.unknown, source.name-taken, actor.unknown {actor}, and for new actors name.empty, actor.name-taken, id.taken */
export function editSource(project: Project, { id, newActors = [], ...args }: EditSource): Edit {
	const source = needSource(project, id);
	const needActor = actorGuard(project, newActors);
	const patch = {
		name: args.name === undefined ? undefined : needFreeName(project, 'sources', args.name, id),
		kind: args.kind && needOneOf(SOURCE_KINDS, args.kind, 'kind'),
		lang: args.lang && needOneOf(['en', 'id'] as const, args.lang, 'lang'),
		date: args.date === undefined ? undefined : needDate(args.date),
		actor: args.actor === undefined ? undefined : needActor(args.actor)
	};
	return edit('source.edit', { id, was: source.name, ...patch }, [
		...newActorOps(project, newActors, newAttributes(project, [])),
		...update('sources', source, patch)
	]);
}
