/** What the researcher may say about a table of coded passages; what is not said is guessed from it. Plain data: it goes to a worker. */
import type { TextTable } from '../attribute-table/uses.ts';
import type { Id } from '../model/records.ts';
import { guessPartings, type Partings } from './partings.ts';
import { guessUses, type Use } from './uses.ts';

/** A name of the table becomes something new, or is left out; else it is the id of what is meant. */
export const MAKE = '+';
export const LEAVE = '-';
type ByName = { readonly [name: string]: Id | typeof MAKE | typeof LEAVE };

/** Numbers are read as the quotes say, or not at all; else the text of a reading. */
export const BY_QUOTES = 'auto';
export const NO_NUMBERS = 'none';

export type Choices = Partings & {
	readonly uses: readonly Use[];
	readonly numbers: string;
	/** By the names as they are written in the table. */
	readonly sources: ByName;
	readonly codes: ByName;
	readonly coders: ByName;
	/** Whether codes that the project does not have are made, unless `codes` says otherwise. */
	readonly makes: boolean;
	/** The code below which new ones come; null = at the top. */
	readonly under: Id | null;
	/** By line, where a quote that stands in several places is meant: the start of that place. */
	readonly places: { readonly [line: number]: number };
};

export function guessChoices(table: Pick<TextTable, 'headers' | 'rows'>): Choices {
	const uses = guessUses(table);
	return {
		...{ uses, ...guessPartings(table, uses) },
		...{ numbers: BY_QUOTES, sources: {}, codes: {}, coders: {} },
		...{ makes: true, under: null, places: {} }
	};
}

/** Own words of the table must not be taken for what every object has. */
export const chosen = (by: ByName, name: string): string | undefined =>
	Object.hasOwn(by, name) ? by[name] : undefined;
