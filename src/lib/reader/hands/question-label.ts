/** What each question of the line is called. */
import { askLine } from '#i18n/ask-line.ts';
import type { Message } from '#i18n/message.ts';
import { reader } from '#i18n/reader.ts';
import type { Question } from './questions.ts';

export const QUESTION_LABEL: { readonly [question in Question]: Message } = {
	...{ valence: askLine.valence, about: reader.about, holder: reader.holder },
	...{ from: askLine.from, to: askLine.to, level: askLine.level }
};
