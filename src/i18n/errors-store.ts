/** What can be wrong with the place that keeps a project, and what verify finds. */
import { say, type ErrorMessages, type Facts } from './error-facts.ts';
import { jumlah, plural } from './message.ts';

const inPath = (d: Facts) => (d['path'] === undefined ? '' : ` (${String(d['path'])})`);

export const storeErrors: ErrorMessages = {
	'store.full': say(
		() => 'There is no space left to save. Free some space, or save a project file elsewhere.',
		() =>
			'Tidak ada ruang untuk menyimpan. Kosongkan ruang, atau simpan berkas proyek di tempat lain.'
	),
	'store.unavailable': say(
		() =>
			'This browser does not let Simpul store anything (private window or blocked storage). Open Simpul in a normal window.',
		() =>
			'Peramban ini tidak mengizinkan Simpul menyimpan (jendela privat atau penyimpanan diblokir). Buka Simpul di jendela biasa.'
	),
	'store.newer': say(
		(d) => `This project${inPath(d)} was written by a newer Simpul. Update Simpul to open it.`,
		(d) =>
			`Proyek ini${inPath(d)} dibuat oleh Simpul yang lebih baru. Perbarui Simpul untuk membukanya.`
	),
	'store.damaged': say(
		(d) =>
			`The project's history${inPath(d)} is damaged${d['line'] ? ` at line ${d['line']}` : ''}. Open your last project file.`,
		(d) =>
			`Riwayat proyek${inPath(d)} rusak${d['line'] ? ` di baris ${d['line']}` : ''}. Buka berkas proyek terakhir Anda.`
	),
	'store.replaced': say(
		() => 'The project was replaced while it was open. Open it again.',
		() => 'Proyek diganti saat sedang terbuka. Buka lagi.'
	),
	'store.stamp-taken': say(
		() => 'Another program wrote at the same moment. Try again.',
		() => 'Program lain menulis pada saat yang sama. Coba lagi.'
	),
	'store.locked': say(
		(d) =>
			`${d['path']} is being written by another program (${d['holder']}). Try again in a moment.`,
		(d) => `${d['path']} sedang ditulis program lain (${d['holder']}). Coba lagi sebentar.`
	),
	'store.not-found': say(
		(d) => `There is no project at ${d['path']}. Create one with “simpul new ${d['path']}”.`,
		(d) => `Tidak ada proyek di ${d['path']}. Buat dengan “simpul new ${d['path']}”.`
	),
	'store.not-a-project': say(
		(d) => `${d['path']} is not a Simpul project.`,
		(d) => `${d['path']} bukan proyek Simpul.`
	),
	'store.exists': say(
		(d) => `There is already something at ${d['path']}; it was left as it is.`,
		(d) => `Sudah ada sesuatu di ${d['path']}; dibiarkan apa adanya.`
	),
	'store.unreadable': say(
		(d) => `${d['path']} cannot be read. Check the permissions.`,
		(d) => `${d['path']} tidak dapat dibaca. Periksa izinnya.`
	),
	'store.removed': say(
		() => 'This project was deleted in another tab or window.',
		() => 'Proyek ini dihapus di tab atau jendela lain.'
	),
	'store.read-only': say(
		(d) => `${d['path']} cannot be written. Check the permissions.`,
		(d) => `${d['path']} tidak dapat ditulis. Periksa izinnya.`
	),
	'store.half-line': say(
		(d) =>
			`${d['path']}: the last line was cut short by a crash and was left out; everything before it is intact.`,
		(d) =>
			`${d['path']}: baris terakhir terpotong saat program berhenti mendadak dan tidak disertakan; semua baris sebelumnya utuh.`
	),
	'store.cut': say(
		(d) =>
			`${d['path']}: ${plural(Number(d['missing']), 'saved change is', 'saved changes are')} missing at its end; it was cut off or is an older copy. What is left is shown. The rest may be in your last project file.`,
		(d) =>
			`${d['path']}: ${jumlah(Number(d['missing']), 'perubahan')} yang pernah disimpan hilang di bagian akhir; berkasnya terpotong atau salinan lama. Yang tersisa ditampilkan. Selebihnya mungkin ada dalam berkas proyek terakhir Anda.`
	),
	'text.missing': say(
		(d) =>
			`A text is missing (${String(d['source'] ?? d['hash']).slice(0, 12)}). Open your last project file.`,
		(d) =>
			`Ada teks yang hilang (${String(d['source'] ?? d['hash']).slice(0, 12)}). Buka berkas proyek terakhir Anda.`
	),
	'text.damaged': say(
		(d) => `The text ${String(d['hash']).slice(0, 12)} is not what it was when it was saved.`,
		(d) => `Teks ${String(d['hash']).slice(0, 12)} tidak sama dengan saat disimpan.`
	),
	'log.newer': say(
		() => 'This was written by a newer Simpul. Update Simpul.',
		() => 'Ini dibuat oleh Simpul yang lebih baru. Perbarui Simpul.'
	),
	'log.malformed': say(
		(d) => `The history cannot be read (${d['reason'] ?? `line ${d['line']}`}).`,
		(d) => `Riwayat tidak dapat dibaca (${d['reason'] ?? `baris ${d['line']}`}).`
	),
	'hash.unavailable': say(
		() =>
			'Open Simpul at an address with http://localhost or https: only there does the browser allow what Simpul needs.',
		() =>
			'Buka Simpul lewat alamat http://localhost atau https: hanya di sana peramban mengizinkan fungsi yang diperlukan Simpul.'
	),
	'worker.failed': say(
		(d) => `A background task stopped (${d['reason']}). Nothing was changed; try again.`,
		(d) => `Tugas latar berhenti (${d['reason']}). Tidak ada yang berubah; coba lagi.`
	),
	'worker.unknown': say(
		(d) => `Unknown background task ${d['name']}. Reload the page.`,
		(d) => `Tugas latar ${d['name']} tidak dikenal. Muat ulang halaman.`
	),
	'stamp.malformed': say(
		(d) => `A change has a malformed time stamp (${d['at']}).`,
		(d) => `Cap waktu sebuah perubahan tidak benar (${d['at']}).`
	),
	'stamp.repeated': say(
		(d) => `The change ${d['at']} is there twice.`,
		(d) => `Perubahan ${d['at']} tercatat dua kali.`
	),
	'undo.unresolved': say(
		(d) => `The change ${d['at']} undoes ${d['undoes']}, which is not there.`,
		(d) => `Perubahan ${d['at']} mengurungkan ${d['undoes']} yang tidak ada.`
	),
	'project.differs': say(
		(d) => `The table ${d['table']} does not match the history.`,
		(d) => `Tabel ${d['table']} tidak sesuai riwayat.`
	),
	'record.unborn': say(
		(d) => `${d['record']} is changed but was never created.`,
		(d) => `${d['record']} diubah tetapi tidak pernah dibuat.`
	),
	'record.incomplete': say(
		(d) => `${d['table']} ${d['id']} lacks ${d['field']}.`,
		(d) => `${d['table']} ${d['id']} tidak punya ${d['field']}.`
	),
	'id.unresolved': say(
		(d) => `${d['table']} ${d['id']}: ${d['field']} points to ${d['target']}, which is not there.`,
		(d) => `${d['table']} ${d['id']}: ${d['field']} menunjuk ${d['target']} yang tidak ada.`
	),
	'text.length': say(
		(d) => `The text of ${d['source']} has ${d['found']} characters instead of ${d['expected']}.`,
		(d) => `Teks ${d['source']} berisi ${d['found']} karakter, seharusnya ${d['expected']}.`
	),
	'coding.outside': say(
		(d) =>
			`The coding ${d['coding']} (${d['start']}-${d['end']}) ends outside its text (${d['length']}).`,
		(d) => `Pengodean ${d['coding']} (${d['start']}-${d['end']}) melewati teksnya (${d['length']}).`
	),
	'verify.hash': say(
		(d) => `The text of ${d['source']} is not the one that was imported.`,
		(d) => `Teks ${d['source']} bukan teks yang diimpor.`
	)
};
