/** What the cues point at, as a question without a project: what the worker, the page and the command line ask. */
import type { Id } from '../model/records.ts';
import { cueBook, type CodeWithCues } from './cue-book.ts';
import type { Unit } from './heard.ts';
import { propose, type Proposals } from './propose.ts';
import { readCues, type CueText } from './read-cues.ts';

export type SuggestOptions = {
	/** Codes to suggest; null = all that have cues. */
	readonly codes: readonly Id[] | null;
	readonly unit: Unit;
	/** The least score. */
	readonly least: number;
};

/** What the worker needs to know: no project, only what is read. */
export type CueQuestion = SuggestOptions & {
	/** In the order of the answer. */
	readonly texts: readonly CueText[];
	/** All codes that have cues, in the order of the codebook. */
	readonly book: readonly CodeWithCues[];
};

/** What the cues point at, whatever has been coded or rejected. */
export function proposeByCues({ texts, book, codes, unit, least }: CueQuestion): Proposals {
	const cues = cueBook(book);
	const readings = texts.map((text) => readCues(text, unit, cues));
	const wanted = codes === null ? null : new Set(codes);
	const ids = book.map(({ id }) => id).filter((id) => wanted === null || wanted.has(id));
	return propose(cues, readings, ids, least);
}
