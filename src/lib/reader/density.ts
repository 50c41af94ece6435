/** How many codings hold in each of the equal parts of a text: what the minimap draws. */
import type { Span } from '#core/text/span.ts';

/** @returns for each part, the codings that have at least one character in it. Time O(codings + parts). */
export function densityOf(codings: readonly Span[], length: number, parts: number): number[] {
	const changes = new Array<number>(parts + 1).fill(0);
	for (const { start, end } of codings) {
		if (end <= start) continue;
		changes[partAt(start, length, parts)]! += 1;
		changes[partAt(end - 1, length, parts) + 1]! -= 1;
	}
	let now = 0;
	return changes.slice(0, parts).map((change) => (now += change));
}

/** The part that a character lies in. */
export const partAt = (at: number, length: number, parts: number): number =>
	Math.min(parts - 1, Math.floor((at / Math.max(1, length)) * parts));
