/** A long list of passages, page by page: the first ones, whole sources kept in order. */
import type { SourceCodings } from './coding-rows.ts';

export const totalOf = (all: readonly SourceCodings[]): number =>
	all.reduce((n, own) => n + own.codings.length, 0);

/** The first `limit` passages; the last source may be cut. */
export function firstPassages(all: readonly SourceCodings[], limit: number): SourceCodings[] {
	const shown: SourceCodings[] = [];
	let left = limit;
	for (const { source, codings } of all) {
		if (left <= 0) break;
		shown.push({ source, codings: codings.slice(0, left) });
		left -= codings.length;
	}
	return shown;
}
