/** The account of a project that came as a database (QualCoder, Taguette): what only such files have. */
import { jumlah, msgWith, plural, type Message } from './message.ts';

/** A number of things, in words. */
export const counted = (one: string, other: string, id: string): Message<[number]> =>
	msgWith(
		(n: number) => plural(n, one, other),
		(n) => jumlah(n, id)
	);

export const databaseLeft: { readonly [kind: string]: Message<[number]> } = {
	'case-without-text': counted(
		'case has a picture or recording, which cannot be given to an actor',
		'cases have pictures or recordings, which cannot be given to actors',
		'bagian kasus berupa gambar atau rekaman tidak dapat diberikan kepada aktor'
	),
	'value-without-place': counted(
		'value belongs to a journal, picture or recording, or to what is gone',
		'values belong to journals, pictures or recordings, or to what is gone',
		'nilai melekat pada jurnal, gambar, rekaman, atau sesuatu yang sudah tidak ada'
	),
	'variable-unused': counted(
		'attribute has no value and is left out',
		'attributes have no values and are left out',
		'atribut tanpa nilai tidak diikutkan'
	),
	'selection-without-code': counted(
		'passage has no code and is left out',
		'passages have no code and are left out',
		'petikan tanpa kode tidak diikutkan'
	),
	important: counted(
		'coding was marked as important; the mark is lost',
		'codings were marked as important; the marks are lost',
		'pengodean bertanda penting; tandanya hilang'
	),
	'rows-unread': counted(
		'row stands in a table that is not read',
		'rows stand in tables that are not read',
		'baris berada dalam tabel yang tidak dibaca'
	),
	'quote-differs': counted(
		'passage does not have the words that the file quotes for it; it comes in at its position',
		'passages do not have the words that the file quotes for them; they come in at their positions',
		'petikan berbeda dari kata yang dikutip berkas; petikan masuk menurut posisinya'
	),
	'parent-missing': counted(
		'code is in a group that is not there, lies within itself or lies too deep; it comes in at the top',
		'codes are in groups that are not there, lie within themselves or lie too deep; they come in at the top',
		'kode berada dalam kelompok yang tidak ada, yang berada di dalam dirinya sendiri, atau yang terlalu dalam; kode itu masuk di tingkat teratas'
	),
	unsaved: counted(
		'database keeps its last changes in a second file; if something is missing, close the other program and bring it in again',
		'databases keep their last changes in second files; if something is missing, close the other program and bring them in again',
		'basis data menyimpan perubahan terakhir dalam berkas kedua; bila ada yang kurang, tutup program asalnya lalu masukkan lagi'
	)
};
