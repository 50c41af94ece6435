/** Actors as a combobox offers them while importing: those asked about first, then the project's, then those this import makes. */
import { actorTypeName } from '#core/frameworks/actor-types.ts';
import { compareNames } from '#core/facts/order.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import { alive, find } from '#core/model/visible.ts';
import type { Choice } from '#lib/ui/combobox.ts';
import { distinct, type ActorChoice, type BatchFile } from './batch-file.ts';

/** A choice as the value of a combobox and back. */
export const written = (choice: ActorChoice | null): string => JSON.stringify(choice);
export const choiceOf = (value: string): ActorChoice | null =>
	JSON.parse(value) as ActorChoice | null;

export const nameOf = (project: Project, choice: ActorChoice | null): string =>
	choice === null
		? ''
		: 'id' in choice
			? (find(project, 'actors', choice.id)?.name ?? '')
			: choice.name;

/** Actors that the batch would make, each once. */
export function madeBy(files: readonly BatchFile[]): ActorChoice[] {
	const all = files.flatMap((file) => [
		file.whole.actor,
		...[...file.speaking.values()].flatMap((said) => [said.actor, ...said.asked])
	]);
	const news = all.flatMap((choice) => (choice && !('id' in choice) ? written(choice) : []));
	return distinct(news).map((value) => choiceOf(value)!);
}

type Words = { readonly nobody: string; readonly proposed: string; readonly isNew: string };

/** @param made  new actors of the batch */
export function actorChoices(
	project: Project,
	made: readonly ActorChoice[],
	asked: readonly ActorChoice[],
	lang: Lang,
	words: Words
): Choice[] {
	const type = (choice: ActorChoice) => {
		const id = 'id' in choice ? find(project, 'actors', choice.id)?.type : choice.type;
		return id ? say(actorTypeName(id), lang) : '';
	};
	const item = (choice: ActorChoice, hints: readonly string[]): Choice => ({
		value: written(choice),
		label: nameOf(project, choice),
		hint: hints.filter((hint) => hint !== '').join(' · ')
	});
	const first = asked.map((choice) => item(choice, [words.proposed, type(choice)]));
	const there = alive(project, 'actors')
		.sort((a, b) => compareNames(a.name, b.name))
		.map(({ id }) => item({ id }, [type({ id })]));
	const news = made.map((choice) => item(choice, [words.isNew, type(choice)]));
	const all = [...first, { value: written(null), label: words.nobody }, ...there, ...news];
	return [...new Map(all.toReversed().map((choice) => [choice.value, choice])).values()].reverse();
}
