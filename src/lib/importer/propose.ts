/** Proposals for the actor of a label or of a whole file. One clear answer is taken; several are asked. */
import type { Draft } from '#core/import/draft.ts';
import { foldName } from '#core/commands/values.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import {
	actorNameIn,
	bareCity,
	placeOf,
	proposeActor,
	type ActorWords
} from '#core/text/propose-actors.ts';
import { NOWHERE, placesOfActors } from '#core/facts/actor-places.ts';
import type { ActorChoice } from './batch-file.ts';

export type Proposal = {
	readonly actor: ActorChoice | null;
	readonly asked: readonly ActorChoice[];
};
const NONE: Proposal = { actor: null, asked: [] };

export type Proposer = {
	readonly project: Project;
	readonly words: ActorWords;
	readonly lang: Lang;
};

/**
 * @param texts  most telling first: text in parentheses, label, title, file name
 * @param city   of the source, for the name of an actor that is new
 */
export function propose(by: Proposer, texts: readonly string[], city: string): Proposal {
	const actors = alive(by.project, 'actors');
	const named = texts.flatMap(
		(text) => actors.find((a) => foldName(a.name) === foldName(text)) ?? []
	);
	if (named[0]) return { actor: { id: named[0].id }, asked: [] };
	const found = proposeActor(texts, by.words, by.lang, city);
	if (!found) return NONE;
	const place = placeOf(texts.join('\n'), city, by.words);
	if (!found.ambiguous) return choiceFor(by.project, found.type, found.name, place.name);
	const asked = found.candidates.flatMap((type): readonly ActorChoice[] => {
		const name = actorNameIn(type, place, by.words, by.lang);
		const { actor, asked: several } = choiceFor(by.project, type, name, place.name);
		return actor ? [actor] : several;
	});
	return { actor: null, asked };
}

/**
 * An actor of the project with this name or, if there is one only, with this type in this city; else a new one. Where the city is not
 * known and the project has several, an actor of the type is asked for instead of taken: it may be the other city's.
 */
function choiceFor(project: Project, type: string, name: string, city: string): Proposal {
	const actors = alive(project, 'actors');
	const byName = actors.find((actor) => foldName(actor.name) === foldName(name));
	if (byName) return { actor: { id: byName.id }, asked: [] };
	const isNew = { name, type };
	const places = placesOfActors(project);
	const here = actors.filter((actor) => {
		const own = places.get(actor.id) ?? NOWHERE;
		const where = bareCity(city);
		return (
			actor.type === type &&
			(where === '' || own.has(where) || (own.size === 0 && foldName(actor.name).includes(where)))
		);
	});
	if (here.length === 0) return { actor: isNew, asked: [] };
	const several = new Set([...places.values()].flatMap((own) => [...own])).size > 1;
	if (here.length === 1 && !(city === '' && several))
		return { actor: { id: here[0]!.id }, asked: [] };
	return { actor: null, asked: [...here.map(({ id }) => ({ id })), isNew] };
}

/** The first line of a text, if it is short enough to be a title. */
export const firstLine = ({ text }: Draft): string => {
	const line = text
		.slice(0, 200)
		.trimStart()
		.split('\n', 1)[0]!
		.replace(/^#+\s*/, '');
	return line.length <= 120 ? line : '';
};
