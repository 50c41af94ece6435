/**
 * The records of a project, in the field's own words. Every record has an `id` and `alive`: nothing is ever removed,
 * a record that was taken back has `alive: false`. Offsets are UTF-16 units, end exclusive.
 */
import type { Claim, ReferenceTable } from './claim-records.ts';
import type { Link, Memo } from './memo-records.ts';

export type Id = string;
export type Lang = 'en' | 'id';

/** A name or text in one or both languages; a reader without their own language gets the other. */
export type Localised = { readonly en?: string; readonly id?: string };

type Base = { readonly id: Id; readonly alive: boolean };

/** Of a record that is gone: the one it was merged into (rule B13 of docs/spec/tables.md). */
type Became = Id | null;

/** One row, id `project`. */
export type Meta = Base & { readonly name: string; readonly lang: Lang };

export type Coder = Base & {
	readonly name: string;
	readonly initials: string;
	readonly colour: string;
};

export type SourceKind = 'interview' | 'fgd' | 'observation' | 'document';
export const SOURCE_KINDS: readonly SourceKind[] = ['interview', 'fgd', 'observation', 'document'];

/**
 * Turns of a source, as columns of equal length, in text order and disjoint.
 * `from` is where the turn begins with its label or time stamp, [start, end) is what was said,
 * `speaker` an index into the source's `speakers` or -1 for text that nobody says (title, observation, document).
 */
export type Turns = {
	readonly from: readonly number[];
	readonly start: readonly number[];
	readonly end: readonly number[];
	readonly speaker: readonly number[];
	/** Time as the transcript gives it ("00:12"), or null. Absent when no turn has one. */
	readonly time?: readonly (string | null)[];
};

export type Source = Base & {
	readonly name: string;
	readonly kind: SourceKind;
	/** SHA-256 (hex) of the text in UTF-8: the text itself lives beside the log and never changes. */
	readonly text: string;
	/** Length of the text in UTF-16 units. */
	readonly length: number;
	/** Words said in turns or, without turns, in the text (rule T3 of docs/spec/text.md). */
	readonly words: number;
	readonly lang: Lang;
	/** The file's name, without folders. */
	readonly file: string | null;
	/** SHA-256 (hex) of the file as it was imported, if it is kept. */
	readonly original?: string;
	/** ISO date (2025-03-11) or null. */
	readonly date: string | null;
	readonly turns: Turns;
	readonly speakers: readonly Id[];
	/** For a source without speakers: the actor whose words all of it are. */
	readonly actor: Id | null;
	/** Codes that the interview guide asked about; null or absent: not recorded (S10.1 of docs/spec/statistics.md). */
	readonly asked?: readonly Id[] | null;
};

export type SpeakerRole = 'participant' | 'interviewer' | 'moderator' | 'other';
export const SPEAKER_ROLES: readonly SpeakerRole[] = [
	'participant',
	'interviewer',
	'moderator',
	'other'
];

export type Speaker = Base & {
	readonly source: Id;
	readonly label: string;
	readonly role: SpeakerRole;
	readonly actor: Id | null;
};

/** A case: an office, a group or a person (by pseudonym). `type` is an id of the actor types or free text. */
export type Actor = Base & {
	readonly name: string;
	readonly type: string | null;
	readonly note: string;
	readonly became?: Became;
};

/** A range given to an actor by hand: it wins over the turn's speaker. */
export type Attribution = Base & {
	readonly source: Id;
	readonly start: number;
	readonly end: number;
	readonly actor: Id;
};

export type AttributeType = 'category' | 'number' | 'date';
export type Attribute = Base & {
	readonly name: string;
	readonly on: 'actor' | 'source';
	readonly type: AttributeType;
};

/** The value of one attribute for one owner; its id is `${attribute}.${owner}`. An empty value is none. */
export type Cell = Base & { readonly attribute: Id; readonly owner: Id; readonly value: string };

export type Framework = Base & { readonly name: Localised; readonly citations: readonly string[] };

export type ValenceMode = 'required' | 'optional' | 'none';
export type Valence = 'enables' | 'hinders' | 'mixed' | 'neutral';
export const VALENCES: readonly Valence[] = ['enables', 'hinders', 'mixed', 'neutral'];

