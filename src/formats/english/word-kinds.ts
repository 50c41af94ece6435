/**
 * Parts of speech of English words, read by wink-nlp, which is loaded with the first text that asks for them. Learning by example uses
 * them, in the worker and on the command line.
 */
import { kindPlaces, withKinds, type KindReader } from '#core/suggest/example/word-kinds.ts';
import type { SuggestQuestion } from '#core/suggest/suggest-by.ts';
import type { ItemToken } from 'wink-nlp';

let reader: Promise<KindReader> | null = null;

/** The question as learning asks it; by cues, or where no English cue of one word stands, it stays as it is. */
export async function withWordKinds(question: SuggestQuestion): Promise<SuggestQuestion> {
	if (question.method === 'cues') return question;
	const places = kindPlaces(question);
	if (places.every((one) => one.length === 0)) return question;
	reader ??= load();
	return { ...question, texts: withKinds(question.texts, places, await reader) };
}

async function load(): Promise<KindReader> {
	const [{ default: winkNLP }, { default: model }] = await Promise.all([
		import('wink-nlp'),
		import('wink-eng-lite-web-model')
	]);
	const nlp = winkNLP(model, ['sbd', 'pos']);
	const { its } = nlp;
	return (sentence) => {
		const found: { start: number; end: number; kind: string }[] = [];
		let at = 0;
		nlp
			.readDoc(sentence)
			.tokens()
			.each((token: ItemToken) => {
				const start = at + (token.out(its.precedingSpaces) as string).length;
				at = start + (token.out(its.value) as string).length;
				found.push({ start, end: at, kind: token.out(its.pos) as string });
			});
		return found;
	};
}
