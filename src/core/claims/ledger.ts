/** All claims of a project with their verdicts: what the page, the report and `simpul claims` show. */
import type { Claim } from '../model/claim-records.ts';
import type { Project } from '../model/project.ts';
import { alive } from '../model/visible.ts';
import { counting, type TextOf } from './counting.ts';
import { verdictOf, type ClaimVerdict, type Standing } from './verdict.ts';

export type Entry = { readonly claim: Claim; readonly verdict: ClaimVerdict };
export type Ledger = {
	/** In the order of their making. */
	readonly entries: readonly Entry[];
	readonly counts: { readonly [standing in Standing]: number };
	/** Contradicted claims that the report still makes: those a person has rejected are done with. */
	readonly contradicted: readonly Entry[];
};

export function ledgerOf(project: Project, texts?: TextOf): Ledger {
	const count = counting(project, texts);
	return ledgerIn(project, (claim) => verdictOf(project, claim, texts, count));
}

/** The same with verdicts from elsewhere: a page that has counted already need not count again. */
export function ledgerIn(project: Project, judge: (claim: Claim) => ClaimVerdict): Ledger {
	const entries = alive(project, 'claims').map((claim) => ({ claim, verdict: judge(claim) }));
	const of = (standing: Standing) =>
		entries.filter(({ verdict }) => verdict.standing === standing).length;
	return {
		entries,
		counts: {
			supported: of('supported'),
			contradicted: of('contradicted'),
			caveat: of('caveat'),
			'not-checkable': of('not-checkable')
		},
		contradicted: entries.filter(
			({ claim, verdict }) => verdict.standing === 'contradicted' && claim.status !== 'rejected'
		)
	};
}
