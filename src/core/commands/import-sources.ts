import type { Edit, Op } from '../log/change.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import { SOURCE_KINDS, SPEAKER_ROLES, type Id } from '../model/records.ts';
import { turnsProblem } from '../model/turns.ts';
import { alive } from '../model/visible.ts';
import { newAttributes, valueOps, type BatchAttributes } from './attribute-ops.ts';
import { needNewIds, needSome } from './guards.ts';
import { needFreeName } from './names.ts';
import { actorGuard, newActorOps } from './new-actors.ts';
import type { NewActor, NewAttribute, NewSource } from './new-records.ts';
import { create, edit } from './ops.ts';
import { foldName, needDate, needOneOf } from './values.ts';

export type ImportSources = {
	readonly sources: readonly NewSource[];
	readonly actors: readonly NewActor[];
	readonly attributes: readonly NewAttribute[];
};

/**
 * One change for a whole batch of files, so that one undo takes all of it back.
 * @throws SimpulError nothing.to-change, source.name-taken {name}, source.duplicate-text {name, other}, source.empty {name},
 *   source.turns {name, problem}, actor.name-taken {name}, actor.unknown {actor}, attribute.unknown {attribute}, id.taken {table, id}
 */
export function importSources(project: Project, batch: ImportSources): Edit {
	const sources = needSome(batch.sources);
	const attributes = newAttributes(project, batch.attributes);
	const needActor = actorGuard(project, batch.actors);
	needDistinct(project, sources);
	const ids = sources.map((source) => source.id);
	const speakers = sources.flatMap((source) => source.speakers.map((speaker) => speaker.id));
	needNewIds(project, 'sources', ids);
	needNewIds(project, 'speakers', speakers);
	return edit(
		'source.import',
		{
			sources: sources.map(({ id, name }) => ({ id, name: name.trim() })),
			actors: batch.actors.map(({ id, name }) => ({ id, name: name.trim() }))
		},
		[
			...attributes.ops,
			...newActorOps(project, batch.actors, attributes),
			...sources.flatMap((source) => sourceOps(project, source, needActor, attributes))
		]
	);
}

function sourceOps(
	project: Project,
	source: NewSource,
	needActor: (id: Id | null) => Id | null,
	attributes: BatchAttributes
): Op[] {
	const { id, values, speakers, ...rest } = source;
	const name = needFreeName(project, 'sources', source.name);
	if (!Number.isInteger(source.length) || source.length < 1)
		throw new SimpulError('source.empty', { name });
	const problem = turnsProblem(source.turns, source.length, speakers.length);
	if (problem) throw new SimpulError('source.turns', { name, problem });
	const fields = {
		...rest,
		name,
		kind: needOneOf(SOURCE_KINDS, source.kind, 'kind'),
		lang: needOneOf(['en', 'id'] as const, source.lang, 'lang'),
		date: needDate(source.date),
		actor: needActor(source.actor),
		speakers: speakers.map((speaker) => speaker.id)
	};
	return [
		create('sources', id, fields),
		...speakers.map((speaker) =>
			create('speakers', speaker.id, {
				source: id,
				label: speaker.label,
				role: needOneOf(SPEAKER_ROLES, speaker.role, 'role'),
				actor: needActor(speaker.actor)
			})
		),
		...valueOps(project, id, 'source', values, attributes)
	];
}

/** No text twice, in the project or in the batch; no name twice in the batch. */
function needDistinct(project: Project, sources: readonly NewSource[]): void {
	const texts = new Map(alive(project, 'sources').map((source) => [source.text, source.name]));
	const names = new Set<string>();
	for (const { name, text } of sources) {
		const other = texts.get(text);
		if (other !== undefined) throw new SimpulError('source.duplicate-text', { name, other });
		texts.set(text, name);
		if (names.has(foldName(name))) throw new SimpulError('source.name-taken', { name });
		names.add(foldName(name));
	}
}
