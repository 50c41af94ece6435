/** Coded passages to choose one from, by the words they have and the names of their codes. */
import type { Project } from '#core/model/project.ts';
import type { Coding, Id } from '#core/model/records.ts';
import { alive, codingsIn } from '#core/model/visible.ts';

const fold = (text: string) => text.toLowerCase();

/**
 * The first of the passages in which each of the words occurs, in the order of sources and text.
 * @param nameOf  of a code
 * @param textOf  the text of a source by its hash; passages of one that is not there go by their code alone
 * @param most    one more is given if there are more
 */
export function passagesWith(
	project: Project,
	typed: string,
	nameOf: (code: Id) => string,
	textOf: (hash: string) => string | undefined,
	{ most, without }: { readonly most: number; readonly without: Id | null }
): Coding[] {
	const wanted = fold(typed).split(/\s+/).filter(Boolean);
	const found: Coding[] = [];
	for (const source of alive(project, 'sources')) {
		const text = textOf(source.text) ?? '';
		for (const coding of codingsIn(project, source.id)) {
			if (coding.id === without) continue;
			const said = fold(`${nameOf(coding.code)} ${text.slice(coding.start, coding.end)}`);
			if (!wanted.every((word) => said.includes(word))) continue;
			found.push(coding);
			if (found.length > most) return found;
		}
	}
	return found;
}
