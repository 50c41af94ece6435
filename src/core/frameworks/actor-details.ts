/** How transcripts call each type of actor, and which actors of the three cities are known by name. Loaded when needed. */
import type { Localised } from '../model/records.ts';
import details from './data/actor-details.json' with { type: 'json' };
import cities from './data/known-actors.json' with { type: 'json' };

export type ActorDetails = {
	/** Id of the actor type. */
	readonly id: string;
	/** The type that this one is a part of. */
	readonly parent: string | null;
	readonly level: string;
	readonly sector: string;
	/** Words and phrases, to be matched whole and without regard to case. */
	readonly synonyms: { readonly en: readonly string[]; readonly id: readonly string[] };
	readonly abbreviations: readonly string[];
	/** What such a body typically does. */
	readonly role: Localised;
	/** Other bodies with similar names, for the researcher to read. */
	readonly confusable: string | null;
};

export type KnownCity = {
	readonly id: string;
	readonly name: string;
	readonly province: string;
	readonly programme: string;
	readonly actors: readonly { readonly type: string; readonly name: string }[];
};

export const ACTOR_DETAILS: readonly ActorDetails[] = details;
export const KNOWN_ACTORS: readonly KnownCity[] = cities;
