/** What can be wrong with a file that comes in: transcripts, tables, project files. */
import {
	causeEn,
	causeId,
	few,
	foundEn,
	foundId,
	megabytes,
	reasonEn,
	reasonId,
	say,
	type ErrorMessages
} from './error-facts.ts';
import { formatNumber } from './format.ts';
import { jumlah, plural } from './message.ts';

export const fileErrors: ErrorMessages = {
	'transcript.empty': say(
		(d) => `${d['file']} is empty. Nothing was imported from it.`,
		(d) => `${d['file']} kosong. Tidak ada yang diimpor darinya.`
	),
	'transcript.too-large': say(
		(d) => `${d['file']} is larger than ${megabytes(d['limit'])}. Split it and import the parts.`,
		(d) =>
			`${d['file']} lebih besar dari ${megabytes(d['limit'])}. Bagi berkas itu, lalu impor bagian-bagiannya.`
	),
	'transcript.unsupported': say(
		(d) =>
			`${d['file']} is ${foundEn(d)} and cannot be read. Save it as Word (.docx) or plain text and import that.`,
		(d) =>
			`${d['file']} adalah ${foundId(d)} dan tidak dapat dibaca. Simpan sebagai Word (.docx) atau teks biasa, lalu impor.`
	),
	'transcript.own-project': say(
		(d) =>
			`${d['file']} is a project of Simpul and no transcript. Open it as a project of its own, or save it as .qdpx and bring that in to add its contents to this one.`,
		(d) =>
			`${d['file']} adalah proyek Simpul, bukan transkrip. Bukalah sebagai proyek tersendiri, atau simpan sebagai .qdpx lalu masukkan berkas itu untuk menambahkan isinya ke proyek ini.`
	),
	'transcript.locked': say(
		(d) => `${d['file']} is protected by a password. Save a copy without it and import that.`,
		(d) =>
			`${d['file']} dilindungi kata sandi. Simpan salinan tanpa kata sandi, lalu impor salinan itu.`
	),
	'transcript.unknown-format': say(
		(d) =>
			`${d['file']} has an unknown file extension (.${d['extension']}). Simpul reads ${few(d['known'])}.`,
		(d) =>
			`Akhiran ${d['file']} (.${d['extension']}) tidak dikenal. Simpul membaca ${few(d['known'])}.`
	),
	'transcript.unknown-encoding': say(
		(d) => `${d['file']} cannot be read as ${d['encoding']}. Choose another encoding.`,
		(d) =>
			`${d['file']} tidak dapat dibaca sebagai ${d['encoding']}. Pilih pengodean karakter lain.`
	),
	'transcript.binary': say(
		(d) => `${d['file']} is not text. Import the transcript itself.`,
		(d) => `${d['file']} bukan teks. Imporlah transkripnya.`
	),
	'transcript.damaged': say(
		(d) =>
			`${d['file']} is damaged: ${causeEn(d)}. Open it in the program that wrote it and save it again.`,
		(d) => `${d['file']} rusak: ${causeId(d)}. Buka di program pembuatnya, lalu simpan lagi.`
	),
	'transcript.no-text-layer': say(
		(d) =>
			`${d['file']} is a scan: its ${plural(Number(d['pages']), 'page is a picture', 'pages are pictures')} without text. Recognise its text (OCR) first and import the result.`,
		(d) =>
			`${d['file']} adalah hasil pindai: ${jumlah(Number(d['pages']), 'halaman')} berupa gambar tanpa teks. Kenali dahulu teksnya (OCR), lalu impor hasilnya.`
	),
	'transcript.too-many-pages': say(
		(d) =>
			`${d['file']} has ${d['pages']} pages; at most ${d['limit']} are read. Split it and import the parts.`,
		(d) =>
			`${d['file']} punya ${d['pages']} halaman; paling banyak ${d['limit']} yang dibaca. Bagi berkas itu, lalu impor bagian-bagiannya.`
	),
	'transcript.no-text-column': say(
		(d) =>
			`${d['file']} has no column with what was said (columns: ${few(d['headers'])}). Name one "text".`,
		(d) =>
			`${d['file']} tidak punya kolom berisi ucapan (kolom: ${few(d['headers'])}). Beri nama "teks" pada salah satunya.`
	),
	'transcript.unknown-sheet': say(
		(d) => `${d['file']} has no sheet ${d['sheet']}. Choose the sheet again.`,
		(d) => `${d['file']} tidak punya lembar ${d['sheet']}. Pilih lembarnya lagi.`
	),
	'transcript.unknown-column': say(
		(d) => `${d['file']} has no column ${d['column']}. Choose the columns again.`,
		(d) => `${d['file']} tidak punya kolom ${d['column']}. Pilih kolomnya lagi.`
	),
	'zip.damaged': say(
		(d) => `${d['file']} is damaged or cut short: ${causeEn(d)}. Copy or download it again.`,
		(d) => `${d['file']} rusak atau terpotong: ${causeId(d)}. Salin atau unduh lagi.`
	),
	'zip.encrypted': say(
		(d) => `${d['file']} is encrypted. Save it without a password.`,
		(d) => `${d['file']} terenkripsi. Simpan tanpa kata sandi.`
	),
	'zip.too-large': say(
		(d) =>
			`${d['file']} unpacks to more than ${megabytes(d['limit'])} and was not opened. Save it in parts, or without pictures and recordings.`,
		(d) =>
			`Isi ${d['file']} lebih dari ${megabytes(d['limit'])}; berkas tidak dibuka. Simpan per bagian, atau tanpa gambar dan rekaman.`
	),
	'zip.too-many': say(
		(d) =>
			`${d['file']} holds more than ${formatNumber('en', Number(d['limit']))} parts and was not opened. Save only what is needed and try again.`,
		(d) =>
			`${d['file']} berisi lebih dari ${formatNumber('id', Number(d['limit']))} bagian; berkas tidak dibuka. Simpan yang diperlukan saja, lalu coba lagi.`
	),
	'zip.unsupported': say(
		(d) =>
			`${d['file']} is compressed in a way that cannot be read. Save it again as an ordinary zip file.`,
		(d) =>
			`${d['file']} dimampatkan dengan cara yang tidak dapat dibaca. Simpan lagi sebagai berkas zip biasa.`
	),
	'package.not-zip': say(
		(d) =>
			`${d['file']} is not a Simpul project file. Choose a file that Simpul saved, or a project of another program (.qdpx).`,
		(d) =>
			`${d['file']} bukan berkas proyek Simpul. Pilih berkas yang disimpan Simpul, atau proyek dari program lain (.qdpx).`
	),
	'package.not-simpul': say(
		(d) =>
			`${d['file']} is a zip file, but not a Simpul project file. If it is a project of another program, export it as .qdpx and open that; transcripts go to the Sources page.`,
		(d) =>
			`${d['file']} adalah berkas zip, tetapi bukan berkas proyek Simpul. Bila proyek dari program lain, ekspor sebagai .qdpx lalu buka; transkrip masuk lewat halaman Sumber.`
	),
	'package.truncated': say(
		(d) => `${d['file']} is cut short: its end is missing. Copy it again; nothing was opened.`,
		(d) => `${d['file']} terpotong: bagian akhirnya hilang. Salin lagi; tidak ada yang dibuka.`
	),
	'package.damaged': say(
		(d) =>
			`${d['file']} is damaged (${d['entry'] ?? causeEn(d)}). Nothing was opened; use another copy.`,
		(d) =>
			`${d['file']} rusak (${d['entry'] ?? causeId(d)}). Tidak ada yang dibuka; pakai salinan lain.`
	),
	'package.line': say(
		(d) =>
			`${d['file']}: line ${d['line']} of its history cannot be read. Nothing was opened; use another copy.`,
		(d) =>
			`${d['file']}: baris ${d['line']} riwayatnya tidak dapat dibaca. Tidak ada yang dibuka; pakai salinan lain.`
	),
	'package.newer': say(
		(d) => `${d['file']} was written by a newer Simpul. Update Simpul to open it.`,
		(d) => `${d['file']} dibuat oleh Simpul yang lebih baru. Perbarui Simpul untuk membukanya.`
	),
	'package.text-damaged': say(
		(d) =>
			`A text in ${d['file']} is not what it was when it was saved. Nothing was opened; use another copy.`,
		(d) =>
			`Sebuah teks dalam ${d['file']} tidak sama dengan saat disimpan. Tidak ada yang dibuka; pakai salinan lain.`
	),
	'package.too-large': say(
		(d) =>
			`${d['file']} unpacks to far more than a project does and was not opened. Use another copy.`,
		(d) =>
			`Isi ${d['file']} jauh melebihi isi sebuah proyek; berkas tidak dibuka. Pakai salinan lain.`
	),
	'package.text-missing': say(
		(d) => `${d['file']}: the text of ${d['source']} is missing.`,
		(d) => `${d['file']}: teks ${d['source']} tidak ada.`
	),
	'package.repeated': say(
		(d) => `${d['file']} holds a change twice; the first was taken.`,
		(d) => `${d['file']} memuat satu perubahan dua kali; yang pertama dipakai.`
	),
	'file.unreadable': say(
		(d) => `${d['file']} cannot be read: ${reasonEn(d)}.`,
		(d) => `${d['file']} tidak dapat dibaca: ${reasonId(d)}.`
	),
	'file.unwritable': say(
		(d) => `${d['file']} cannot be written: ${reasonEn(d)}.`,
		(d) => `${d['file']} tidak dapat ditulis: ${reasonId(d)}.`
	),
	'encoding.guessed': say(
		(d) =>
			`The encoding was guessed (${d['encoding'] ?? d['used']}). Check the special characters.`,
		(d) => `Pengodean karakter ditebak (${d['encoding'] ?? d['used']}). Periksa karakter khususnya.`
	),
	'encoding.damaged': say(
		() => 'Some characters could not be read and are shown as �.',
		() => 'Sebagian karakter tidak terbaca dan ditampilkan sebagai �.'
	),
	'document.tracked-changes': say(
		(d) => `Tracked changes (${d['count']}) were read as accepted.`,
		(d) => `Perubahan terlacak (${d['count']}) dibaca sebagai diterima.`
	),
	'document.comments': say(
		(d) => `Comments (${d['count']}) were left out.`,
		(d) => `Komentar (${d['count']}) tidak disertakan.`
	),
	'document.notes': say(
		(d) => `Footnotes and endnotes (${d['count']}) were left out.`,
		(d) => `Catatan kaki dan catatan akhir (${d['count']}) tidak disertakan.`
	),
	'document.symbols': say(
		(d) => `Symbols from special fonts (${d['count']}) could not be read.`,
		(d) => `Simbol dari fon khusus (${d['count']}) tidak terbaca.`
	),
	'document.hidden-text': say(
		(d) => `Hidden text (${d['count']}) was left out.`,
		(d) => `Teks tersembunyi (${d['count']}) tidak disertakan.`
	),
	'pdf.running-lines': say(
		(d) => `These lines recur on most pages and can be left out: ${few(d['lines'])}.`,
		(d) => `Baris ini berulang di sebagian besar halaman dan boleh dibuang: ${few(d['lines'])}.`
	),
	'pdf.divided-words': say(
		(d) =>
			`${plural(Number(d['count']), 'word was', 'words were')} divided at the end of a line and can be joined again: ${few(d['sample'])}.`,
		(d) =>
			`${jumlah(Number(d['count']), 'kata')} terpenggal di akhir baris dan boleh disambung lagi: ${few(d['sample'])}.`
	),
	'eaf.tiers-left-out': say(
		(d) => `Tiers that depend on other tiers were left out: ${few(d['tiers'])}.`,
		(d) => `Lapis (tier) yang bergantung pada lapis lain tidak disertakan: ${few(d['tiers'])}.`
	),
	'captions.odd': say(
		(d) => `Passages that are not in proper caption form (${d['count']}): their text was kept.`,
		(d) => `Bagian yang tidak sesuai bentuk takarir (${d['count']}): teksnya tetap disimpan.`
	),
	'captions.notes': say(
		(d) => `Notes in the captions (${d['count']}) were left out.`,
		(d) => `Catatan dalam takarir (${d['count']}) tidak disertakan.`
	),
	'md.read-as-text': say(
		() => 'Read as plain text: it is too long for Markdown.',
		() => 'Dibaca sebagai teks biasa: terlalu panjang untuk Markdown.'
	),
	'text.nul-removed': say(
		() => 'Unreadable characters (NUL) were left out.',
		() => 'Karakter tak terbaca (NUL) dibuang.'
	),
	'table.ragged': say(
		(d) =>
			`${plural(Number(d['rows']), 'row has', 'rows have')} more or fewer cells than the first (${d['columns']}); what is missing was read as empty.`,
		(d) =>
			`${jumlah(Number(d['rows']), 'baris')} punya sel lebih atau kurang dari baris pertama (${d['columns']}); yang kurang dibaca sebagai kosong.`
	),
	'table.unclosed-quote': say(
		(d) =>
			`A quotation mark in row ${d['row']} is never closed; the rest was read as one cell. Close it and import the table again.`,
		(d) =>
			`Tanda kutip di baris ${d['row']} tidak ditutup; sisanya dibaca sebagai satu sel. Tutup tanda itu, lalu impor lagi tabelnya.`
	)
};
