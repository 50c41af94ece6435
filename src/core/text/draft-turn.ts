/** What turn detection finds: proposals of positions, which the researcher may overrule before a source is made of them. */
import type { SpeakerRole } from '../model/records.ts';
import type { Span } from './span.ts';

/** UTF-16 offsets: the label (or its time stamp) begins at `from`, [start, end) is what is said. */
export type DraftTurn = {
	readonly from: number;
	readonly start: number;
	readonly end: number;
	/** As written here, without colon and without text in parentheses; empty for timed text of nobody. */
	readonly label: string;
	/** The same for all spellings of one label ("PEWAWANCARA 1", "Pewawancara 1"). */
	readonly key: string;
	/** As written ("00:12"), or null. */
	readonly time: string | null;
	readonly role: SpeakerRole;
};

export type DraftLabel = {
	/** As written the first time. */
	readonly label: string;
	readonly key: string;
	/** Number of turns. */
	readonly times: number;
	/** The beginning of the longest thing said under this label among its first turns. */
	readonly sample: string;
	/** A guess from the label itself. */
	readonly role: SpeakerRole;
	/** Text in parentheses behind the label ("Informan (Dinkes)"), the first one found. */
	readonly person?: string;
};

export type DraftTurns = { readonly turns: DraftTurn[]; readonly labels: DraftLabel[] };

export type TurnHints = {
	/** Bold stretches of the original, in text order and disjoint. */
	readonly bold?: readonly Span[];
	/** Keys that the researcher says are speakers, or are not. */
	readonly speakers?: ReadonlySet<string>;
	readonly not?: ReadonlySet<string>;
};
