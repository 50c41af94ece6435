/** What a table of coded passages would bring, as it is shown before anything happens. Plain data: it comes from a worker. */
import type { Id } from '../model/records.ts';
import type { Span } from '../text/span.ts';
import type { CellAnswers } from './answers.ts';
import type { AskedName, CodeToMake, Ref } from './code-cells.ts';
import type { LeftRow } from './left-rows.ts';
import type { Trial } from './numbers.ts';
import type { Lacked } from './uses.ts';

export type PlannedCoding = {
	readonly line: number;
	readonly source: Id;
	readonly start: number;
	readonly end: number;
	readonly code: Ref;
	/** Null: who imports. */
	readonly coder: Ref | null;
	readonly answers: CellAnswers;
};
export type PlannedAttribution = Span & { readonly source: Id; readonly actor: Ref };

/** The table says that somebody else speaks than the project does: the coding comes in, who speaks stays. */
export type OtherVoice = {
	readonly line: number;
	readonly actor: string;
	readonly said: readonly string[];
};

export type CodedPlan = {
	/** Of the table, without its head. */
	readonly rows: number;
	readonly lacks: readonly Lacked[];
	readonly codings: readonly PlannedCoding[];
	readonly codes: readonly CodeToMake[];
	/** Names of coders and actors to be made, by key. */
	readonly coders: readonly (readonly [Ref, string])[];
	readonly actors: readonly (readonly [Ref, string])[];
	readonly attributions: readonly PlannedAttribution[];
	readonly otherVoices: readonly OtherVoice[];
	readonly numbers: Trial;
	readonly cut: number;
	readonly widened: number;
	/** Names that are asked about: of sources that are not found or were chosen by hand, of codes and coders that are not simply there. */
	readonly asked: {
		readonly sources: readonly AskedName[];
		readonly codes: readonly AskedName[];
		readonly coders: readonly AskedName[];
	};
	readonly left: readonly LeftRow[];
};

/** How many rows give at least one coding. */
export const rowsTaken = ({ codings }: Pick<CodedPlan, 'codings'>): number =>
	new Set(codings.map(({ line }) => line)).size;
