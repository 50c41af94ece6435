/** Who was heard, who was asked, who was only spoken about. */
import { compareNames } from '../facts/order.ts';
import { heardBy } from '../findings/heard.ts';
import { question } from '../findings/question.ts';
import { spokenAbout } from '../findings/spoken-about.ts';
import { alive } from '../model/visible.ts';
import type { Project } from '../model/project.ts';
import type { Lang, Speaker } from '../model/records.ts';
import { DEFAULT_SPEC } from '../tables/spec.ts';
import type { Facts } from './facts.ts';

export function factsOfPeople(
	project: Project,
	lang: Lang
): Pick<Facts, 'interviewers' | 'people' | 'types' | 'unheard'> {
	const asked = (by: 'actor' | 'type') =>
		question(project, { ...DEFAULT_SPEC, rows: { by } }, null, lang);
	const speakers = speakersIn(project);
	const actors = heardBy(asked('actor'), 'row').filter(({ sources }) => sources.length > 0);
	const participants = speakers.filter(({ role }) => role === 'participant').length;
	const askers = speakers.filter(({ role }) => role === 'interviewer' || role === 'moderator');
	const names = [...new Set(askers.map(({ label }) => label))].sort(compareNames);
	const typeOf = new Map(alive(project, 'actors').map(({ id, type }) => [id, type]));
	const types = heardBy(asked('type'), 'row').flatMap(({ id, sources }) =>
		id === '' || sources.length === 0
			? []
			: [
					{
						...{ id, sources: sources.length },
						actors: actors.filter((actor) => typeOf.get(actor.id) === id).length
					}
				]
	);
	const unheard = spokenAbout(asked('actor')).map(({ label }) => label);
	return {
		interviewers: names.length > 0 ? { names } : null,
		people:
			participants + actors.length > 0 ? { speakers: participants, actors: actors.length } : null,
		types: types.length > 0 ? { types } : null,
		unheard: unheard.length > 0 ? { names: unheard } : null
	};
}

const speakersIn = (project: Project): Speaker[] =>
	alive(project, 'sources').flatMap(({ speakers }) =>
		speakers.flatMap((id) => {
			const speaker = project.speakers.get(id);
			return speaker?.alive ? [speaker] : [];
		})
	);
