/** A claim as it would lie in a project, and its verdict. */
import type { TextOf } from '#core/claims/counting.ts';
import { verdictOf, type ClaimVerdict } from '#core/claims/verdict.ts';
import type { Claim, Expect } from '#core/model/claim-records.ts';
import type { Project } from '#core/model/project.ts';

export const claim = (expect: Expect, spec: string, more: Partial<Claim> = {}): Claim => ({
	...{ id: 'k', alive: true, sentence: 'A sentence.', spec, expect, status: 'open', note: '' },
	evidence: { for: [], against: [] },
	...more
});

export const verdict = (
	project: Project,
	expect: Expect,
	spec: string,
	more: Partial<Claim> = {},
	texts?: TextOf
): ClaimVerdict => verdictOf(project, claim(expect, spec, more), texts);

export const under = ({ measures }: ClaimVerdict, measure: string) =>
	measures.find((one) => one.measure === measure)!;

export const codesOf = ({ caveats }: ClaimVerdict) => caveats.map(({ code }) => code);
