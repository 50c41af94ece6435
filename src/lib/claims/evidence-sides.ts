/** Which side of a claim a passage is on; it is on one at most. */
import type { Claim } from '#core/model/claim-records.ts';
import type { Id } from '#core/model/records.ts';

export const SIDES = ['neither', 'for', 'against'] as const;
export type Side = (typeof SIDES)[number];
type Evidence = Claim['evidence'];

export const sideOf = (evidence: Evidence, coding: Id): Side =>
	evidence.for.includes(coding) ? 'for' : evidence.against.includes(coding) ? 'against' : 'neither';

export function onSide(evidence: Evidence, coding: Id, side: Side): Evidence {
	const left = without(evidence, [coding]);
	return side === 'neither' ? left : { ...left, [side]: [...left[side], coding] };
}

export const without = (evidence: Evidence, codings: readonly Id[]): Evidence => ({
	for: evidence.for.filter((id) => !codings.includes(id)),
	against: evidence.against.filter((id) => !codings.includes(id))
});
