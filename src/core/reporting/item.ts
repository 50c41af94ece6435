/** One item of a reporting checklist: what it asks for in our own words, and what of the project speaks to it. */
import type { Localised } from '../model/records.ts';

/** What a project knows about how the study was done (facts.ts). */
export type Topic =
	| 'interviewers'
	| 'theory'
	| 'corpus'
	| 'people'
	| 'types'
	| 'unheard'
	| 'guide'
	| 'talk'
	| 'saturation'
	| 'coders'
	| 'codebook'
	| 'derivation'
	| 'software'
	| 'quotations'
	| 'claims'
	| 'negative'
	| 'themes'
	| 'subthemes';

export type ChecklistId = 'coreq' | 'srqr';

export type Item = {
	/** `coreq-10`: also the id of the researcher's answer. */
	readonly id: string;
	readonly number: string;
	readonly group: Localised;
	/** What is asked for, in short. */
	readonly name: Localised;
	/** Shown beside the item where the project has something to say. */
	readonly topics: readonly Topic[];
	/** Of these, the one that answers it; without it a person must (P2). */
	readonly answeredBy: Topic | null;
};

export type Checklist = {
	readonly id: ChecklistId;
	readonly name: string;
	readonly citation: string;
	readonly items: readonly Item[];
};

type Line = readonly [
	en: string,
	id: string,
	topics?: readonly Topic[],
	/** Whether the first topic answers the item. */
	answers?: 'answers'
];

/** Items of one group, numbered on from `first`. */
export const itemsOf = (
	list: ChecklistId,
	sign: string,
	first: number,
	group: Localised,
	lines: readonly Line[]
): Item[] =>
	lines.map(([en, id, topics = [], answers], at) => ({
		id: `${list}-${first + at}`,
		number: `${sign}${first + at}`,
		...{ group, name: { en, id }, topics },
		answeredBy: answers ? topics[0]! : null
	}));
