/** What can be wrong with a database of another program (QualCoder, Taguette). */
import { few, megabytes, say, type ErrorMessages } from './error-facts.ts';

export const databaseErrors: ErrorMessages = {
	'transcript.other-project': say(
		(d) =>
			`${d['file']} is a project or database of another program, not a transcript. Open it on the first page, or bring it into this project on the Overview page.`,
		(d) =>
			`${d['file']} adalah proyek atau basis data program lain, bukan transkrip. Buka di halaman pertama, atau masukkan ke proyek ini lewat halaman Ikhtisar.`
	),
	'sqlite.not-database': say(
		(d) =>
			`${d['file']} is not a database, whatever its name says. A QualCoder project is the file data.qda in its folder, or the folder as a zip.`,
		(d) =>
			`${d['file']} bukan basis data, apa pun namanya. Proyek QualCoder adalah berkas data.qda di foldernya, atau folder itu sebagai zip.`
	),
	'sqlite.unknown': say(
		(d) =>
			`${d['file']} is a database, but of neither QualCoder nor Taguette (its tables: ${few(d['tables'])}). Export the project as .qdpx from the program that made it.`,
		(d) =>
			`${d['file']} adalah basis data, tetapi bukan dari QualCoder atau Taguette (tabelnya: ${few(d['tables'])}). Ekspor proyeknya sebagai .qdpx dari program pembuatnya.`
	),
	'sqlite.damaged': say(
		(d) =>
			`${d['file']} is damaged or was not copied completely (${d['reason']}). Copy it again with the other program closed; nothing was imported.`,
		(d) =>
			`${d['file']} rusak atau tidak tersalin utuh (${d['reason']}). Salin lagi setelah program asalnya ditutup; tidak ada yang diimpor.`
	),
	'sqlite.view': say(
		(d) =>
			`${d['file']} has a view or another table that computes where rows should be (${few(d['names'])}). Neither QualCoder nor Taguette writes that; it was not opened.`,
		(d) =>
			`${d['file']} memuat view atau tabel lain yang menghitung di tempat baris seharusnya ada (${few(d['names'])}). QualCoder dan Taguette tidak menulis seperti itu; berkas tidak dibuka.`
	),
	'sqlite.in-use': say(
		(d) =>
			`${d['file']} is still open in the other program, which has not written its last changes yet. Close that program, then bring the file in again.`,
		(d) =>
			`${d['file']} masih terbuka di program asalnya, yang belum menulis perubahan terakhirnya. Tutup program itu, lalu masukkan berkasnya lagi.`
	),
	'sqlite.empty': say(
		(d) => `${d['file']} is a Taguette database without a project in it. Choose another file.`,
		(d) => `${d['file']} adalah basis data Taguette tanpa proyek di dalamnya. Pilih berkas lain.`
	),
	'sqlite.too-large': say(
		(d) => `${d['file']} holds more than ${megabytes(d['limit'])} of text and was not opened.`,
		(d) => `${d['file']} memuat lebih dari ${megabytes(d['limit'])} teks dan tidak dibuka.`
	),
	'sqlite.too-many': say(
		(d) => `${d['file']} has more than ${d['limit']} rows and was not opened.`,
		(d) => `${d['file']} memuat lebih dari ${d['limit']} baris dan tidak dibuka.`
	),
	'sqlite.no-parts': say(
		(d) =>
			`The part that reads databases could not be loaded (${d['status']}). Check the connection and try again.`,
		(d) =>
			`Pembaca basis data tidak dapat dimuat (${d['status']}). Periksa sambungan, lalu coba lagi.`
	),
	'taguette.several': say(
		(d) =>
			`${d['file']} holds several projects (${few(d['names'])}). Say which of them is meant; on the command line with --project NAME.`,
		(d) =>
			`${d['file']} memuat beberapa proyek (${few(d['names'])}). Sebutkan yang dimaksud; di baris perintah dengan --project NAMA.`
	),
	'taguette.no-project': say(
		(d) => `${d['file']} has no project “${d['project']}”. It holds: ${few(d['names'])}.`,
		(d) => `${d['file']} tidak memuat proyek “${d['project']}”. Isinya: ${few(d['names'])}.`
	)
};
