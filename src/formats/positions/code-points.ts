/** Offsets of ours as code points, which is how the standard counts (X5); one pass over the text. */
import { countUpTo } from '#core/binary-search.ts';
import type { Counted } from './counting.ts';

/** @returns a function from UTF-16 offsets to code points; an offset inside a pair counts as its beginning */
export function codePoints(text: string): (offset: number) => Counted {
	/** Where the second halves of pairs are. */
	const seconds: number[] = [];
	for (let i = 1; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const before = text.charCodeAt(i - 1);
		if (code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff) seconds.push(i);
	}
	return (offset) => (offset - countUpTo(seconds, offset)) as Counted;
}
