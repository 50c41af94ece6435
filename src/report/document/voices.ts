/** Who speaks in each coding, by name, as the tables count it (rule B1). */
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import { passagesOf } from '#core/tables/passages.ts';
import { DEFAULT_SPEC } from '#core/tables/spec.ts';
import { whoSpeaks } from '#core/tables/who-speaks.ts';

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
		const names = whoSpeaks(project, passage);
		for (const id of [passage.coding, ...passage.also]) voices.set(id, names);
	}
	return voices;
}
