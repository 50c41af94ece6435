/** What words may be compared by: whoever speaks and where from, never what coders made of it. */
import { parseDim } from '#core/facts/dim.ts';
import type { Project } from '#core/model/project.ts';
import type { Locale } from '#i18n/message.ts';
import { dimChoices, type ChoiceGroup } from '#lib/question/dim-choices.ts';

const OF_TEXT = new Set(['actor', 'type', 'speaker', 'source', 'kind', 'date']);

export const wordChoices = (project: Project, locale: Locale): ChoiceGroup[] =>
	dimChoices(project, locale)
		.map(({ label, choices }) => ({
			label,
			choices: choices.filter(({ text }) => OF_TEXT.has(parseDim(text).by))
		}))
		.filter(({ choices }) => choices.length > 0);
