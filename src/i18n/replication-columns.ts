/** What the columns of a package for readers mean, file by file; those of its codings that all tables of codings have are elsewhere. */
import { msg, type Message } from './message.ts';

type Columns = { readonly [column: string]: Message };

const start = msg('Where it begins, UTF-16 units from 0.', 'Posisi awal, satuan UTF-16 dari 0.');
const end = msg('Where it ends, not included.', 'Posisi akhir, tidak termasuk.');
const sha = msg('SHA-256 of the text in UTF-8.', 'SHA-256 teks dalam UTF-8.');
const table = msg('Number of the saved table.', 'Nomor tabel tersimpan.');
const measures: Columns = {
	word_from: msg(
		'Running number, in its source, of the first word it touches.',
		'Nomor urut kata pertama yang disentuhnya, dalam sumbernya.'
	),
	word_to: msg('One more than that of the last word.', 'Nomor kata terakhir ditambah satu.'),
	sentence_from: msg(
		'The same for sentences; empty if no saved table counts them.',
		'Sama untuk kalimat; kosong bila tidak ada tabel tersimpan yang menghitungnya.'
	),
	sentence_to: msg(
		'One more than that of the last sentence.',
		'Nomor kalimat terakhir tambah satu.'
	)
};

const inBoth = (name: string, en: Message, id: Message): Columns => ({
	[`${name}_en`]: en,
	[`${name}_id`]: id
});
const written = (name: string, meaning: [en: string, id: string]): Columns =>
	inBoth(
		name,
		msg(`${meaning[0]}, in English.`, `${meaning[1]}, dalam bahasa Inggris.`),
		msg(`${meaning[0]}, in Indonesian.`, `${meaning[1]}, dalam bahasa Indonesia.`)
	);