export type Code = Base & {
	readonly name: Localised;
	readonly parent: Id | null;
	readonly framework: Id | null;
	/** Order among siblings. */
	readonly rank: number;
	/** CSS hex colour (#0072b2). */
	readonly colour: string;
	readonly definition: Localised;
	readonly include: Localised;
	readonly exclude: Localised;
	readonly rule: Localised;
	readonly examples: readonly string[];
	readonly cues: { readonly en?: readonly string[]; readonly id?: readonly string[] };
	readonly confusable: readonly Id[];
	readonly citations: readonly string[];
	readonly valence: ValenceMode;
	/** Headings group codes and are not applied themselves. */
	readonly codable: boolean;
	readonly became?: Became;
};

/**
 * Codes that are looked at together, across the branches of the codebook: columns of a table, a short list while coding. The order is
 * the researcher's own (rule G6).
 */
export type CodeSet = Base & {
	readonly name: string;
	readonly codes: readonly Id[];
	/** Order among the sets. */
	readonly rank: number;
};

/** Optional answers about a coding; absent = not asked or not answered. */
export type CodingExtras = {
	readonly valence?: Valence;
	readonly about?: readonly Id[];
	readonly holder?: readonly Id[];
	readonly relation?: readonly [from: Id, to: Id];
	/** Coordination level of the relation, 0-4. */
	readonly level?: number;
	readonly note?: string;
	/** What proposed the coding that a person then accepted ('cues', 'examples', a program's name); absent: the coder found it. */
	readonly via?: string;
};
/** What tables and files call codings without `via`. */
export const BY_HAND = 'hand';

/** A passage [start, end) of a source, coded by one coder. Its id begins with the source's id (see codings.ts). */
export type Coding = Base & {
	readonly source: Id;
	readonly code: Id;
	readonly coder: Id;
	readonly start: number;
	readonly end: number;
} & CodingExtras;

/**
 * What a researcher says in own words about one cell of a framework matrix. `row` are the filters that make the row, in their text
 * form (`actor=ID`; for cities by type two of them; none = all rows, for a note on the whole column), `column` the one that makes the
 * column (`code=ID`). Each coder has one summary for a cell; its id is made of all three (summaryId).
 */
export type Summary = Base & {
	readonly row: readonly string[];
	readonly column: string;
	readonly coder: Id;
	readonly text: string;
};

/** A saved table or display; `spec` is the text that also stands in the address bar. A display's begins with `view=`. */
export type View = Base & { readonly name: string; readonly spec: string };

/** A part of the written findings, in Markdown with live claims, tables and displays (docs/spec/findings-text.md). */
export type Chapter = Base & {
	readonly title: string;
	readonly body: string;
	/** Order in the report. */
	readonly rank: number;
};

/** What a researcher answers to one item of a reporting checklist; its id is the item's (`coreq-10`). An empty text is none. */
export type ReportingAnswer = Base & { readonly text: string };

/**
 * A suggestion that a person said no to, so that it is not made again. Its id names passage and code; the coder is who said so
 * (docs/spec/suggestions.md).
 */
export type Rejection = Base & { readonly coder: Id };

export type Tables = {
	readonly meta: Meta;
	readonly coders: Coder;
	readonly sources: Source;
	readonly speakers: Speaker;
	readonly actors: Actor;
	readonly attributions: Attribution;
	readonly attributes: Attribute;
	readonly cells: Cell;
	readonly frameworks: Framework;
	readonly codes: Code;
	readonly codeSets: CodeSet;
	readonly views: View;
	readonly claims: Claim;
	readonly referenceTables: ReferenceTable;
	readonly summaries: Summary;
	readonly chapters: Chapter;
	readonly reporting: ReportingAnswer;
	readonly memos: Memo;
	readonly links: Link;
	readonly rejections: Rejection;
};

/** Tables kept as maps of rows. Codings are kept apart, as columns per source. */
export type SmallTable = keyof Tables;
export const SMALL_TABLES: readonly SmallTable[] = [
	'meta',
	'coders',
	'sources',
	'speakers',
	'actors',
	'attributions',
	'attributes',
	'cells',
	'frameworks',
	'codes',
	'codeSets',
	'views',
	'claims',
	'referenceTables',
	'summaries',
	'chapters',
	'reporting',
	'memos',
	'links',
	'rejections'
];

const WRITTEN: readonly SmallTable[] = [
	'views',
	'claims',
	'referenceTables',
	'summaries',
	'chapters',
	'reporting',
	'memos',
	'links',
	'rejections'
];
/** Tables that numbers are counted from: no table of codings changes when somebody writes in one of the others. */
export const COUNTED_TABLES = SMALL_TABLES.filter((table) => !WRITTEN.includes(table));

export type TableName = SmallTable | 'codings';
