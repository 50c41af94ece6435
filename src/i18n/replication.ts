/** Words of a package for readers: its README, its preview in the app, and what checking it says. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const replication = {
	title: msgWith(
		(project: string) => `Package for readers: ${project}`,
		(project) => `Paket untuk pembaca: ${project}`
	),
	made: msgWith(
		(date: string, program: string) => `Made on ${date} with ${program}.`,
		(date, program) => `Dibuat pada ${date} dengan ${program}.`
	),
	purpose: msg(
		'This package holds everything that the saved tables of the project were counted from, so that a reader can recount them.',
		'Paket ini memuat semua yang menjadi dasar hitungan tabel tersimpan proyek, sehingga pembaca dapat menghitungnya kembali.'
	),
	inside: msg('What is inside', 'Isi paket'),
	withTexts: msg(
		'The words of participants are in it: transcripts, quotes and notes. Share it only with people who are allowed to read them.',
		'Kata-kata partisipan ada di dalamnya: transkrip, kutipan, dan catatan. Bagikan hanya kepada yang boleh membacanya.'
	),
	withoutTexts: msg(
		'The words of participants are left out: transcripts, quotes, notes, memos, claims, chapters, summaries, examples and cues of codes, names of files, and every definition that repeats four consecutive words of a transcript. What stays: names of sources, actors, speakers, coders, codes, attributes and their values, and saved tables; all offsets, hashes, running numbers of words and counts. In the change log each text that was left out is replaced by its length.',
		'Kata-kata partisipan tidak disertakan: transkrip, kutipan, catatan, memo, klaim, bab, ringkasan, contoh dan isyarat kode, nama berkas, serta setiap definisi yang mengulang empat kata berurutan dari transkrip. Yang tetap ada: nama sumber, aktor, penutur, penyandi, kode, atribut dan nilainya, serta tabel tersimpan; semua posisi, hash, nomor urut kata, dan hitungan. Dalam catatan perubahan, setiap teks yang dihilangkan diganti panjangnya.'
	),
	rulesTitle: msg('How the tables are counted', 'Cara tabel dihitung'),
	rules: [
		msg(
			'A coding is one code on one passage by one coder. It counts for an actor when the passage meets words of the actor (intersects). Stricter: only if all spoken characters of the passage are the actor’s (contained), or more than half of them (majority). (B1)',
			'Pengodean ialah satu kode pada satu petikan oleh satu penyandi. Pengodean dihitung untuk aktor bila petikannya menyentuh perkataan aktor itu (intersects). Lebih ketat: hanya bila semua karakter ujaran dalam petikan milik aktor itu (contained), atau lebih dari separuhnya (majority). (B1)'
		),
		msg(
			'It counts once for each actor, however many turns it meets. (B2)',
			'Pengodean dihitung satu kali untuk setiap aktor, berapa pun giliran bicara yang disentuhnya. (B2)'
		),
		msg(
			'What interviewers and moderators say never counts (kind “not-counted”). A passage that touches no speech counts where nobody speaks (kind “silent”). (B3)',
			'Perkataan pewawancara dan moderator tidak pernah dihitung (kind “not-counted”). Petikan yang tidak menyentuh ujaran dihitung di tempat tanpa penutur (kind “silent”). (B3)'
		),
		msg(
			'With parents = union, codings of one coder with the same start and end are one reference of the outermost column they share; with sum each coding is one; with own a code counts only in its own column. (B4)',
			'Dengan parents = union, pengodean satu penyandi yang awal dan akhirnya sama adalah satu rujukan pada kolom terluar yang sama; dengan sum setiap pengodean dihitung satu; dengan own kode hanya dihitung di kolomnya sendiri. (B4)'
		),
		msg(
			'Sources, speakers and actors are counted as distinct ones; words, sentences and characters once however many codings cover them. (B5)',
			'Sumber, penutur, dan aktor dihitung yang berlainan; kata, kalimat, dan karakter dihitung sekali berapa pun pengodean yang mencakupnya. (B5)'
		),
		msg(
			'Totals (“*”) are counted afresh, not summed. Percents are of the total of the column, the row or the table; rates are per 1,000 words said. (B6)',
			'Total (“*”) dihitung ulang, bukan dijumlahkan. Persen dihitung dari total kolom, baris, atau tabel; laju dihitung per 1.000 kata yang diucapkan. (B6)'
		)
	],
	checkTitle: msg('How to check it', 'Cara memeriksanya'),
	check: msg(
		'`simpul check replication.zip` recounts every number of every saved table from these CSV files, compares all hashes, and names each difference by file and row. Without Simpul: unpack the package and run `python3 recount.py` or `Rscript recount.R` in its folder; they need no additional packages.',
		'`simpul check replication.zip` menghitung ulang setiap angka dalam setiap tabel tersimpan dari berkas csv ini, membandingkan semua hash, dan menyebut setiap perbedaan menurut berkas dan baris. Tanpa Simpul: buka paketnya lalu jalankan `python3 recount.py` atau `Rscript recount.R` di foldernya; keduanya tidak memerlukan paket tambahan.'
	),
	notes: msg(
		'The tables are stored untransposed: a table that was transposed in the app has the same numbers here with rows and columns exchanged. Rows below are counted from 1, the header not included. A cell that a spreadsheet could mistake for a formula begins with an apostrophe.',
		'Tabel disimpan tanpa penukaran: tabel yang baris dan kolomnya ditukar di aplikasi memuat angka yang sama di sini. Baris dihitung mulai dari 1, tanpa judul kolom. Sel yang dapat dianggap rumus oleh lembar kerja diawali apostrof.'
	),
	other: msgWith(
		(n: number) =>
			`Saved charts and matrices (${n}) are represented only by their codings, not by their pictures.`,
		(n) =>
			`Untuk bagan dan matriks yang tersimpan (${n}), hanya pengodeannya yang ada di sini, bukan gambarnya.`
	),
	rows: msgWith(
		(n: number) => plural(n, 'row', 'rows'),
		(n) => jumlah(n, 'baris')
	),
	files: {
		'codebook.csv': msg('the codes', 'kode'),
		'actors.csv': msg('the actors', 'aktor'),
		'sources.csv': msg('the sources, with the hash of each text', 'sumber, dengan hash tiap teks'),
		'values.csv': msg('attributes of actors and sources', 'atribut aktor dan sumber'),
		'spans.csv': msg('who says which part of each text', 'siapa mengatakan bagian mana dari teks'),
		'codings.csv': msg('the codings, with offsets', 'pengodean, dengan posisi'),
		'queries.csv': msg(
			'the saved questions about codes (checked by “simpul check”, not by the scripts)',
			'pertanyaan tentang kode yang tersimpan (diperiksa oleh “simpul check”, bukan oleh skrip)'
		),
		'query-sides.csv': msg('their codes, filters and rows', 'kode, saringan, dan barisnya'),
		'query-keys.csv': msg('their ids', 'id-nya'),
		'turns.csv': msg('where each turn begins', 'tempat tiap giliran bermula'),
		'tables.csv': msg('the saved tables and their questions', 'tabel tersimpan dan pertanyaannya'),
		'sides.csv': msg('rows, columns, layers and filters', 'baris, kolom, lapisan, dan saringan'),
		'keys.csv': msg(
			'the rows, columns and layers of each table',
			'baris, kolom, dan lapisan tiap tabel'
		),
		'changes.ndjson': msg(
			'the change log, one change per line',
			'catatan perubahan, satu perubahan per baris'
		),
		'data-dictionary.md': msg('what each column means', 'arti setiap kolom'),
		'recount.py': msg('recounts the tables, in Python', 'menghitung ulang tabel dengan Python'),
		'recount.R': msg('recounts the tables, in R', 'menghitung ulang tabel dengan R'),
		'manifest.csv': msg('all files with their hashes', 'semua berkas dengan hash-nya'),
		'README.md': msg('this page', 'halaman ini')
	},
	tableFile: msgWith(
		(name: string) => `the numbers of “${name}”`,
		(name) => `angka “${name}”`
	),
	textFiles: msgWith(
		(n: number) => plural(n, 'transcript', 'transcripts'),
		(n) => jumlah(n, 'transkrip')
	),
	noTables: msg(
		'No table is saved in this project: there is nothing to recount.',
		'Belum ada tabel tersimpan dalam proyek ini: tidak ada yang dapat dihitung ulang.'
	),
	dictionary: msg('Data dictionary of the package', 'Kamus data paket')
};

export const replicationChecked = {
	written: msgWith(
		(file: string, files: number, tables: number) =>
			`${file}: ${plural(files, 'file', 'files')}, ${plural(tables, 'saved table', 'saved tables')}.`,
		(file, files, tables) =>
			`${file}: ${jumlah(files, 'berkas')}, ${jumlah(tables, 'tabel tersimpan')}.`
	),
	follows: msgWith(
		(tables: number, cells: number, codings: number, texts: number) =>
			`${plural(tables, 'table follows', 'tables follow')} from ${plural(codings, 'coding', 'codings')}: ${plural(cells, 'number', 'numbers')} recounted, none differs. ${texts === 0 ? 'The package has no texts; their hashes were not compared.' : `${plural(texts, 'text has', 'texts have')} the hash recorded with its codings.`}`,
		(tables, cells, codings, texts) =>
			`${jumlah(tables, 'tabel')} sesuai dengan ${jumlah(codings, 'pengodean')}: ${jumlah(cells, 'angka')} dihitung ulang, tidak ada yang berbeda. ${texts === 0 ? 'Paket ini tanpa teks; hash teks tidak dibandingkan.' : `${jumlah(texts, 'teks')} cocok dengan hash dalam pengodean.`}`
	),
	differs: msgWith(
		(n: number, tables: number) =>
			`${plural(n, 'difference', 'differences')} found (${plural(tables, 'table', 'tables')} recounted).`,
		(n, tables) =>
			`Ditemukan ${jumlah(n, 'perbedaan')} (${jumlah(tables, 'tabel')} dihitung ulang).`
	)
};
