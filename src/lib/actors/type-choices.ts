/** Types of actors as a combobox offers them: the known ones in the reader's language, then those the project made up. */
import { ACTOR_TYPES, actorTypeName } from '#core/frameworks/actor-types.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import type { Choice } from '#lib/ui/combobox.ts';

export function typeChoices(project: Project, lang: Lang): Choice[] {
	const known = new Set(ACTOR_TYPES.map((type) => type.id));
	const own = new Set(alive(project, 'actors').flatMap((actor) => actor.type ?? []));
	return [
		...[...own].filter((type) => !known.has(type)).map((type) => ({ value: type, label: type })),
		...ACTOR_TYPES.map((type) => ({ value: type.id, label: say(type.name, lang) }))
	];
}

export const typeName = (type: string | null, lang: Lang): string =>
	type === null ? '' : say(actorTypeName(type), lang);
