/**
 * Finds words in folded text. A plain word is looked for as it is and its edges are checked, which is as quick as the engine can go;
 * phrases over several words, wildcards and stems become one expression.
 */
import { isLetter } from './letters.ts';
import type { SpanList } from '../text/span-list.ts';

/** Adds what is found in the folded text, in order and not overlapping. */
export type Finder = (text: string, into: SpanList) => void;

const LETTER = '[\\p{L}\\p{M}\\p{N}]';

/**
 * @param pattern  folded words; * = any letters, ? = one letter, a space = any white space
 * @param forms    the words of the texts that share a word's stem; null = words as they are written
 */
export function wordFinder(
	pattern: string,
	forms: ((word: string) => readonly string[]) | null
): Finder {
	return forms === null && /^[^*?\s]+$/.test(pattern)
		? plainFinder(pattern)
		: byExpression(expressionOf(pattern, forms));
}

function plainFinder(word: string): Finder {
	return (text, into) => {
		for (let at = text.indexOf(word); at >= 0;) {
			const end = at + word.length;
			const whole = !(at > 0 && isLetter(text, at - 1)) && !isLetter(text, end);
			if (whole) into.push(at, end);
			at = text.indexOf(word, whole ? end : at + 1);
		}
	};
}

function byExpression(expression: RegExp): Finder {
	return (text, into) => {
		expression.lastIndex = 0;
		for (let match = expression.exec(text); match; match = expression.exec(text))
			into.push(match.index, expression.lastIndex);
	};
}

/** Words, runs of white space, wildcards and whatever else stands in a pattern. */
const PIECE = /[\p{L}\p{M}\p{N}*?]+|\s+|[^\p{L}\p{M}\p{N}*?\s]+/gu;

function expressionOf(
	pattern: string,
	forms: ((word: string) => readonly string[]) | null
): RegExp {
	const pieces = pattern.match(PIECE) ?? [];
	const body = pieces
		.map((piece) => {
			if (/^\s/.test(piece)) return '\\s+';
			if (!/[\p{L}\p{M}\p{N}*?]/u.test(piece)) return escape(piece);
			if (/[*?]/.test(piece)) return wild(piece);
			return forms ? `(?:${[...forms(piece)].sort(longestFirst).map(escape).join('|')})` : piece;
		})
		.join('');
	return new RegExp(`(?<!${LETTER})${body}(?!${LETTER})`, 'gu');
}

const wild = (piece: string) =>
	piece.replace(/\*+/g, '*').replaceAll('?', LETTER).replaceAll('*', `${LETTER}*`);
const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const longestFirst = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1);
