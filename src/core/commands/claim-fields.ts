/** What a claim is made of, in the form in which it is kept. Whether its table exists is asked by the verdict, not here. */
import { SimpulError } from '../model/error.ts';
import { CLAIM_STATUSES, type Claim, type Expect } from '../model/claim-records.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needCoding } from './guards.ts';
import { needOneOf } from './values.ts';

export type ClaimFields = Omit<Claim, 'id' | 'alive'>;

const OPERATORS: readonly Expect['op'][] = [
	...(['largest', 'smallest', 'together', 'none', 'some', 'present', 'absent', 'equal'] as const),
	...(['larger', 'rank', 'value', 'at-least', 'at-most', 'share', 'trend'] as const),
	...(['mean-change', 'difference', 'ratio', 'same', 'all-at-least', 'all-below'] as const),
	'manual'
];

/**
 * The fields that are given, checked. Evidence that the claim already has may be of codings that were removed since.
 * @throws SimpulError claim.empty; claim.expect {op, part}; claim.evidence-twice {coding}; value.unknown {field, value};
 * coding.unknown {coding}
 */
export function claimFields(
	project: Project,
	{ sentence, spec, expect, evidence, status, note }: Partial<ClaimFields>,
	known: Claim['evidence'] = { for: [], against: [] }
): Partial<ClaimFields> {
	return {
		...(sentence === undefined ? {} : { sentence: needSentence(sentence) }),
		...(spec === undefined ? {} : { spec: spec.trim() }),
		...(expect === undefined ? {} : { expect: needExpect(expect) }),
		...(evidence === undefined ? {} : { evidence: needEvidence(project, evidence, known) }),
		...(status === undefined ? {} : { status: needOneOf(CLAIM_STATUSES, status, 'status') }),
		...(note === undefined ? {} : { note })
	};
}

function needSentence(sentence: string): string {
	const trimmed = sentence.trim();
	if (trimmed === '') throw new SimpulError('claim.empty');
	return trimmed;
}

function needEvidence(
	project: Project,
	evidence: Claim['evidence'],
	known: Claim['evidence']
): Claim['evidence'] {
	const old = new Set([...known.for, ...known.against]);
	const seen = new Set<Id>();
	for (const coding of [...evidence.for, ...evidence.against]) {
		if (seen.has(coding)) throw new SimpulError('claim.evidence-twice', { coding });
		seen.add(coding);
		if (!old.has(coding)) needCoding(project, coding);
	}
	return evidence;
}

/** An expectation that can be asked at all: known operator, some rows, finite numbers. */
export function needExpect(expect: Expect): Expect {
	needOneOf(OPERATORS, expect.op, 'op');
	const wrong = (part: string) => new SimpulError('claim.expect', { op: expect.op, part });
	if ('rows' in expect && expect.rows.length === 0) throw wrong('rows');
	if ('rows' in expect && new Set(expect.rows).size < expect.rows.length) throw wrong('rows');
	if (expect.op === 'larger' && expect.than.length === 0) throw wrong('than');
	if (expect.op === 'rank' && !(Number.isInteger(expect.place) && expect.place > 0))
		throw wrong('place');
	if ('value' in expect && !Number.isFinite(expect.value)) throw wrong('value');
	if ('tolerance' in expect && !(Number(expect.tolerance) >= 0)) throw wrong('tolerance');
	return expect;
}
