/** Words of workbooks and Word files made of tables. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const office = {
	about: msg('How it was counted', 'Cara menghitung'),
	item: msg('Item', 'Perihal'),
	value: msg('Value', 'Isi'),
	title: msg('Title', 'Judul'),
	n: msg('n', 'n'),
	question: msg('Question (address)', 'Pertanyaan (alamat)'),
	note: msg('Note', 'Catatan'),
	project: msg('Project', 'Proyek'),
	program: msg('Program', 'Program'),
	date: msg('Date', 'Tanggal'),
	table: msg('Table', 'Tabel'),
	tableNumber: msgWith(
		(n: number) => `Table ${n}`,
		(n) => `Tabel ${n}`
	),
	codings: msgWith(
		(n: number) => plural(n, 'coding', 'codings'),
		(n) => jumlah(n, 'pengodean')
	),
	claims: msgWith(
		(n: number) => plural(n, 'claim', 'claims'),
		(n) => jumlah(n, 'klaim')
	),
	words: msgWith(
		(n: number) => plural(n, 'word said', 'words said'),
		(n) => jumlah(n, 'kata diucapkan')
	),
	base: msg('Base of the percents', 'Basis persen'),
	sources: msg('sources', 'sumber'),
	ofColumn: msg('% of column', '% kolom'),
	ofRow: msg('% of row', '% baris'),
	rate: msg('per 1,000 words', 'per 1.000 kata'),
	inBrackets: msg('in brackets', 'dalam kurung'),
	of: msg('of', 'dari')
};
