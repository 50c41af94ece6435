/**
 * Words that were divided at the end of a line. Whether a hyphen belongs to the word ("anak-anak", "non-pemerintah") cannot be known, so it
 * is taken out only when the researcher says so, and never between two halves that are the same word.
 */
const TAIL = /(\p{L}+)-$/u;
const HEAD = /^(\p{Ll}[\p{L}\p{M}]*)/u;

/**
 * @param mend  take the hyphens out
 * @param tell  hears of each divided word, as it would be joined
 */
export function joinLines(
	lines: readonly string[],
	mend: boolean,
	tell: (word: string) => void
): string {
	return lines.reduce((text, line) => {
		const tail = TAIL.exec(text)?.[1];
		const head = HEAD.exec(line)?.[1];
		if (tail === undefined || head === undefined) return `${text} ${line}`;
		if (isDoubled(tail, head)) return text + line;
		tell(tail + head);
		return mend ? text.slice(0, -1) + line : text + line;
	});
}

/** "anak-anak", "pelan-pelannya": the word twice, as Indonesian makes plurals. */
const isDoubled = (tail: string, head: string): boolean =>
	tail.length > 1 && head.startsWith(tail.toLowerCase());
