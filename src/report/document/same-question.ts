/** The canonical text of a question, so that two ways of writing it are one; what cannot be read stays as it is. */
import { pairsOf } from '#core/claims/spec-of.ts';
import { parseSavedQuery, savedQueryText } from '#core/code-query/saved-query.ts';
import { isQueryText } from '#core/code-query/saved.ts';
import { displayText, parseDisplay } from '#core/displays/spec-text.ts';
import { SimpulError } from '#core/model/error.ts';
import { parseSpec, specText } from '#core/tables/spec-text.ts';

export function sameQuestion(text: string): string {
	try {
		const pairs = pairsOf(text);
		if (isQueryText(text)) {
			const { query, by } = parseSavedQuery(pairs);
			return savedQueryText({ query, by: by ?? { by: 'actor' }, passages: false });
		}
		const isDisplay = pairs.some(([name]) => name === 'view');
		return isDisplay ? displayText(parseDisplay(pairs)) : specText(parseSpec(pairs));
	} catch (error) {
		if (error instanceof SimpulError) return text;
		throw error;
	}
}
