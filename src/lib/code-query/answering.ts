/** A question about codes answered on the page, and any answer put in words: loaded with the first question that is asked. */
import { askCodes } from '#core/code-query/ask.ts';
import type { CodeNumbersFound } from '#core/code-query/answer.ts';
import { packAnswer, type PackedAnswer } from '#core/code-query/packed.ts';
import type { CodeQuery } from '#core/code-query/spec.ts';
import type { Dim } from '#core/facts/dim.ts';
import type { Project } from '#core/model/project.ts';
import type { Locale } from '#i18n/message.ts';
import { codeQueryNotes, codeQueryTitle } from '#report/tell-code-query.ts';
import { foundList, type FoundList } from './found-list.ts';

export type Answer = {
	/** The one that was asked. */
	readonly project: Project;
	readonly query: CodeQuery;
	readonly numbers: CodeNumbersFound;
	readonly passages: FoundList;
	readonly packed: PackedAnswer;
	readonly title: string;
	readonly notes: readonly string[];
};

/** @throws SimpulError as askCodes */
export function answerHere(
	project: Project,
	query: CodeQuery,
	by: Dim | null,
	locale: Locale
): Answer {
	const asked = askCodes(project, query, locale);
	return told(project, query, packAnswer(project, asked, by, locale), locale);
}

/** @throws SimpulError about what the question names */
export function told(
	project: Project,
	query: CodeQuery,
	packed: PackedAnswer,
	locale: Locale
): Answer {
	const { numbers } = packed;
	const passages = foundList(project, packed.passages);
	return {
		...{ project, query, packed, numbers, passages },
		title: codeQueryTitle(project, query, locale),
		notes: codeQueryNotes(query, numbers, passages.length, locale)
	};
}

export { foundList };
