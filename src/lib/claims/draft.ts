/** A claim before it is saved: the part of it that the editor makes. */
import type { Claim, Expect } from '#core/model/claim-records.ts';

export type Draft = Pick<Claim, 'sentence' | 'spec' | 'expect'>;

export const READERS: Expect = { op: 'manual' };

/** The claim that it would be, to be judged before it is saved. */
export const claimOf = (draft: Draft, before: Claim | undefined): Claim => ({
	...{ id: '', alive: true, evidence: { for: [], against: [] }, status: 'open', note: '' },
	...before,
	...draft
});

/** A sentence that became a claim where it was written, and of which nobody has said anything yet: what its words suggest is to be seen first. */
export const isBare = ({ spec, expect, evidence, status, note }: Claim): boolean =>
	expect.op === 'manual' &&
	spec === '' &&
	status === 'open' &&
	note === '' &&
	evidence.for.length + evidence.against.length === 0;
