/** The search page and what the command line prints of a search. */
import { type Message, jumlah, msg, msgWith, plural } from './message.ts';

type Count = {
	readonly hits: number;
	/** Sources with hits, and sources that were searched. */
	readonly within: number;
	readonly of: number;
};

export const search = {
	title: msg('Search', 'Pencarian'),
	label: msg('Find in all sources', 'Cari di semua sumber'),
	total: msgWith(
		({ hits, within, of }: Count) =>
			`${plural(hits, 'hit', 'hits')} in ${within} of ${plural(of, 'source', 'sources')}`,
		({ hits, within, of }) => `${jumlah(hits, 'hasil')} di ${within} dari ${jumlah(of, 'sumber')}`
	),
	line: msgWith(
		(line: number) => `line ${line}`,
		(line) => `baris ${line}`
	),
	forms: msgWith(
		(forms: string) => `By stem: ${forms}`,
		(forms) => `Menurut kata dasar: ${forms}`
	)
};

/** Heads of the list as a table or file. */
export const hitColumns: { readonly [column: string]: Message } = {
	source: msg('Source', 'Sumber'),
	line: msg('Line', 'Baris'),
	speaker: msg('Speaker', 'Penutur'),
	actor: msg('Actor', 'Aktor'),
	before: msg('Before', 'Sebelum'),
	hit: msg('Hit', 'Hasil'),
	after: msg('After', 'Sesudah')
};
