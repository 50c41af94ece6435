/** Helpers of the error sentences: facts come as plain values, lists are shortened, language is chosen late. */
import { msgWith, type Message } from './message.ts';

export type Facts = { readonly [name: string]: unknown };
export type ErrorMessages = { readonly [code: string]: Message<[Facts]> };
type Say = (d: Facts) => string;

export const say = (en: Say, id: Say): Message<[Facts]> => msgWith<[Facts]>(en, id);

const MOST = 8;

/** "a, b, c …" of a list in the facts. */
export function few(value: unknown): string {
	const items = Array.isArray(value) ? value.map(String) : [String(value ?? '')];
	return items.length > MOST ? `${items.slice(0, MOST).join(', ')} …` : items.join(', ');
}

/** All of a list that is ours and short, such as the values of an option. */
export const listed = (value: unknown): string =>
	(value instanceof Array ? value : [value]).map(String).join(', ');

/** What a value may be, as a sentence of its own; nothing where that is not told. */
export const allowedEn: Say = ({ allowed }) =>
	allowed === undefined ? '' : ` Use one of: ${listed(allowed)}.`;
export const allowedId: Say = ({ allowed }) =>
	allowed === undefined ? '' : ` Pakai salah satu: ${listed(allowed)}.`;

/** The place in a table: "codings.csv, line 4"; of an option, which has no lines (0), its name. */
const row =
	(line: string): Say =>
	(d) =>
		d['line'] === 0 ? String(d['file']) : `${String(d['file'])}, ${line} ${String(d['line'])}`;
export const rowEn = row('line');
export const rowId = row('baris');

const REASONS: { readonly [code: string]: readonly [en: string, id: string] } = {
	ENOENT: ['there is no such file or folder', 'berkas atau folder itu tidak ada'],
	ENOTDIR: ['there is no such file or folder', 'berkas atau folder itu tidak ada'],
	EISDIR: ['it is a folder', 'itu sebuah folder'],
	EACCES: ['no permission', 'tanpa izin'],
	EPERM: ['no permission', 'tanpa izin'],
	EROFS: ['this location is read-only', 'lokasi itu hanya dapat dibaca'],
	ENOSPC: ['the disk is full', 'disk penuh']
};

/** Why the system refused a file, in words; an unusual reason keeps its technical name. */
export const reasonEn: Say = (d) => REASONS[String(d['reason'])]?.[0] ?? String(d['reason']);
export const reasonId: Say = (d) => REASONS[String(d['reason'])]?.[1] ?? String(d['reason']);

const CAUSES: { readonly [cause: string]: readonly [en: string, id: string] } = {
	truncated: ['its end is missing', 'bagian akhirnya hilang'],
	checksum: ['its contents have changed', 'isinya berubah'],
	compression: ['it cannot be unpacked', 'tidak dapat dibuka kemasannya'],
	directory: ['its table of contents is broken', 'daftar isinya rusak'],
	header: ['its beginning is broken', 'bagian awalnya rusak'],
	size: ['its sizes do not agree', 'ukurannya tidak cocok'],
	'duplicate-name': ['it holds the same part twice', 'ada bagian yang ganda'],
	doctype: [
		'it declares a document type, which such files never do',
		'memuat DOCTYPE, yang tidak pernah ada dalam berkas semacam ini'
	],
	depth: ['its parts are nested too deep', 'bagiannya bersarang terlalu dalam'],
	'no-document': ['it holds no text', 'tidak berisi teks'],
	sheet: ['its sheets cannot be found', 'lembarnya tidak ditemukan'],
	pdf: ['its pages cannot be found', 'halamannya tidak ditemukan'],
	xml: ['its text is not well formed', 'susunan teksnya rusak']
};

/** What is wrong inside a file, in words; an unusual cause keeps its technical name. */
export const causeEn: Say = (d) => CAUSES[String(d['cause'])]?.[0] ?? String(d['cause']);
export const causeId: Say = (d) => CAUSES[String(d['cause'])]?.[1] ?? String(d['cause']);

const FOUND: { readonly [kind: string]: readonly [en: string, id: string] } = {
	ole: ['an old Word or Excel file', 'berkas Word atau Excel lama'],
	audio: ['a recording', 'rekaman suara'],
	video: ['a video', 'video']
};

/** What a file is that is no transcript. */
export const foundEn: Say = (d) =>
	FOUND[String(d['found'])]?.[0] ?? `a ${String(d['found']).toUpperCase()} file`;
export const foundId: Say = (d) =>
	FOUND[String(d['found'])]?.[1] ?? `berkas ${String(d['found']).toUpperCase()}`;

export const megabytes = (value: unknown): string => `${Math.round(Number(value) / 1_000_000)} MB`;
