/**
 * One way of counting words for every limit of the sample corpus. The same pattern is written in the specification of the
 * corpus, so that a count made here can be compared with a count made anywhere else.
 */

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * @param {string} text
 * @returns {number} number of words; `ke-2`, `08.15` and `anak-anak` are one word each
 */
export function countWords(text) {
	return text.match(WORD)?.length ?? 0;
}
