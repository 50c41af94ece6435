/** What can be wrong with a table of another program that is to be compared with ours. */
import { few, rowEn, rowId, say, type ErrorMessages, type Facts } from './error-facts.ts';

/** The file, where the table comes from one and was not pasted. */
const inFile = ({ file }: Facts): string => (file === undefined ? '' : `${String(file)}: `);

export const compareErrors: ErrorMessages = {
	'compare.empty': say(
		(d) =>
			`${inFile(d)}There are no numbers below a row of names. Copy the table with its first row and column.`,
		(d) =>
			`${inFile(d)}Tidak ada angka di bawah baris nama. Salin tabel beserta baris dan kolom pertamanya.`
	),
	'compare.no-lines': say(
		(d) => `${inFile(d)}The table has totals only. Copy its rows and columns too.`,
		(d) => `${inFile(d)}Tabel hanya berisi total. Salin juga baris dan kolomnya.`
	),
	'compare.bad-cell': say(
		(d) =>
			`${inFile(d)}“${d['cell']}” in row ${d['row']} (${d['name']}), column ${d['column']} is not a number. Correct it or leave the cell empty.`,
		(d) =>
			`${inFile(d)}“${d['cell']}” di baris ${d['row']} (${d['name']}), kolom ${d['column']} bukan angka. Perbaiki atau kosongkan selnya.`
	),
	'compare.decimals': say(
		(d) =>
			`${inFile(d)}The decimal sign is unclear: it is a point in “${d['one']}” and a comma in “${d['other']}”. Write all numbers alike.`,
		(d) =>
			`${inFile(d)}Tanda desimal tidak jelas: titik pada “${d['one']}” dan koma pada “${d['other']}”. Tulis semua angka dengan cara yang sama.`
	),
	'compare.workbook': say(
		(d) => `${d['file']} cannot be read as a workbook. Save the table again as .xlsx or as CSV.`,
		(d) =>
			`${d['file']} tidak dapat dibaca sebagai buku kerja. Simpan ulang tabelnya sebagai .xlsx atau CSV.`
	),
	'compare.match-name': say(
		(d) =>
			`${rowEn(d)}: “${d['name']}” is not one of the rows or columns here. There are: ${few(d['names'])}.`,
		(d) =>
			`${rowId(d)}: “${d['name']}” bukan baris atau kolom di sini. Yang ada: ${few(d['names'])}.`
	),
	'compare.match-label': say(
		(d) => `${rowEn(d)}: the table has no “${d['label']}”. It has: ${few(d['labels'])}.`,
		(d) => `${rowId(d)}: tabel itu tidak punya “${d['label']}”. Yang ada: ${few(d['labels'])}.`
	),
	'compare.no-match': say(
		(d) =>
			`None of the names in the table is known here (${few(d['labels'])}). Choose other rows and columns, or match the names yourself.`,
		(d) =>
			`Tidak ada nama dalam tabel yang dikenal di sini (${few(d['labels'])}). Pilih baris dan kolom lain, atau tentukan sendiri padanannya.`
	)
};
