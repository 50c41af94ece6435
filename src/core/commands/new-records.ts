/** What imports bring: records with the ids they are to have. Ids come from outside, since the core has no chance. */
import type {
	Actor,
	Attribute,
	Coder,
	CodingExtras,
	Id,
	Source,
	Speaker,
	SpeakerRole
} from '../model/records.ts';

/** The value of an attribute, by the attribute's id. */
export type NewValue = { readonly attribute: Id; readonly value: string };

export type NewCoder = Omit<Coder, 'alive'>;
export type NewAttribute = Omit<Attribute, 'alive'>;

export type NewActor = Pick<Actor, 'id' | 'name' | 'type'> & {
	readonly note?: string;
	readonly values?: readonly NewValue[];
};

export type NewSpeaker = Pick<Speaker, 'id' | 'label' | 'actor'> & { readonly role: SpeakerRole };

/** `turns.speaker` counts in `speakers`. */
export type NewSource = Omit<Source, 'alive' | 'speakers'> & {
	readonly speakers: readonly NewSpeaker[];
	readonly values: readonly NewValue[];
};

/** `unique` is any text that no other coding of this source has. */
export type NewCoding = {
	readonly unique: string;
	readonly source: Id;
	readonly code: Id;
	readonly coder: Id;
	readonly start: number;
	readonly end: number;
} & CodingExtras;
