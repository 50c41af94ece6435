/** Reference tables: published numbers typed in, to hold claims against. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const referencePage = {
	empty: msg('No reference tables yet', 'Belum ada tabel acuan'),
	emptyText: msg(
		'Numbers that were published elsewhere, such as a table of an article or of the statistics office. Claims about them are checked by the same rules as claims about your own tables.',
		'Angka yang terbit di tempat lain, misalnya tabel artikel atau tabel BPS. Klaim tentangnya diperiksa dengan aturan yang sama seperti tabel Anda sendiri.'
	),
	add: msg('New reference table', 'Tabel acuan baru'),
	edit: msg('Change', 'Ubah'),
	editTitle: msg('Change the reference table', 'Ubah tabel acuan'),
	remove: msg('Remove', 'Hapus'),
	removed: msgWith(
		(name: string) => `Removed: ${name}`,
		(name) => `Dihapus: ${name}`
	),
	claims: msgWith(
		(n: number) => `${plural(n, 'claim speaks', 'claims speak')} about it`,
		(n) => `${jumlah(n, 'klaim')} tentangnya`
	),
	makeClaim: msg('Make a claim about it', 'Buat klaim tentangnya'),
	name: msg('Name', 'Nama'),
	origin: msg('Where it was published', 'Tempat terbit'),
	originHint: msg('Authors, year, table, page', 'Penulis, tahun, tabel, halaman'),
	unit: msg('What one number counts', 'Yang dihitung satu angka'),
	unitHint: msg(
		'e.g. coding references; life expectancy, years',
		'mis. rujukan pengodean; usia harapan hidup, tahun'
	),
	measure: msg('The numbers are', 'Angkanya'),
	measures: {
		references: msg('counts of coded passages', 'jumlah petikan berkode'),
		column: msg('percent of the column', 'persen kolom'),
		row: msg('percent of the row', 'persen baris'),
		other: msg('other figures', 'angka lain')
	},
	by: msg('Rows are', 'Barisnya'),
	bys: {
		speaker: msg('those who speak', 'yang berbicara'),
		holder: msg('those who are said to hold it', 'yang disebut memegangnya'),
		other: msg('something else', 'hal lain')
	},
	paste: msg('Numbers', 'Angka'),
	pasteHint: msg(
		'Paste from a spreadsheet, or type: the first line holds the column names, the first cell of each line the name of its row. A line called n gives the base of the percents in each column. 12,5 and 12.5 are both understood; leave a cell empty where nothing was published.',
		'Tempel dari lembar kerja atau ketik: baris pertama nama kolom, sel pertama nama baris. Baris bernama n menyebut basis persen tiap kolom. 12,5 dan 12.5 sama-sama terbaca; kosongkan sel yang tidak ada angkanya.'
	),
	asRead: msg('As it is read', 'Yang terbaca'),
	unread: msgWith(
		(cells: string) => `Not numbers: ${cells}. They are left empty.`,
		(cells) => `Bukan angka: ${cells}. Dibiarkan kosong.`
	),
	uneven: msgWith(
		(rows: string) =>
			`More cells than columns in: ${rows}. If commas are decimal signs, separate the cells with tabs or semicolons.`,
		(rows) =>
			`Sel melebihi kolom di: ${rows}. Bila koma adalah tanda desimal, pisahkan sel dengan tab atau titik koma.`
	),
	nothingRead: msg(
		'Enter a line of column names and at least one line with a name and numbers.',
		'Perlu satu baris nama kolom dan setidaknya satu baris bernama dengan angka.'
	),
	twice: msg('Two lines have the same name.', 'Ada dua baris bernama sama.'),
	base: msg('n', 'n'),
	save: msg('Save the table', 'Simpan tabel'),
	saved: msgWith(
		(name: string) => `Saved: ${name}`,
		(name) => `Tersimpan: ${name}`
	)
};
