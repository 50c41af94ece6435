/**
 * Sentences in which typed words stand. Those that begin with them come first, because one who types a passage's words types its first
 * ones; then all others in text order from the caret on, and around the end. Letters are compared as the search compares them.
 */
import { fold, unfold, type Folded } from '#core/query/fold.ts';
import type { Span } from '#core/text/span.ts';
import { unitAt } from '../caret.ts';
import type { Shown } from '../shown.ts';
import { paragraphAt } from '../tidy-span.ts';

/** So many places are looked at: one letter stands everywhere in a long text. */
const MOST = 300;
const folded = new WeakMap<Shown, Folded>();

/** @param from  the caret: what stands there already comes last */
export function sentencesWith(shown: Shown, typed: string, from: number): readonly Span[] {
	const wanted = fold(typed.trim()).text;
	if (wanted === '') return [];
	const text = foldedText(shown);
	const first: Span[] = [];
	const others: Span[] = [];
	const known = new Set<number>();
	let looked = 0;
	for (const at of places(shown, text, wanted, from)) {
		if (looked++ === MOST) break;
		const sentence = unitAt(shown, 'sentence', at);
		if (!sentence || known.has(sentence.start)) continue;
		known.add(sentence.start);
		(/[\p{L}\p{N}]/u.test(shown.text.slice(sentence.start, at)) ? others : first).push(sentence);
	}
	return [...first, ...others];
}

function foldedText(shown: Shown): Folded {
	const known = folded.get(shown);
	if (known) return known;
	const made = fold(shown.text);
	folded.set(shown, made);
	return made;
}

/** Where the words begin a word, in text order behind `from`, then from the beginning. Labels of speakers are not looked at. */
function* places(shown: Shown, text: Folded, wanted: string, from: number): Generator<number> {
	const before: number[] = [];
	for (let i = text.text.indexOf(wanted); i >= 0; i = text.text.indexOf(wanted, i + 1)) {
		if (i > 0 && /[\p{L}\p{N}]/u.test(text.text[i - 1]!)) continue;
		const at = unfold(text, i, i + wanted.length).start;
		const paragraph = shown.paragraphs[paragraphAt(shown.paragraphs, at)];
		if (!paragraph || at >= paragraph.end) continue;
		if (at > from) yield at;
		else if (before.length < MOST) before.push(at);
	}
	yield* before;
}
