/** A text as the search keeps it: as written, folded, and where its turns are. Made once for each source and session. */
import { countUpTo } from '../binary-search.ts';
import type { Id, Lang, Turns } from '../model/records.ts';
import { fold, type Folded } from './fold.ts';

export type SearchSource = {
	readonly id: Id;
	readonly lang: Lang;
	readonly turns: Pick<Turns, 'from' | 'start' | 'end'>;
};

export type SearchText = SearchSource & {
	readonly text: string;
	readonly folded: Folded;
	/**
	 * Where the parts of the text begin within which words stand together (Q6): turns with what follows them until the next, or lines
	 * in a source without turns. Found when they are first asked for.
	 */
	readonly parts: () => Int32Array;
};

export function searchText(source: SearchSource, text: string): SearchText {
	let parts: Int32Array | null = null;
	return {
		...source,
		text,
		folded: fold(text),
		parts: () =>
			(parts ??= source.turns.from.length > 0 ? Int32Array.from(source.turns.from) : lines(text))
	};
}

function lines(text: string): Int32Array {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return Int32Array.from(starts);
}

/** The part that holds the position: -1 = before the first turn. */
export const partAt = (parts: Int32Array, position: number): number =>
	countUpTo(parts, position) - 1;
