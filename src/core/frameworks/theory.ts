/**
 * A theory codebook as it lies in the data files: definitions are original paraphrases, cues are words that suggest a code (a human
 * decides), citations are full texts. It becomes records of a project through the command `addFramework`.
 */
import type { Code, Localised, Valence } from '../model/records.ts';
import type { FrameworkId } from './list.ts';

type Told = Pick<
	Code,
	| 'id'
	| 'parent'
	| 'rank'
	| 'codable'
	| 'name'
	| 'definition'
	| 'include'
	| 'exclude'
	| 'rule'
	| 'cues'
	| 'confusable'
	| 'citations'
	| 'colour'
	| 'valence'
>;

export type TheoryCode = Told & {
	/** Triangulation tags describe findings, all other codes passages. */
	readonly appliesTo: 'passage' | 'finding';
	/** What the theory leads one to expect. Shown as background, never filled in for the coder. */
	readonly valenceHint: Valence | null;
};

export type TheoryFramework = {
	readonly id: FrameworkId;
	readonly name: Localised;
	readonly codes: readonly TheoryCode[];
	/** The works its codes cite, each once, in order of first mention. */
	readonly citations: readonly string[];
};

/** A code of the data files: `citations` are keys of data/references.json. */
export type StoredCode = TheoryCode;
