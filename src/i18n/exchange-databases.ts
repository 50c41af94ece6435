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
		'case has a picture or recording, which cannot be assigned to an actor',
		'cases have pictures or recordings, which cannot be assigned to actors',
		'bagian kasus berupa gambar atau rekaman tidak dapat diberikan kepada aktor'
	),
	'value-without-place': counted(
		'value belongs to a journal, picture or recording, or to something that was deleted',
		'values belong to journals, pictures or recordings, or to something that was deleted',
		'nilai melekat pada jurnal, gambar, rekaman, atau sesuatu yang sudah dihapus'
	),
	'variable-unused': counted(
		'attribute has no value and is left out',
		'attributes have no values and are left out',
		'atribut tanpa nilai tidak disertakan'
	),
	'selection-without-code': counted(
		'passage has no code and is left out',
		'passages have no code and are left out',
		'petikan tanpa kode tidak disertakan'
	),
	important: counted(
		'coding was marked as important; the mark is lost',
		'codings were marked as important; the marks are lost',
		'pengodean bertanda penting; tandanya hilang'
	),
	'rows-unread': counted(
		'row is in a table that is not read',
		'rows are in tables that are not read',
		'baris berada dalam tabel yang tidak dibaca'
	),
	'quote-differs': counted(
		'passage does not have the words that the file quotes for it; it is imported at its position',
		'passages do not have the words that the file quotes for them; they are imported at their positions',
		'petikan berbeda dari kata yang dikutip berkas; petikan masuk menurut posisinya'
	),
	'parent-missing': counted(
		'code is in a group that is missing, that contains itself or that is nested too deep; it is imported at the top level',
		'codes are in groups that are missing, that contain themselves or that are nested too deep; they are imported at the top level',
		'kode berada dalam kelompok yang tidak ada, yang berada di dalam dirinya sendiri, atau yang terlalu dalam; kode itu masuk di tingkat teratas'
	),
	unsaved: counted(
		'database keeps its last changes in a second file; if something is missing, close the other program and bring it in again',
		'databases keep their last changes in second files; if something is missing, close the other program and bring them in again',
		'basis data menyimpan perubahan terakhir dalam berkas kedua; bila ada yang kurang, tutup program asalnya lalu masukkan lagi'
	)
};
