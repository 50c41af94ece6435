/** Who speaks in each coding, by name, as the tables count it (rule B1). */
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import { passagesOf, type Passage } from '#core/tables/passages.ts';
import { DEFAULT_SPEC } from '#core/tables/spec.ts';

/** By coding: "Bu Rina (Dinas Kesehatan)". Codings in which nobody is heard are not in it. */
export type Voices = ReadonlyMap<Id, readonly string[]>;

/** Each coding is a passage of its own. */
const EACH = {
	...DEFAULT_SPEC,
	rows: { by: 'source' },
	columns: { by: 'code' },
	parents: 'sum'
} as const;

export function voicesIn(project: Project): Voices {
	const voices = new Map<Id, readonly string[]>();
	for (const passage of passagesOf(project, EACH, {})) {
		const names = namesOf(project, passage);
		for (const id of [passage.coding, ...passage.also]) voices.set(id, names);
	}
	return voices;
}

function namesOf(project: Project, { speakers, actors }: Passage): string[] {
	const named = new Set<Id>();
	const people = speakers.map((id) => {
		const speaker = project.speakers.get(id);
		const actor = speaker?.actor ? project.actors.get(speaker.actor) : undefined;
		if (actor) named.add(actor.id);
		const label = speaker?.label ?? id;
		return actor && actor.name !== label ? `${label} (${actor.name})` : label;
	});
	const others = actors.filter((id) => !named.has(id));
	return [...people, ...others.map((id) => project.actors.get(id)?.name ?? id)];
}
