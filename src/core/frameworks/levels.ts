/**
 * The level of coordination between two actors, 0-4, after Peters (1998, 2015) and Scharpf (1994). Level 0 is added so that absence
 * can be recorded. One value per passage and pair of actors; it is ordinal: summarise with median and range, never a mean.
 */
import type { Localised } from '../model/records.ts';
import levels from './data/levels.json' with { type: 'json' };

export type CoordinationLevel = {
	readonly level: number;
	readonly name: Localised;
	readonly definition: Localised;
	readonly cues: { readonly en: readonly string[]; readonly id: readonly string[] };
};

export const LEVELS: readonly CoordinationLevel[] = levels;
