/** Attributes of actors and sources from tables and as tables. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const attributeTables = {
	titles: {
		actor: msg('Actors', 'Aktor'),
		source: msg('Sources', 'Sumber')
	},
	counts: {
		actor: msgWith(
			(n: number) => plural(n, 'actor', 'actors'),
			(n) => jumlah(n, 'aktor')
		),
		source: msgWith(
			(n: number) => plural(n, 'source', 'sources'),
			(n) => jumlah(n, 'sumber')
		)
	},
	rule: msg(
		'Names and attributes as the researcher gave them; nothing here is counted.',
		'Nama dan atribut sebagaimana diberikan peneliti; tidak ada yang dihitung di sini.'
	),
	open: msg('Import from a table', 'Impor dari tabel'),
	headings: {
		actor: msg('Actors from a table', 'Aktor dari tabel'),
		source: msg('Attributes of sources from a table', 'Atribut sumber dari tabel')
	},
	hints: {
		actor: msg(
			'One row for each actor. Names are matched regardless of capitals and spaces. Empty cells change nothing.',
			'Satu baris untuk setiap aktor. Nama dicocokkan tanpa melihat huruf besar-kecil dan spasi. Sel kosong tidak mengubah apa pun.'
		),
		source: msg(
			'One row for each source. Names are matched regardless of capitals and spaces. Empty cells change nothing.',
			'Satu baris untuk setiap sumber. Nama dicocokkan tanpa melihat huruf besar-kecil dan spasi. Sel kosong tidak mengubah apa pun.'
		)
	},
	file: msg('CSV, TSV or XLSX file', 'Berkas CSV, TSV, atau XLSX'),
	columns: msg('Columns', 'Kolom'),
	column: msg('Column', 'Kolom'),
	sample: msg('First values', 'Isi awal'),
	looks: msg('Looks like', 'Tampak seperti'),
	use: msg('Becomes', 'Menjadi'),
	useOf: msgWith(
		(column: string) => `What ${column} becomes`,
		(column) => `Kolom ${column} menjadi`
	),
	kinds: {
		number: msg('numbers', 'angka'),
		date: msg('dates', 'tanggal'),
		'yes-no': msg('yes or no', 'ya atau tidak'),
		text: msg('words', 'kata')
	},
	uses: {
		name: msg('name', 'nama'),
		type: msg('type of actor', 'tipe aktor'),
		note: msg('note', 'catatan'),
		skip: msg('left out', 'tidak diambil')
	},
	known: msg('Attributes of the project', 'Atribut proyek'),
	fresh: msg('New attribute', 'Atribut baru'),
	newOf: {
		category: msg('new attribute: words', 'atribut baru: kata'),
		number: msg('new attribute: numbers', 'atribut baru: angka'),
		date: msg('new attribute: dates', 'atribut baru: tanggal')
	},
	noName: msg('Choose the column that holds the names.', 'Pilih kolom yang berisi nama.'),
	newAttributes: msgWith(
		(names: string) => `New attributes: ${names}.`,
		(names) => `Atribut baru: ${names}.`
	),
	unknown: {
		actor: msgWith(
			(n: number) => `${plural(n, 'row', 'rows')} without a matching actor in the project`,
			(n) => `${jumlah(n, 'baris')} tanpa aktor yang cocok di proyek`
		),
		source: msgWith(
			(n: number) =>
				`${plural(n, 'row', 'rows')} without a matching source in the project: left out`,
			(n) => `${jumlah(n, 'baris')} tanpa sumber yang cocok di proyek: tidak diambil`
		)
	},
	add: msgWith(
		(name: string) => `Add ${name} as a new actor`,
		(name) => `Tambahkan ${name} sebagai aktor baru`
	),
	keep: msgWith(
		(n: number) =>
			`Keep the value in the project for ${plural(n, 'cell', 'cells')} in which the table differs`,
		(n) => `Pertahankan isi proyek pada ${jumlah(n, 'sel')} yang isinya berbeda di tabel`
	),
	added: msgWith(
		(n: number) => plural(n, 'new actor', 'new actors'),
		(n) => jumlah(n, 'aktor baru')
	),
	changed: {
		actor: msgWith(
			(n: number) => plural(n, 'actor changed', 'actors changed'),
			(n) => jumlah(n, 'aktor berubah')
		),
		source: msgWith(
			(n: number) => plural(n, 'source changed', 'sources changed'),
			(n) => jumlah(n, 'sumber berubah')
		)
	},
	same: msgWith(
		(n: number) => `${plural(n, 'row adds', 'rows add')} nothing new.`,
		(n) => `${jumlah(n, 'baris')} tidak berisi hal baru.`
	),
	nameless: msgWith(
		(lines: string) => `No name in line ${lines}: left out.`,
		(lines) => `Tanpa nama di baris ${lines}: dilewati.`
	),
	repeated: msgWith(
		(name: string, line: number) => `${name} appears again in line ${line}: that line is left out.`,
		(name, line) => `${name} muncul lagi di baris ${line}: baris itu dilewati.`
	),
	nothing: msg('This table changes nothing.', 'Tabel ini tidak mengubah apa pun.'),
	takeOver: msgWith(
		(n: number) => `Import ${plural(n, 'row', 'rows')}`,
		(n) => `Impor ${jumlah(n, 'baris')}`
	),
	done: msgWith(
		(n: number) => `${plural(n, 'row', 'rows')} imported from the table.`,
		(n) => `${jumlah(n, 'baris')} diimpor dari tabel.`
	)
};
