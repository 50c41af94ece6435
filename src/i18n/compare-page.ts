/** The page that compares a table of NVivo with ours. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const comparePage = {
	lead: msg(
		'Paste or open the table that NVivo exported. Simpul shows cell by cell what agrees, and tries which setting explains each difference.',
		'Tempel atau buka tabel hasil ekspor NVivo. Simpul menunjukkan sel demi sel mana yang sama, dan mencoba pengaturan mana yang menjelaskan setiap perbedaan.'
	),
	toCrosstab: msg('To the crosstab', 'Ke tabulasi silang'),
	theirTable: msg('The table from NVivo', 'Tabel dari NVivo'),
	paste: msg(
		'Table, with its first row and column of names',
		'Tabel, beserta baris dan kolom pertama yang berisi nama'
	),
	open: msg('Open a file …', 'Buka berkas …'),
	fileLabel: msg('File of the table (.xlsx, .csv, .tsv)', 'Berkas tabel (.xlsx, .csv, .tsv)'),
	fromFile: msgWith(
		(name: string) => `From ${name}`,
		(name) => `Dari ${name}`
	),
	read: msgWith(
		(rows: number, columns: number) =>
			`Read: ${plural(rows, 'row', 'rows')}, ${plural(columns, 'column', 'columns')}.`,
		(rows, columns) => `Terbaca: ${jumlah(rows, 'baris')}, ${jumlah(columns, 'kolom')}.`
	),
	skipped: msgWith(
		(lines: readonly string[]) =>
			`Left out (no numbers, or percents of numbers that are there too): ${lines.join(' · ')}`,
		(lines) => `Diabaikan (bukan angka, atau persen dari angka yang juga ada): ${lines.join(' · ')}`
	),
	kind: msg('Its numbers are', 'Angkanya berupa'),
	count: msg('counts', 'jumlah'),
	percent: msg('percents', 'persen'),
	ourTable: msg('Our table', 'Tabel di sini'),
	rows: msg('Rows', 'Baris'),
	columns: msg('Columns', 'Kolom'),
	filters: msg('Filters', 'Saringan'),
	names: msg('Which name means which row or column', 'Nama mana berarti baris atau kolom mana'),
	matched: msgWith(
		(n: number, of: number) => `${n} of ${of} known`,
		(n, of) => `${n} dari ${of} dikenal`
	),
	theirRows: msg('Rows of their table', 'Baris tabel mereka'),
	theirColumns: msg('Columns of their table', 'Kolom tabel mereka'),
	noneOfOurs: msg('no match here', 'tidak ada padanannya'),
	unsure: msg('unsure: choose one', 'tidak pasti: pilih satu'),
	counting: msg(
		'Counting our table in every possible way …',
		'Menghitung tabel di sini dengan segala cara …'
	),
	nothingKnown: msg(
		'None of the names is known yet. Choose other rows and columns, or choose below which name means which row or column.',
		'Belum ada nama yang dikenal. Pilih baris dan kolom lain, atau tentukan di bawah nama mana berarti apa.'
	),
	result: msg('What agrees', 'Yang sama'),
	shown: msg('Shown', 'Ditampilkan'),
	use: msg('Use these settings', 'Pakai pengaturan ini'),
	here: msgWith(
		(ours: string) => `here ${ours}`,
		(ours) => `di sini ${ours}`
	),
	agreesLabel: msgWith(
		(row: string, column: string, theirs: string) => `${row}, ${column}: ${theirs}, agrees`,
		(row, column, theirs) => `${row}, ${column}: ${theirs}, sama`
	),
	differsLabel: msgWith(
		(row: string, column: string, theirs: string, ours: string) =>
			`${row}, ${column}: ${theirs} there, ${ours} here`,
		(row, column, theirs, ours) => `${row}, ${column}: ${theirs} di sana, ${ours} di sini`
	),
	grid: msg('Their table beside ours', 'Tabel mereka di samping tabel ini'),
	pressCell: msg(
		'Press a number to see the passages behind ours.',
		'Tekan angka untuk melihat petikan di balik angka di sini.'
	),
	moreDifferences: msgWith(
		(n: number) => `Show ${plural(n, 'more', 'more')}`,
		(n) => `Tampilkan ${jumlah(n, 'lagi')}`
	),
	settingsNow: msg('All settings of the table shown', 'Semua pengaturan tabel yang ditampilkan')
};
