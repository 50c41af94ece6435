/** How rare a cue is, in words: by its weight (rule U4), where 1 stands once in the project. */
import { LEAST } from '#core/suggest/propose.ts';

export const RARE = 0.9;

export type Rarity = 'rare' | 'some' | 'general';
export const rarityOf = (weight: number): Rarity =>
	weight >= RARE ? 'rare' : weight >= LEAST ? 'some' : 'general';
