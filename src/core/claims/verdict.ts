/**
 * The verdict on a claim: per measure whether the numbers are as the sentence expects, with the numbers; then the measures under which
 * it would be true. Computed each time and never kept (docs/spec/claims.md).
 */
import type { Claim, Expect } from '../model/claim-records.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { metaOf } from '../model/visible.ts';
import { caveatsOf, isAboutPresence, type Caveat } from './caveats.ts';
import { counting, type Counting, type TextOf } from './counting.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { expectMeant } from './expect-meant.ts';
import { fragileUnder, type Rule } from './fragile.ts';
import { isTooFew } from './few.ts';
import { judge } from './judge.ts';
import type { Outcome, Shown } from './outcome.ts';
import { promptsFor, type Prompt } from './prompts.ts';
import { isReason, type Reason } from './reason.ts';
import { MEASURES, type Kind, type Measure, type Sheet } from './sheet.ts';
import { subjectOf, type Subject } from './spec-of.ts';
import { measureOf, rowsAre, sheetsOf } from './subject.ts';

export const VERDICTS = [
	'supported',
	'contradicted',
	'tie',
	'fragile',
	'too-few',
	'not-checkable'
] as const;
export type Verdict = (typeof VERDICTS)[number];

export type MeasureVerdict = {
	readonly measure: Measure;
	readonly verdict: Verdict;
	/** Arithmetic alone; null where nothing can be computed. */
	readonly holds: boolean | null;
	readonly kind: Kind;
	readonly figures: readonly Shown[];
	/** By how many passages the first is ahead; null where that has no meaning. */
	readonly lead: number | null;
	/** Rules of counting under which it would not hold, if any (verdict `fragile`). */
	readonly fragile: readonly Rule[];
	readonly reason: Reason | null;
};

/** `together`: not for each row named, but for all of them taken as one. */
export type Truth = { readonly measure: Measure; readonly reading: 'as-said' | 'together' };

/** One word for the ledger; a caveat that weighs makes it `caveat`. */
export type Standing = 'supported' | 'contradicted' | 'caveat' | 'not-checkable';

export type ClaimVerdict = {
	readonly claim: Id;
	readonly standing: Standing;
	/** Under the measure that the claim's table names. */
	readonly asked: MeasureVerdict;
	readonly measures: readonly MeasureVerdict[];
	readonly trueUnder: readonly Truth[];
	readonly caveats: readonly Caveat[];
	/** Questions for a reader, where no table answers. */
	readonly prompts: readonly Prompt[];
	readonly evidence: Evidence;
};

/**
 * @param texts  text by hash; without it rates are not checkable and all else is
 * @param count  to share counted tables between claims (ledger.ts)
 */
export function verdictOf(
	project: Project,
	written: Claim,
	texts?: TextOf,
	count: Counting = counting(project, texts)
): ClaimVerdict {
	const lang = metaOf(project)?.lang ?? 'en';
	const expect = expectMeant(project, written.expect);
	const claim = isReason(expect) ? written : { ...written, expect };
	const manual = claim.expect.op === 'manual';
	const subject: Subject | Reason = manual
		? { code: 'needs-reader' }
		: isReason(expect)
			? expect
			: subjectOf(project, claim.spec);
	const evidence = evidenceOf(project, claim);
	if (isReason(subject)) {
		const asked = unanswered('asked', subject);
		return {
			...{ claim: claim.id, standing: 'not-checkable', asked, measures: [asked], trueUnder: [] },
			...{ caveats: [], prompts: promptsFor(claim.sentence, lang), evidence }
		};
	}
	const found = measuresFor(subject).map((measure) => look(count, claim.expect, subject, measure));
	const first = found.find(({ verdict }) => verdict.measure === measureOf(subject))!;
	const held = found.some(({ verdict }) => verdict.measure === 'holder' && !verdict.reason);
	const about = { sheet: first.sheet, bySpeech: rowsAre(subject) === 'speaker', held, lang };
	const caveats = caveatsOf(claim, first.outcome, about);
	return {
		claim: claim.id,
		standing: standingOf(first.verdict, claim.expect, caveats),
		asked: first.verdict,
		measures: found.map(({ verdict }) => verdict),
		trueUnder: found.flatMap(({ verdict: { measure, holds }, pair }) => [
			...(holds ? [{ measure, reading: 'as-said' } as const] : []),
			...(pair && !holds ? [{ measure, reading: 'together' } as const] : [])
		]),
		caveats,
		prompts: first.verdict.reason ? promptsFor(claim.sentence, lang) : [],
		evidence
	};
}

