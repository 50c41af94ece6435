/** Proposals for the actor of a label or of a whole file. One clear answer is taken; several are asked. */
import type { Draft } from '#core/import/draft.ts';
import { actorTypeName } from '#core/frameworks/actor-types.ts';
import { foldName } from '#core/commands/values.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Actor, Lang } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import { proposeActor, type ActorWords } from '#core/text/propose-actors.ts';
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
	const found = proposeActor(city ? [...texts, city] : texts, by.words, by.lang);
	if (!found) return NONE;
	if (!found.ambiguous) return choiceFor(actors, found.type, found.name, city);
	const asked = found.candidates.map((type): ActorChoice => {
		const name = type === found.type ? found.name : withCity(type, by.lang, city);
		return choiceFor(actors, type, name, city).actor ?? { name, type };
	});
	return { actor: null, asked };
}

/** An actor of the project with this name or, if there is one only, with this type and city; else a new one. */
function choiceFor(actors: readonly Actor[], type: string, name: string, city: string): Proposal {
	const byName = actors.find((actor) => foldName(actor.name) === foldName(name));
	if (byName) return { actor: { id: byName.id }, asked: [] };
	const place = foldName(city).replace(/^(kota|kabupaten) /, '');
	const byType = actors.filter(
		(actor) => actor.type === type && (place === '' || foldName(actor.name).includes(place))
	);
	if (byType.length === 1) return { actor: { id: byType[0]!.id }, asked: [] };
	const isNew = { name, type };
	if (byType.length > 1)
		return { actor: null, asked: [...byType.map(({ id }) => ({ id })), isNew] };
	return { actor: isNew, asked: [] };
}

const withCity = (type: string, lang: Lang, city: string) =>
	`${say(actorTypeName(type), lang)}${city ? ` ${city}` : ''}`;

/** The first line of a text, if it is short enough to be a title. */
export const firstLine = ({ text }: Draft): string => {
	const line = text
		.slice(0, 200)
		.trimStart()
		.split('\n', 1)[0]!
		.replace(/^#+\s*/, '');
	return line.length <= 120 ? line : '';
};
