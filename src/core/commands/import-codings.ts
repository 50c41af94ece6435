import type { Edit, Op } from '../log/change.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { coderFields } from './add-coder.ts';
import { newAttributes } from './attribute-ops.ts';
import { answered, answers, newCodingId, noDuplicates } from './coding-fields.ts';
import { needCodable, needCoder, needNewIds, needSome, needSource } from './guards.ts';
import { actorGuard, newActorOps } from './new-actors.ts';
import type { NewActor, NewCoder, NewCoding } from './new-records.ts';
import { create, edit } from './ops.ts';
import { needSpan } from './values.ts';

export type ImportCodings = {
	readonly codings: readonly NewCoding[];
	readonly coders?: readonly NewCoder[];
	readonly actors?: readonly NewActor[];
};

/**
 * Codings made elsewhere, with the coders and actors they need: all or nothing, one change.
 * @throws SimpulError of `applyCode`, `addCoder` and `addActor`; nothing.to-change without codings
 */
export function importCodings(project: Project, args: ImportCodings): Edit {
	const { coders = [], actors = [] } = args;
	const codings = needSome(args.codings);
	needNewIds(
		project,
		'coders',
		coders.map((coder) => coder.id)
	);
	return edit(
		'coding.import',
		{
			codings: codings.length,
			sources: [...new Set(codings.map((coding) => coding.source))],
			coders: coders.map(({ id, name }) => ({ id, name })),
			actors: actors.map(({ id, name }) => ({ id, name }))
		},
		[
			...coders.map((coder) => create('coders', coder.id, coderFields(coder))),
			...newActorOps(project, actors, newAttributes(project, [])),
			...codingOps(project, codings, coders, actors)
		]
	);
}

function codingOps(
	project: Project,
	codings: readonly NewCoding[],
	coders: readonly NewCoder[],
	actors: readonly NewActor[]
): Op[] {
	const added = new Set(coders.map((coder) => coder.id));
	const needActor = actorGuard(project, actors);
	const heard = new Map<Id, ReturnType<typeof noDuplicates>>();
	const ids = new Set<Id>([...project.codings.values()].flatMap((block) => block.ids));
	return codings.map(({ unique, source, code, coder, start, end, ...told }) => {
		needSpan(needSource(project, source), start, end);
		if (!added.has(coder)) needCoder(project, coder);
		const id = newCodingId(source, unique);
		if (ids.has(id)) throw new SimpulError('id.taken', { table: 'codings', id });
		ids.add(id);
		const needNew = heard.get(source) ?? noDuplicates(project, source);
		heard.set(source, needNew);
		needNew({ code: needCodable(project, code).id, coder, start, end });
		const extras = answered(answers(told, needActor));
		return create('codings', id, { source, code, coder, start, end, ...extras });
	});
}
