/** Opening the line of questions, and answering in it: to the chosen coding and those made with it. */
import { answerCodings, valenceTakers, type AnswerCodings } from '#core/commands/answer-codings.ts';
import type { Valence } from '#core/model/records.ts';
import { reader } from '#i18n/reader.ts';
import { valences } from '#i18n/terms.ts';
import { attempt } from '#lib/state/say-error.ts';
import { t } from '#lib/state/t.ts';
import { notices } from '#lib/ui/notices.svelte.ts';
import { askLine as words } from '#i18n/ask-line.ts';
import type { Desk } from '../desk.svelte.ts';
import { codeHere } from './codings.ts';
import type { Question } from './questions.ts';

/** Of the chosen coding or, if none is chosen, the innermost one at the caret. */
export function openQuestion(desk: Desk, question: Question): void {
	if (codeHere(desk)) desk.asking = { question, typed: '' };
}

/** @returns whether it is saved */
export const tellAll = (
	desk: Desk,
	tell: AnswerCodings['tell'],
	actors: AnswerCodings['actors'] = []
): Promise<boolean> => {
	const ids = desk.answering.map(({ id }) => id);
	return attempt(() =>
		desk.workspace.run((project) => answerCodings(project, { ids, tell, actors }))
	);
};

/** The valence by one key, without a question. @returns what a screen reader should say */
export async function tellValence(desk: Desk, valence: Valence): Promise<string> {
	if (!codeHere(desk)) return '';
	if (valenceTakers(desk.workspace.project, desk.answering).length === 0) {
		notices.tell(t(words.noValence, desk.codeName(desk.coding!.code)));
		return '';
	}
	const done = await tellAll(desk, () => ({ valence }));
	return done ? `${t(reader.valence)}: ${t(valences[valence]!)}` : '';
}
