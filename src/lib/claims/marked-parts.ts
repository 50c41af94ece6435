/** A sentence cut into plain and telling pieces, so that each can be drawn; where two reasons meet, the longer one is shown. */
import type { Because } from '#core/claims/propose-expect.ts';

export type MarkedPart = { readonly text: string; readonly because: Because | null };

export function markedParts(sentence: string, because: readonly Because[]): MarkedPart[] {
	const inOrder = [...because].sort((a, b) => a.start - b.start || b.end - a.end);
	const parts: MarkedPart[] = [];
	let at = 0;
	const plain = (to: number) => {
		if (to > at) parts.push({ text: sentence.slice(at, to), because: null });
	};
	for (const one of inOrder) {
		if (one.start < at || one.end > sentence.length) continue;
		plain(one.start);
		parts.push({ text: sentence.slice(one.start, one.end), because: one });
		at = one.end;
	}
	plain(sentence.length);
	return parts;
}
