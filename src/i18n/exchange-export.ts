/** Before a project is saved for other programs: what is written and what is not (X8-X11, X18). */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const exchangeExport = {
	title: msg('Save for other programs', 'Simpan untuk program lain'),
	written: msg('What is written', 'Yang ditulis'),
	texts: msgWith(
		(sources: number, codings: number) =>
			`The texts of ${plural(sources, 'source', 'sources')} and ${plural(codings, 'coding', 'codings')}, as every program that follows the standard reads them`,
		(sources, codings) =>
			`Teks dari ${jumlah(sources, 'sumber')} dan ${jumlah(codings, 'pengodean')}, seperti yang dibaca semua program yang memakai standar itu`
	),
	records: msg(
		'Codes and code sets, actors as cases with their passages, attributes, memos and links',
		'Kode dan himpunan kode, aktor sebagai kasus dengan petikannya, atribut, memo, dan tautan'
	),
	notes: msg(
		'What other programs cannot hold (turns, answers of codings, claims, saved tables), as notes that Simpul reads back',
		'Yang tidak dapat dimuat program lain (giliran, jawaban pengodean, klaim, tabel tersimpan), sebagai catatan yang dibaca kembali oleh Simpul'
	),
	originals: msgWith(
		(n: number, of: number) =>
			`Also the original files of ${n} of ${plural(of, 'source', 'sources')}`,
		(n, of) => `Juga berkas asli ${n} dari ${jumlah(of, 'sumber')}`
	),
	originalsHint: msg(
		'Other programs show a Word file of plain paragraphs in its original form. PDF and all other files are stored beside the texts and can be read back by Simpul only. Original files may contain what a transcript leaves out: comments, tracked changes, names of authors.',
		'Berkas Word yang hanya berisi paragraf ditampilkan program lain dalam bentuk aslinya. PDF dan berkas lain disimpan di samping teks dan hanya dapat dibaca kembali oleh Simpul. Berkas asli dapat memuat hal yang tidak ada dalam transkrip: komentar, perubahan terlacak, nama penulis.'
	),
	noOriginals: msg(
		'This project keeps no original files: only the texts are written.',
		'Proyek ini tidak menyimpan berkas asli: hanya teks yang ditulis.'
	),
	notWritten: msg('What is not written', 'Yang tidak ditulis'),
	history: msg(
		'The history of changes, and what was removed. A .simpul file has both.',
		'Riwayat perubahan, dan hal yang sudah dihapus. Berkas .simpul memuat keduanya.'
	),
	save: msg('Save (.qdpx)', 'Simpan (.qdpx)')
};
