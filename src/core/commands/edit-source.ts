import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import { SOURCE_KINDS, type Id, type Lang, type SourceKind } from '../model/records.ts';
import { needActor, needSource } from './guards.ts';
import { needFreeName } from './names.ts';
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
};

export function editSource(project: Project, { id, ...args }: EditSource): Edit {
	const source = needSource(project, id);
	if (args.actor) needActor(project, args.actor);
	const patch = {
		name: args.name === undefined ? undefined : needFreeName(project, 'sources', args.name, id),
		kind: args.kind && needOneOf(SOURCE_KINDS, args.kind, 'kind'),
		lang: args.lang && needOneOf(['en', 'id'] as const, args.lang, 'lang'),
		date: args.date === undefined ? undefined : needDate(args.date),
		actor: args.actor
	};
	return edit('source.edit', { id, was: source.name, ...patch }, update('sources', source, patch));
}
