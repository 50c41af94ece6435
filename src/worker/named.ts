/**
 * Where actors are named in the sources. English is read by wink-nlp, which takes names as custom entities whatever their case and
 * punctuation; its words are English, so Indonesian is read by our own finder, which knows -nya.
 */
import {
	namingsIn,
	type Finder,
	type MentionText
} from '#core/suggest/mentions/mention-question.ts';
import { nameFinder } from '#core/suggest/mentions/find-named.ts';
import { mentions } from './mentions.ts';

export const named = (texts: readonly MentionText[]) => namingsIn(texts, finderOf);

function finderOf({ lang, called }: MentionText): Finder {
	if (lang === 'id') return nameFinder(called);
	return async (text) =>
		(await mentions(text, called)).map(({ actor, ...at }) => ({ ...at, actors: [actor] }));
}