/** Figures that are no counts of passages have one measure only. */
function measuresFor(subject: Subject): readonly Measure[] {
	const own = measureOf(subject);
	if (subject.published?.measure === 'other') return [own];
	return MEASURES.filter((measure) => measure !== 'asked' || own === 'asked');
}

type Look = {
	readonly verdict: MeasureVerdict;
	readonly outcome: Outcome;
	readonly sheet: Sheet | null;
	/** Whether the rows named would be first if taken as one. */
	readonly pair: boolean;
};

const NUMBERS: readonly Expect['op'][] = [
	...(['value', 'at-least', 'at-most', 'mean-change', 'difference', 'ratio'] as const)
];

function look(count: Counting, expect: Expect, subject: Subject, measure: Measure): Look {
	const own = measureOf(subject);
	const sheets = sheetsOf(count, subject, measure);
	const sheet = sheets(undefined);
	const asked = measure === own ? sheet : sheetsOf(count, subject, own)(undefined);
	const fail = (reason: Reason): Look => ({
		...{ verdict: unanswered(measure, reason), outcome: reason, sheet: null, pair: false }
	});
	if (isReason(sheet)) return fail(sheet);
	if (NUMBERS.includes(expect.op) && !isReason(asked) && asked.kind !== sheet.kind)
		return fail({ code: 'other-unit', measure });
	const outcome = judge(expect, sheet, sheets);
	if (isReason(outcome)) {
		const unasked = measure === 'holder' && outcome.code === 'empty-base';
		return { ...fail(unasked ? { ...outcome, code: 'not-answered' } : outcome), sheet };
	}
	const { holds, tie, shown, lead } = outcome;
	const few = isTooFew(expect, sheet, outcome);
	const fragile = holds && !few ? fragileUnder(count, expect, subject, measure) : [];
	const verdict = few ? 'too-few' : tie ? 'tie' : !holds ? 'contradicted' : 'supported';
	const pair = expect.op === 'largest' && expect.rows.length > 1;
	const joint = pair ? judge({ ...expect, op: 'together' }, sheet, sheets) : null;
	return {
		verdict: {
			...{ measure, holds, lead, fragile, kind: sheet.kind, figures: shown, reason: null },
			verdict: fragile.length > 0 ? 'fragile' : verdict
		},
		...{ outcome, sheet },
		pair: joint !== null && !isReason(joint) && joint.holds
	};
}

const unanswered = (measure: Measure, reason: Reason): MeasureVerdict => ({
	...{ measure, reason, verdict: 'not-checkable', holds: null, kind: 'other' },
	...{ figures: [], lead: null, fragile: [] }
});

/**
 * Comparing unlike things, a mark other than the sentence's own figure, and a counter-example weigh in any case; what is said of
 * talk weighs where the claim is about the world (K8.1).
 */
function standingOf(
	{ verdict, holds }: MeasureVerdict,
	expect: Expect,
	caveats: readonly Caveat[]
): Standing {
	if (verdict === 'not-checkable') return verdict;
	const codes = new Set(caveats.map(({ code }) => code));
	if (verdict === 'tie' || verdict === 'fragile' || verdict === 'too-few') return 'caveat';
	if (codes.has('bases-compared') || codes.has('own-figure')) return 'caveat';
	if (!holds) return 'contradicted';
	if (codes.has('counter-example') || codes.has('periods-differ')) return 'caveat';
	const talk = codes.has('speaker-as-holder') || codes.has('zero-as-absence');
	return talk && isAboutPresence(expect) ? 'caveat' : 'supported';
}
