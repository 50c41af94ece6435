/** Why a claim cannot be checked: a code with facts, never a plausible number (docs/spec/claims.md, K9). */
import type { Json } from '../model/json.ts';

export const REASONS = [
	/** The claim names no table, or a sentence that only a reader can judge. */
	'no-table',
	'needs-reader',
	/** The table is gone, cannot be read, or asks for something that is gone. */
	'table-missing',
	'spec-unreadable',
	'code-missing',
	'set-missing',
	'attribute-missing',
	'framework-missing',
	'value-missing',
	'text-missing',
	/** A row or column that the claim names is not in the table. */
	'row-missing',
	'column-missing',
	/** Nobody of this row was heard: its zero is no zero. */
	'no-source',
	/** A percent of nothing, a comparison of nothing. */
	'empty-base',
	'cell-empty',
	/** Two things that it compares have been merged into one. */
	'merged',
	'few-rows',
	'one-column',
	'no-common-rows',
	/** The measure does not exist for this table. */
	'not-answered',
	'no-words',
	'not-published',
	'no-counts',
	'no-measure',
	'other-unit'
] as const;

export type ReasonCode = (typeof REASONS)[number];
export type Reason = { readonly code: ReasonCode; readonly [fact: string]: Json };

export const isReason = (value: object): value is Reason => 'code' in value;
