/**
 * The columns of a table of codings, in their order: one list for what the app saves, the command line prints and any package holds.
 * Their names are part of the interface, because tables made with them are read back (rules V1-V4 of docs/spec/exports.md).
 */
const CODING_COLUMNS = [
	'source',
	'start',
	'end',
	'start_codepoints',
	'end_codepoints',
	'line',
	'turn',
	'code',
	'name',
	'path',
	'coder',
	'speakers',
	'actors',
	'valence',
	'about',
	'holder',
	'relation',
	'level',
	'note',
	'quote',
	'via'
] as const;
export type CodingColumn = (typeof CODING_COLUMNS)[number];

/** Columns that hold words of the people studied, or may repeat them. */
const WITH_TEXT: readonly CodingColumn[] = ['note', 'quote'];

export const codingColumns = (withText: boolean): readonly CodingColumn[] =>
	CODING_COLUMNS.filter((column) => withText || !WITH_TEXT.includes(column));

/** Columns that follow from others: they are printed, and passed over when a table is read. */
export const FOLLOWING: readonly CodingColumn[] = [
	'start_codepoints',
	'end_codepoints',
	'line',
	'turn',
	'name',
	'path',
	'speakers',
	'actors'
];
