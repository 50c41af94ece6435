/** What can be wrong with an action in a project. */
import { few, say, type ErrorMessages } from './error-facts.ts';

export const projectErrors: ErrorMessages = {
	'nothing.to-change': say(
		() => 'There is nothing to change.',
		() => 'Tidak ada yang perlu diubah.'
	),
	'name.empty': say(
		() => 'Enter a name.',
		() => 'Isi namanya.'
	),
	'actor.name-taken': say(
		(d) => `There is already an actor named “${d['name']}”. Merge the two or choose another name.`,
		(d) => `Sudah ada aktor bernama “${d['name']}”. Gabungkan keduanya atau pilih nama lain.`
	),
	'actor.unknown': say(
		() => 'This actor is no longer there. It may have been removed in another tab.',
		() => 'Aktor ini tidak ada lagi. Mungkin dihapus di tab lain.'
	),
	'attribute.name-taken': say(
		(d) => `There is already an attribute named “${d['name']}”. Choose another name.`,
		(d) => `Sudah ada atribut bernama “${d['name']}”. Pilih nama lain.`
	),
	'attribute.unknown': say(
		() => 'This attribute is no longer there.',
		() => 'Atribut ini tidak ada lagi.'
	),
	'attribution.duplicate': say(
		() => 'This range is already assigned to that actor.',
		() => 'Rentang ini sudah ditetapkan untuk aktor itu.'
	),
	'attribution.unknown': say(
		() => 'This assignment is no longer there.',
		() => 'Penetapan ini tidak ada lagi.'
	),
	'code.unknown': say(
		() => 'This code is no longer there. It may have been removed in another tab.',
		() => 'Kode ini tidak ada lagi. Mungkin dihapus di tab lain.'
	),
	'code.cycle': say(
		() => 'A code cannot be moved below itself.',
		() => 'Kode tidak dapat dipindahkan ke bawah dirinya sendiri.'
	),
	'code.not-codable': say(
		() => 'This is a heading that groups codes. Choose one of the codes below it.',
		() => 'Ini judul kelompok kode. Pilih salah satu kode di bawahnya.'
	),
	'code.not-sibling': say(
		() => 'The place for this code is no longer there. Try again.',
		() => 'Tempat untuk kode ini sudah berubah. Coba lagi.'
	),
	'coder.unknown': say(
		() => 'This coder is no longer there.',
		() => 'Penyandi ini tidak ada lagi.'
	),
	'coder.none': say(
		() => 'The project has no coder. Create one with “simpul new”.',
		() => 'Proyek ini tidak punya penyandi. Buat dengan “simpul new”.'
	),
	'coding.duplicate': say(
		() => 'You have already given this code to exactly this passage.',
		() => 'Kode ini sudah Anda berikan pada petikan yang persis sama.'
	),
	'coding.unknown': say(
		() => 'This coding is no longer there.',
		() => 'Pengodean ini tidak ada lagi.'
	),
	'coding.relation-to-self': say(
		() => 'A relation needs two different actors.',
		() => 'Hubungan memerlukan dua aktor yang berbeda.'
	),
	'coding.split-outside': say(
		() => 'A coding is split between its first and its last word. Put the caret there.',
		() => 'Pengodean dibagi di antara kata pertama dan terakhirnya. Letakkan kursor di sana.'
	),
	'coding.merge-unlike': say(
		() => 'Only codings of one source, one code and one coder can be merged.',
		() => 'Hanya pengodean dari satu sumber, satu kode, dan satu penyandi yang dapat digabung.'
	),
	'coding.merge-undecided': say(
		() => 'These codings answer one question differently. Choose the answer that holds for both.',
		() =>
			'Pengodean ini menjawab satu pertanyaan secara berbeda. Pilih jawaban yang berlaku untuk keduanya.'
	),
	'colour.malformed': say(
		(d) => `${d['colour']} is not a colour. Write it as #0072b2.`,
		(d) => `${d['colour']} bukan warna. Tulis seperti #0072b2.`
	),
	'date.malformed': say(
		(d) => `${d['date']} is not a date. Write it as 2025-03-11.`,
		(d) => `${d['date']} bukan tanggal. Tulis seperti 2025-03-11.`
	),
	'framework.unknown': say(
		(d) => `There is no codebook “${d['framework']}”.`,
		(d) => `Tidak ada buku kode “${d['framework']}”.`
	),
	'project.exists': say(
		() => 'This project already exists.',
		() => 'Proyek ini sudah ada.'
	),
	'project.unknown': say(
		() =>
			'This project is not on this device. It may have been deleted, or belong to another browser.',
		() => 'Proyek ini tidak ada di perangkat ini. Mungkin sudah dihapus, atau ada di peramban lain.'
	),
	'source.unknown': say(
		() => 'This source is no longer there. It may have been removed in another tab.',
		() => 'Sumber ini tidak ada lagi. Mungkin dihapus di tab lain.'
	),
	'source.duplicate-text': say(
		(d) => `${d['name']} has the same text as ${d['other']} and was skipped.`,
		(d) => `Teks ${d['name']} sama dengan ${d['other']}; dilewati.`
	),
	'source.not-here': say(
		(d) =>
			`There is no source “${d['name']}”. There are: ${few(d['known'])}; “simpul sources” lists all.`,
		(d) =>
			`Tidak ada sumber “${d['name']}”. Yang ada: ${few(d['known'])}; “simpul sources” menampilkan semuanya.`
	),
	'source.no-original': say(
		(d) => `The original file of “${d['name']}” is not in this project.`,
		(d) => `Berkas asli “${d['name']}” tidak ada dalam proyek ini.`
	),
	'source.empty': say(
		(d) => `${d['name']} has no text.`,
		(d) => `${d['name']} tidak berisi teks.`
	),
	'source.name-taken': say(
		(d) => `There is already a source named “${d['name']}”. Choose another name.`,
		(d) => `Sudah ada sumber bernama “${d['name']}”. Pilih nama lain.`
	),
	'source.turns': say(
		(d) => `The turns of ${d['name'] ?? d['source']} do not fit its text (${d['problem']}).`,
		(d) =>
			`Giliran bicara ${d['name'] ?? d['source']} tidak cocok dengan teksnya (${d['problem']}).`
	),
	'span.empty': say(
		() => 'Select some words first.',
		() => 'Pilih kata-katanya dahulu.'
	),
	'span.outside': say(
		(d) => `The passage ends outside the text (${d['length']} characters).`,
		(d) => `Petikan melewati akhir teks (${d['length']} karakter).`
	),
	'speaker.unknown': say(
		() => 'This speaker is no longer there.',
		() => 'Penutur ini tidak ada lagi.'
	),
	'value.unknown': say(
		(d) => `“${d['value']}” is not a valid value for ${d['field']}.`,
		(d) => `“${d['value']}” bukan nilai yang sah untuk ${d['field']}.`
	),
	'set.unknown': say(
		() => 'This code set is no longer there.',
		() => 'Himpunan kode ini sudah tidak ada.'
	),
	'set.name-taken': say(
		(d) => `There is already a code set named “${String(d['name'])}”. Choose another name.`,
		(d) => `Sudah ada himpunan kode bernama “${String(d['name'])}”. Pilih nama lain.`
	),
	'view.unknown': say(
		() => 'This saved table is no longer there.',
		() => 'Tabel tersimpan ini tidak ada lagi.'
	),
	'undo.beginning': say(
		() => 'The beginning of a project cannot be undone.',
		() => 'Awal proyek tidak dapat diurungkan.'
	),
	'undo.not-undo': say(
		() => 'Only something that was undone can be redone.',
		() => 'Hanya yang telah diurungkan dapat diulangi.'
	),
	'id.taken': say(
		() => 'This already exists. Reload the page and try again.',
		() => 'Ini sudah ada. Muat ulang halaman, lalu coba lagi.'
	),
	'id.malformed': say(
		(d) => `The identifier “${d['id']}” cannot be used.`,
		(d) => `Pengenal “${d['id']}” tidak dapat dipakai.`
	),
	'speaker.unknown-label': say(
		(d) =>
			`${d['file']}, line ${d['line']}: ${d['source']} has no speaker “${d['label']}”. Labels found: ${few(d['labels']) || 'none'}.`,
		(d) =>
			`${d['file']}, baris ${d['line']}: ${d['source']} tidak punya penutur “${d['label']}”. Label yang ada: ${few(d['labels']) || 'tidak ada'}.`
	),
	'speaker.repeated-label': say(
		(d) =>
			`${d['file']}, line ${d['line']}: “${d['label']}” in ${d['source']} appears here a second time. Keep one line for each speaker.`,
		(d) =>
			`${d['file']}, baris ${d['line']}: “${d['label']}” dalam ${d['source']} muncul untuk kedua kalinya. Sisakan satu baris untuk setiap penutur.`
	),
	'speaker.ambiguous-source': say(
		(d) =>
			`${d['file']}, line ${d['line']}: “${d['source']}” fits several files (${few(d['files'])}). Write the file's whole name.`,
		(d) =>
			`${d['file']}, baris ${d['line']}: “${d['source']}” cocok dengan beberapa berkas (${few(d['files'])}). Tulis nama berkas selengkapnya.`
	),
	'source.same-file': say(
		(d) =>
			`Two files are named ${d['name']} (${few(d['files'])}): tables could not tell them apart. Rename one. Nothing was imported.`,
		(d) =>
			`Dua berkas bernama ${d['name']} (${few(d['files'])}): tabel tidak dapat membedakannya. Ganti nama salah satunya. Tidak ada yang diimpor.`
	),
	'speaker.unknown-source': say(
		(d) =>
			`${d['file']}, line ${d['line']}: “${d['source']}” is not one of the files (${few(d['files'])}).`,
		(d) =>
			`${d['file']}, baris ${d['line']}: “${d['source']}” bukan salah satu berkas (${few(d['files'])}).`
	)
};
