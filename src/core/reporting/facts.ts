/**
 * What a project knows about how the study was done, as data: counted by the functions that the pages use. A topic is null when the
 * project has nothing to say about it. The sentences are the report's.
 */
import type { Standing } from '../claims/verdict.ts';
import type { Id, Localised, SourceKind } from '../model/records.ts';
import { PROGRAM } from '../version.ts';

export type Facts = {
	readonly interviewers: { readonly names: readonly string[] } | null;
	readonly theory: { readonly frameworks: readonly Localised[] } | null;
	readonly corpus: {
		readonly sources: number;
		readonly kinds: readonly { readonly kind: SourceKind; readonly n: number }[];
		/** First and last date, ISO, of the sources that have one. */
		readonly dates: { readonly from: string; readonly to: string; readonly n: number } | null;
	} | null;
	/** Participants among the speakers, and the actors of whom a word was heard. */
	readonly people: { readonly speakers: number; readonly actors: number } | null;
	/** Kinds of actors heard: how many actors, in how many sources. */
	readonly types: {
		readonly types: readonly {
			readonly id: Id;
			readonly actors: number;
			readonly sources: number;
		}[];
	} | null;
	/** Actors spoken about and not heard. */
	readonly unheard: { readonly names: readonly string[] } | null;
	/** Sources of which it is recorded what was asked. */
	readonly guide: { readonly recorded: number; readonly of: number } | null;
	/** `minutes` by the time stamps of `timed` sources; null without any. */
	readonly talk: {
		readonly words: number;
		readonly minutes: number | null;
		readonly timed: number;
		readonly of: number;
	} | null;
	readonly saturation: {
		readonly sources: number;
		readonly codes: number;
		/** New codes in the last source. */
		readonly last: number;
		/** Sources after which a run added at most 5%; null: none did, or there were too few sources to say. */
		readonly reached: number | null;
		readonly tested: boolean;
	} | null;
	/** `shared` of the coded sources were coded by more than one person. */
	readonly coders: {
		readonly coders: number;
		readonly codings: number;
		readonly sources: number;
		readonly shared: number;
	} | null;
	readonly codebook: { readonly codes: number; readonly top: number; readonly used: number } | null;
	/** Codes in use that came with a theory, and those made from the material. */
	readonly derivation: { readonly theory: number; readonly material: number } | null;
	readonly software: { readonly program: string };
	/** Passages set beside claims; null where nothing is coded. */
	readonly quotations: { readonly passages: number; readonly sources: number } | null;
	readonly claims: {
		readonly claims: number;
		readonly counts: { readonly [standing in Standing]: number };
	} | null;
	/** Claims with passages against them, and how many of those have a word on it. */
	readonly negative: { readonly claims: number; readonly answered: number } | null;
	/** Top-level codes by references, the largest first. */
	readonly themes: {
		readonly themes: readonly { readonly id: Id; readonly label: string; readonly n: number }[];
	} | null;
	/** Codes in use below the top level. */
	readonly subthemes: { readonly codes: number; readonly applied: number } | null;
};

/** Before anything is counted. */
export const NO_FACTS: Facts = {
	...{ interviewers: null, theory: null, corpus: null, people: null, types: null, unheard: null },
	...{ guide: null, talk: null, saturation: null, coders: null, codebook: null, derivation: null },
	...{ quotations: null, claims: null, negative: null, themes: null, subthemes: null },
	software: { program: PROGRAM }
};
