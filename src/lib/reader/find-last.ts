import { countWhile } from '#core/binary-search.ts';

/** The index of the last row that still fulfils `holds` in a list where it holds first and then no more; or -1. */
export const findLast = (length: number, holds: (index: number) => boolean): number =>
	countWhile(length, holds) - 1;
