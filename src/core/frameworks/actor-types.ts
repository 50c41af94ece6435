/**
 * Kinds of actors in local health and social programmes: the unit by which cities are compared. Names only; the words by which
 * transcripts call them are in `actor-details.ts`, loaded when labels are matched to actors.
 */
import type { Localised } from '../model/records.ts';
import types from './data/actor-types.json' with { type: 'json' };

export type ActorType = { readonly id: string; readonly name: Localised };

export const ACTOR_TYPES: readonly ActorType[] = types;

/** The name of a type: of the known one with this id, or else the researcher's own word in both languages. */
export const actorTypeName = (type: string): Localised =>
	ACTOR_TYPES.find((known) => known.id === type)?.name ?? { en: type, id: type };
