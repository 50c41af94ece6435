/** What the worker is asked: texts with who says what, and what the actors are called there. */
import type { ActorDetails } from '../../frameworks/actor-details.ts';
import type { Project } from '../../model/project.ts';
import type { Id, Lang } from '../../model/records.ts';
import { sourcesInOrder } from '../project-parts.ts';
import { calledIn, type Called } from './called.ts';
import { nameFinder, type NamedAt } from './find-named.ts';
import type { Naming } from './mentioned.ts';
import { saidIn, type Said } from './said.ts';

export type MentionText = {
	readonly source: Id;
	readonly lang: Lang;
	readonly text: string;
	readonly said: readonly Said[];
	readonly called: readonly Called[];
};

export const mentionTexts = (
	project: Project,
	textOf: (hash: string) => string | undefined,
	details: readonly ActorDetails[]
): MentionText[] =>
	sourcesInOrder(project).flatMap((source) => {
		const text = textOf(source.text);
		const { id, lang } = source;
		if (text === undefined) return [];
		const called = calledIn(project, id, details);
		return [{ source: id, lang, text, said: saidIn(project, source), called }];
	});

/** Finds names in a text; offsets are those of the text. */
export type Finder = (text: string) => readonly NamedAt[] | Promise<readonly NamedAt[]>;

/** @param finderOf  what finds the names of one source; ours unless told otherwise */
export async function namingsIn(
	texts: readonly MentionText[],
	finderOf: (text: MentionText) => Finder = ({ called }) => nameFinder(called)
): Promise<Naming[]> {
	const found: Naming[] = [];
	for (const one of texts) {
		const find = finderOf(one);
		for (const { start, end, actor: own } of one.said)
			for (const { actors, ...at } of await find(one.text.slice(start, end)))
				for (const actor of actors)
					if (actor !== own)
						found.push({ source: one.source, actor, start: start + at.start, end: start + at.end });
	}
	return found;
}
