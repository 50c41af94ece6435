/** Names of the rows and columns that a claim speaks of, in the reader's language; an id that nothing has stays as it is. */
import { isReason } from '#core/claims/reason.ts';
import { idMeant } from '#core/claims/expect-meant.ts';
import { subjectOf } from '#core/claims/spec-of.ts';
import type { Dim } from '#core/facts/dim.ts';
import { actorTypeName } from '#core/frameworks/actor-types.ts';
import type { Claim } from '#core/model/claim-records.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { kinds, origins, valences } from '#i18n/terms.ts';

export type NameOf = (side: 'row' | 'column', id: string) => string;

export function claimNames(project: Project, { spec }: Claim, locale: Locale): NameOf {
	const subject = subjectOf(project, spec);
	if (isReason(subject)) return (_side, id) => id;
	const { published } = subject;
	if (published)
		return (side, id) =>
			published[side === 'row' ? 'rows' : 'columns'].find((line) => line.id === id)?.label ?? id;
	const { rows, columns } = subject.spec;
	return (side, id) =>
		nameOf(project, side === 'row' ? rows : columns, idMeant(project, id), locale);
}

function nameOf(project: Project, dim: Dim, id: string, locale: Locale): string {
	const asked = 'attribute' in dim ? dim.attribute : undefined;
	if (dim.by === 'type' || asked === 'type') return say(actorTypeName(id), locale) || id;
	if (asked !== undefined) return id;
	switch (dim.by) {
		case 'actor':
		case 'about':
		case 'holder':
			return project.actors.get(id)?.name ?? id;
		case 'speaker':
			return project.speakers.get(id)?.label ?? id;
		case 'source':
			return project.sources.get(id)?.name ?? id;
		case 'coder':
			return project.coders.get(id)?.name ?? id;
		case 'code':
		case 'framework':
			return say(project.codes.get(id)?.name ?? project.frameworks.get(id)?.name, locale) || id;
		case 'kind':
			return kinds[id] ? translate(locale, kinds[id]) : id;
		case 'valence':
			return valences[id] ? translate(locale, valences[id]) : id;
		case 'origin':
			return origins[id] ? translate(locale, origins[id]) : id;
		default:
			return id;
	}
}
