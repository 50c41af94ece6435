/**
 * What each column of a table of coded passages holds, guessed from its head (rule A1 of docs/spec/coded-tables.md): the heads are those
 * that other programs write, in English, Indonesian and German. The researcher may say otherwise.
 */
import { foldRow } from '../attribute-table/fold-row.ts';
import type { TextTable } from '../attribute-table/uses.ts';

/** Uses that any table may have. `mark`: a column for one code, which its head names and its cells say yes or no to. */
export const PLAIN_USES = [
	...([
		'source',
		'quote',
		'start',
		'end',
		'range',
		'code',
		'mark',
		'coder',
		'actor',
		'note'
	] as const)
];
/** Columns that only our own tables have. */
const OWN = ['valence', 'about', 'holder', 'relation', 'level', 'via'] as const;
export const USES = [...PLAIN_USES, ...OWN, 'skip' as const];
export type Use = (typeof USES)[number];

/** Uses that several columns may have. */
const SEVERAL: readonly Use[] = ['mark', 'skip'];

const heads = (text: string): ReadonlySet<string> => new Set(text.split('|'));

const HEADS: readonly (readonly [Use, ReadonlySet<string>])[] = [
	[
		'source',
		heads(
			'source|source name|sumber|nama sumber|document|document name|dokumen|nama dokumen|dokument|dokumentname|media title|resource title|media|file|file name|filename|berkas|nama berkas|datei|dateiname|transcript|transkrip|primary document|quelle'
		)
	],
	[
		'quote',
		heads(
			'quote|quotation|quotation content|kutipan|petikan|content|segment|segmen|coded segment|codiertes segment|kodiertes segment|excerpt|excerpt copy|coded text|text|teks|passage|textstelle|zitat|seltext|selected text|highlight|isi'
		)
	],
	[
		'start',
		heads(
			'start|start position|begin|beginning|anfang|awal|mulai|from|pos0|start offset|char start|index1|selfirst'
		)
	],
	['end', heads('end|end position|ende|akhir|selesai|to|pos1|end offset|char end|index2|selend')],
	['range', heads('range|excerpt range|rentang|position|posisi')],
	[
		'code',
		heads(
			'code|codes|kode|kode-kode|codename|code name|nama kode|code path|tag|tags|codes applied|codes applied combined|hierarchical name'
		)
	],
	[
		'coder',
		heads(
			'coder|coder name|coded by|coded by initials|penyandi|pengode|created by|creating user|dibuat oleh|excerpt creator|owner|author|autor|bearbeiter|erstellt von|codierer|kodierer|user'
		)
	],
	[
		'actor',
		heads(
			'actor|aktor|speaker|penutur|pembicara|sprecher|participant|partisipan|informant|informan|narasumber'
		)
	],
	['note', heads('note|notes|catatan|comment|komentar|kommentar|memo|coded memo')],
	...OWN.map((use) => [use, heads(use)] as const)
];

/** Heads differ in case, white space and `_`. */
const folded = (head: string): string => foldRow(head).replaceAll('_', ' ');

const APPLIED = /^code:\s*(.+?)\s+applied$/i;

/** The code that the head of a column of marks names: Dedoose writes `Code: Trust Applied`. */
export const markedCode = (head: string): string =>
	(APPLIED.exec(head)?.[1] ?? head.replace(/^code:\s*/i, '')).trim();

/** One for each column; of columns with the same use the first has it. */
export function guessUses({ headers }: Pick<TextTable, 'headers'>): Use[] {
	const names = headers.map(folded);
	const isOurs = ['source', 'code', 'valence'].every((name) => names.includes(name));
	const hasMarks = headers.some((head) => APPLIED.test(head));
	const taken = new Set<Use>();
	return headers.map((head, c) => {
		if (APPLIED.test(head)) return 'mark';
		const use = HEADS.find(([, known]) => known.has(names[c]!))?.[0];
		if (!use || taken.has(use) || (OWN.some((own) => own === use) && !isOurs)) return 'skip';
		if (hasMarks && use === 'code') return 'skip';
		taken.add(use);
		return use;
	});
}

/** A column gets a use; the column that had it is left out, where only one can have it. */
export const withUse = (uses: readonly Use[], column: number, use: Use): Use[] =>
	uses.map((other, c) =>
		c === column ? use : other === use && !SEVERAL.includes(use) ? 'skip' : other
	);

const LACKED = ['source', 'place', 'code'] as const;
export type Lacked = (typeof LACKED)[number];

/** What a table cannot do without and no column holds. */
export function lackedBy(uses: readonly Use[]): Lacked[] {
	const has = (use: Use) => uses.includes(use);
	const there = {
		source: has('source'),
		place: has('quote') || has('range') || (has('start') && has('end')),
		code: has('code') || has('mark')
	};
	return LACKED.filter((what) => !there[what]);
}

/** Whether a file that was dropped elsewhere is such a table: nothing a code could be given to is missing. */
export const looksCoded = (headers: readonly string[]): boolean =>
	lackedBy(guessUses({ headers })).length === 0;
