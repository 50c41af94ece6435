import type { Id } from '../model/records.ts';
import { proposeActor } from '../text/propose-actors.ts';
import { ACTOR_DETAILS } from './actor-details.ts';
import { ACTOR_TYPES } from './actor-types.ts';

/** The type of actor that a name or abbreviation says; nothing if it fits several. */
export function typeOfName(name: string): Id | null {
	const proposal = proposeActor([name], { types: ACTOR_TYPES, details: ACTOR_DETAILS }, 'id');
	return proposal && !proposal.ambiguous ? proposal.type : null;
}
