/** Verdicts and their words in one piece, for pages that load them when they are shown. */
export { counting } from '#core/claims/counting.ts';
export { verdictOf } from '#core/claims/verdict.ts';
export { tellClaim } from '#report/tell-claim.ts';
export { claimNames } from '#report/claim-names.ts';
export { subjectOf } from '#core/claims/spec-of.ts';
