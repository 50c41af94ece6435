/**
 * What a project has and the exchange standard has no room for, as JSON in a note of the file (X11): turns and speakers, types of
 * actors, claims, written findings. It only completes what stands in the file itself: a code, case or coding that another program took
 * away does not come back through it.
 */
import type { Json } from '../model/json.ts';
import type { MemoPlace } from '../model/memo-records.ts';
import type { Project } from '../model/project.ts';
import type { Actor, Attribute, Code, Coder, Id, Lang, Source } from '../model/records.ts';
import { alive, metaOf } from '../model/visible.ts';
import { codingsIn } from '../model/visible.ts';
import { guidFor } from './guid.ts';
import type { Originals } from './originals.ts';

/** By this GUID the note is known; by its name people know it. */
export const SUPPLEMENT = guidFor('supplement', 'simpul');
export const SUPPLEMENT_NAME = 'Simpul: supplement';
const VERSION = 1;

/** Tables that the standard knows nothing of: their rows go as they are. */
export const OWN_TABLES = [
	'speakers',
	'attributions',
	'frameworks',
	'views',
	'claims',
	'referenceTables',
	'summaries',
	'chapters',
	'reporting',
	'rejections'
] as const;
export type OwnTable = (typeof OWN_TABLES)[number];
export type OwnRows = { readonly [T in OwnTable]: readonly { readonly id: Id }[] };

/** Records that the standard knows, by table: their ids here, from which their GUIDs are made. */
export type KnownIds = { readonly [table: string]: readonly Id[] };

export type Supplement = {
	readonly simpul: number;
	readonly lang: Lang;
	readonly ids: KnownIds;
	/** By source, the part of each coding's id that is its own. */
	readonly codings: { readonly [source: Id]: readonly string[] };
	readonly coders: { readonly [id: Id]: Pick<Coder, 'initials' | 'colour'> };
	readonly sources: { readonly [id: Id]: SourceMore };
	readonly actors: { readonly [id: Id]: Pick<Actor, 'type'> };
	readonly attributes: { readonly [id: Id]: Pick<Attribute, 'on' | 'type'> };
	readonly codes: { readonly [id: Id]: Pick<Code, 'framework' | 'confusable'> };
	/** Memos on what has no element in the file. */
	readonly memos: { readonly [id: Id]: MemoPlace };
	readonly rows: OwnRows;
	/** By source, the hash of its original file, where that goes out too. */
	readonly originals?: { readonly [source: Id]: string };
};

export type SourceMore = Omit<Source, 'id' | 'alive' | 'name' | 'words' | 'length' | 'original'>;

const KNOWN = [
	'coders',
	'codes',
	'codeSets',
	'attributes',
	'actors',
	'sources',
	'memos',
	'links'
] as const;

export function supplementOf(project: Project, originals: Originals): Supplement {
	const rows = <T extends Parameters<typeof alive>[1]>(table: T) => alive(project, table);
	// In order of ids, so that a project that came back is written as it was.
	const by = <R extends { readonly id: Id }, V>(list: readonly R[], value: (row: R) => V) =>
		Object.fromEntries(list.toSorted(byId).map((row) => [row.id, value(row)]));
	return {
		simpul: VERSION,
		lang: metaOf(project)?.lang ?? 'en',
		ids: Object.fromEntries(
			KNOWN.map((table) => [
				table,
				rows(table)
					.map((row) => row.id)
					.sort()
			])
		),
		codings: by(rows('sources'), ({ id }) =>
			codingsIn(project, id).map((coding) => coding.id.slice(coding.id.lastIndexOf('~') + 1))
		),
		coders: by(rows('coders'), ({ initials, colour }) => ({ initials, colour })),
		sources: by(rows('sources'), sourceMore),
		actors: by(rows('actors'), ({ type }) => ({ type })),
		attributes: by(rows('attributes'), ({ on, type }) => ({ on, type })),
		codes: by(rows('codes'), ({ framework, confusable }) => ({ framework, confusable })),
		memos: Object.fromEntries(
			rows('memos')
				.toSorted(byId)
				.flatMap(({ id, on }) => (on?.t === 'table' ? [[id, on]] : []))
		),
		...(originals.size === 0 ? {} : { originals: hashes(project, originals) }),
		rows: Object.fromEntries(
			OWN_TABLES.map((table) => [table, rows(table).map(withoutAlive)])
		) as unknown as OwnRows
	};
}

const hashes = (project: Project, originals: Originals) =>
	Object.fromEntries(
		[...originals.keys()].toSorted().map((id) => [id, project.sources.get(id)?.original ?? ''])
	);

const withoutAlive = (row: { readonly id: Id }) =>
	Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'alive'));

const byId = (a: { readonly id: Id }, b: { readonly id: Id }) => (a.id < b.id ? -1 : 1);

function sourceMore({
	kind,
	text,
	lang,
	file,
	date,
	turns,
	speakers,
	actor,
	asked
}: Source): SourceMore {
	return { kind, text, lang, file, date, turns, speakers, actor, asked: asked ?? null };
}

export const supplementText = (supplement: Supplement): string => JSON.stringify(supplement);

/** @returns null for a text that is no supplement of this version: the file is then read as any other */
export function readSupplement(text: string): Supplement | null {
	const read = parsed(text);
	const isObject = (value: unknown): value is object =>
		typeof value === 'object' && value !== null && !Array.isArray(value);
	if (!isObject(read) || (read as { simpul?: Json }).simpul !== VERSION) return null;
	const parts = [
		'ids',
		'codings',
		'coders',
		'sources',
		'actors',
		'attributes',
		'codes',
		'memos',
		'rows'
	];
	const whole = parts.every((part) => isObject((read as Record<string, unknown>)[part]));
	const supplement = read as Supplement;
	const tables = whole && OWN_TABLES.every((table) => Array.isArray(supplement.rows[table]));
	return tables && ['en', 'id'].includes(supplement.lang) ? supplement : null;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return null; // not JSON: an ordinary note
	}
}
