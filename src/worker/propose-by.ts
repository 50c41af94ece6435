/** Suggestions by whatever method; learning by example is told the parts of speech of English words. */
import { proposeBy as propose, type SuggestQuestion } from '#core/suggest/suggest-by.ts';
import { withWordKinds } from '#formats/english/word-kinds.ts';

export const proposeBy = async (question: SuggestQuestion) =>
	propose(await withWordKinds(question));