export const replicationColumns: { readonly [file: string]: Columns } = {
	'codebook.csv': {
		code: msg('Id of the code.', 'Id kode.'),
		parent: msg('The code above it.', 'Kode di atasnya.'),
		framework: msg('The theory codebook it comes from.', 'Buku kode teori asalnya.'),
		codable: msg('Whether the code itself is applied.', 'Apakah kode itu sendiri diterapkan.'),
		valence: msg(
			'Whether enabling or hindering is asked.',
			'Apakah peran mendukung atau menghambat ditanyakan.'
		),
		path: msg('Names from the top down to it.', 'Nama-nama dari puncak sampai kode itu.'),
		...written('name', ['Name', 'Nama']),
		...written('definition', ['Definition', 'Definisi']),
		...written('include', ['When to use it', 'Kapan digunakan']),
		...written('exclude', ['When not to use it', 'Kapan tidak digunakan']),
		...written('rule', ['Decision rule', 'Aturan keputusan']),
		examples: msg('Examples, one per line.', 'Contoh, satu per baris.'),
		...written('cues', ['Cues', 'Isyarat'])
	},
	'actors.csv': {
		actor: msg('Id of the actor.', 'Id aktor.'),
		name: msg('Name.', 'Nama.'),
		type: msg('Type of actor.', 'Tipe aktor.'),
		note: msg('Note of the researchers.', 'Catatan peneliti.')
	},
	'sources.csv': {
		source: msg('Id of the source.', 'Id sumber.'),
		name: msg('Name.', 'Nama.'),
		kind: msg('Kind of source.', 'Jenis sumber.'),
		language: msg('Language of the text.', 'Bahasa teks.'),
		date: msg('When it was made, ISO.', 'Tanggal dibuat, ISO.'),
		length: msg('Length of the text, UTF-16 units.', 'Panjang teks, satuan UTF-16.'),
		words: msg('Words said.', 'Kata yang diucapkan.'),
		text_sha256: sha,
		file: msg('Name of the imported file.', 'Nama berkas yang diimpor.')
	},
	'values.csv': {
		of: msg('actor or source.', 'actor (aktor) atau source (sumber).'),
		owner: msg('Id of the actor or source described.', 'Id aktor atau sumber yang diterangkan.'),
		owner_name: msg(
			'Name of the actor or source described.',
			'Nama aktor atau sumber yang diterangkan.'
		),
		attribute: msg('Id of the attribute.', 'Id atribut.'),
		attribute_name: msg('Name of the attribute.', 'Nama atribut.'),
		type: msg(
			'category, number or date.',
			'category (kategori), number (angka), atau date (tanggal).'
		),
		value: msg('The value.', 'Nilainya.')
	},
	'spans.csv': {
		source: msg('Id of the source.', 'Id sumber.'),
		start,
		end,
		kind: msg(
			'said: counts; not-counted: interviewers and moderators; silent: nobody says it.',
			'said: dihitung; not-counted: pewawancara dan moderator; silent: tidak diucapkan siapa pun.'
		),
		speaker: msg('Id of the speaker.', 'Id penutur.'),
		label: msg('Label of the speaker.', 'Label penutur.'),
		role: msg('Role of the speaker.', 'Peran penutur.'),
		actor: msg('Id of the actor whose words they are.', 'Id aktor pemilik perkataan.'),
		actor_name: msg('Name of the actor.', 'Nama aktor.'),
		...measures
	},
	'codings.csv': {
		coding: msg('Id of the coding.', 'Id pengodean.'),
		source_id: msg('Id of the source.', 'Id sumber.'),
		coder_id: msg('Id of the coder.', 'Id penyandi.'),
		about_ids: msg('Ids of the actors in “about”.', 'Id aktor dalam “about”.'),
		holder_ids: msg('Ids of the actors in “holder”.', 'Id aktor dalam “holder”.'),
		text_sha256: msg(
			'SHA-256 of the text in which the offsets lie.',
			'SHA-256 teks tempat posisi itu berlaku.'
		),
		...measures
	},
	'tables.csv': {
		table,
		name: msg('Name under which it is saved.', 'Nama saat disimpan.'),
		question: msg(
			'The question, as in the address of the app.',
			'Pertanyaannya, seperti di alamat aplikasi.'
		),
		unit: msg('What is counted.', 'Yang dihitung.'),
		percent: msg('What percents are of.', 'Basis persen.'),
		overlap: msg('Rule B1.', 'Aturan B1.'),
		parents: msg('Rule B4.', 'Aturan B4.'),
		owner: msg('Whose share a strict rule measures.', 'Bagian siapa yang diukur aturan ketat.'),
		file: msg('Where its numbers are.', 'Letak angkanya.'),
		problem: msg(
			'Why it cannot be counted, if it cannot.',
			'Sebab tidak dapat dihitung, bila demikian.'
		)
	},
	'sides.csv': {
		table,
		side: msg(
			'rows, columns, layers, or a filter.',
			'rows (baris), columns (kolom), layers (lapisan), atau saringan.'
		),
		by: msg('What it asks.', 'Yang ditanyakan.'),
		of: msg('Id of an attribute, “type”, or a period.', 'Id atribut, “type”, atau periode.')
	},
	'keys.csv': {
		table,
		side: msg('The side it is on.', 'Sisi tempatnya.'),
		key: msg('Id or value; empty: no value.', 'Id atau nilai; kosong: tanpa nilai.'),
		label: msg('Its name.', 'Namanya.')
	},
	'tables/*.csv': {
		layer: msg('Key of the layer; * for all.', 'Kunci lapisan; * untuk semua.'),
		row: msg('Key of the row; * for the total.', 'Kunci baris; * untuk total.'),
		column: msg('Key of the column; * for the total.', 'Kunci kolom; * untuk total.'),
		count: msg('The number.', 'Angkanya.'),
		base: msg('What its percent is of.', 'Basis persennya.'),
		percent: msg('Percent, or rate per 1,000 words.', 'Persen, atau laju per 1.000 kata.')
	},
	'queries.csv': {
		query: msg('Number of the saved question.', 'Nomor pertanyaan tersimpan.'),
		name: msg('Name under which it is saved.', 'Nama saat disimpan.'),
		question: msg(
			'The question, as in the address of the app.',
			'Pertanyaannya, seperti di alamat aplikasi.'
		),
		relation: msg(
			'How a passage of A relates to one of B.',
			'Hubungan petikan A dengan petikan B.'
		),
		not: msg('yes: those that do not.', 'yes: yang tidak demikian.'),
		turns: msg('For near: at most how many turns away.', 'Untuk near: paling jauh berapa giliran.'),
		file: msg('Where its numbers are.', 'Letak angkanya.'),
		problem: msg(
			'Why it cannot be counted, if it cannot.',
			'Sebab tidak dapat dihitung, bila demikian.'
		)
	},
	'query-sides.csv': {
		query: msg('Number of the saved question.', 'Nomor pertanyaan tersimpan.'),
		side: msg(
			'A, B, a filter of A or B, or by: the rows.',
			'A, B, saringan A atau B, atau by: barisnya.'
		),
		by: msg('What it asks.', 'Yang ditanyakan.'),
		of: msg('Id of an attribute, “type”, or a period.', 'Id atribut, “type”, atau periode.')
	},
	'query-keys.csv': {
		query: msg('Number of the saved question.', 'Nomor pertanyaan tersimpan.'),
		side: msg('The side it is on.', 'Sisi tempatnya.'),
		key: msg('Id or value; empty: no value.', 'Id atau nilai; kosong: tanpa nilai.')
	},
	'turns.csv': {
		source: msg('Id of the source.', 'Id sumber.'),
		begins: msg('Where a turn begins with its label.', 'Awal giliran beserta labelnya.')
	},
	'queries/*.csv': {
		key: msg('Key of the row; * for all.', 'Kunci baris; * untuk semua.'),
		found: msg('Passages of A that were found.', 'Petikan A yang ditemukan.'),
		asked: msg('Passages of A.', 'Petikan A.')
	},
	'manifest.csv': {
		file: msg('Its place in the package.', 'Letaknya dalam paket.'),
		bytes: msg('Its size.', 'Ukurannya.'),
		rows: msg('Rows below the header, of a table.', 'Baris di bawah judul kolom, bila tabel.'),
		sha256: msg('SHA-256 of its bytes.', 'SHA-256 isinya.')
	}
};
