/** The page on which a report is looked through, completed and saved. */
import { formatNumber } from './format.ts';
import { msg, msgWith, plural } from './message.ts';

export const reportPage = {
	title: msg('Report', 'Laporan'),
	lead: msg(
		'Methods, findings, tables, quotations, claims and codebook of the project in one file. Nothing leaves this device: you save the file yourself.',
		'Metode, temuan, tabel, petikan, klaim, dan buku kode proyek dalam satu berkas. Tidak ada yang keluar dari perangkat ini: Anda sendiri yang menyimpan berkasnya.'
	),
	asWeb: msg('Save as web page', 'Simpan sebagai halaman web'),
	asWord: msg('Save as Word document', 'Simpan sebagai dokumen Word'),
	saved: msgWith(
		(name: string) => `${name} was given to your browser to save.`,
		(name) => `${name} diserahkan ke peramban Anda untuk disimpan.`
	),
	making: msg('Making the file …', 'Membuat berkas …'),
	fileTitle: msgWith(
		(project: string) => `${project} - report`,
		(project) => `${project} - laporan`
	),
	language: msg('Language of the report', 'Bahasa laporan'),
	date: msg('Date of the report', 'Tanggal laporan'),
	parts: msg('Parts', 'Bagian'),
	views: msg('Show', 'Tampilkan'),
	checklist: msg('Checklist', 'Daftar periksa'),
	preview: msg('Preview', 'Pratinjau'),
	lists: msg('Checklist', 'Daftar periksa'),
	count: msgWith(
		(done: number, of: number) =>
			`${formatNumber('en', done)} of ${plural(of, 'item', 'items')} answered`,
		(done, of) => `${formatNumber('id', done)} dari ${formatNumber('id', of)} butir terjawab`
	),
	counting: msg('Looking at the project …', 'Memeriksa proyek …'),
	split: msgWith(
		(filled: number, answered: number, missing: number) =>
			`${formatNumber('en', filled)} from the project, ${formatNumber('en', answered)} by you, ${formatNumber('en', missing)} missing.`,
		(filled, answered, missing) =>
			`${formatNumber('id', filled)} dari proyek, ${formatNumber('id', answered)} dari Anda, ${formatNumber('id', missing)} belum ada.`
	),
	onlyMissing: msg('Only what is missing', 'Hanya yang belum ada'),
	nothingMissing: msg('Nothing is missing.', 'Tidak ada yang kurang.'),
	fromProject: msg('From the project', 'Dari proyek'),
	answer: msgWith(
		(number: string, name: string) => `Your answer to item ${number}: ${name}`,
		(number, name) => `Jawaban Anda untuk butir ${number}: ${name}`
	),
	source: msg('After', 'Menurut'),
	noPreview: msg('The preview is being made …', 'Pratinjau sedang dibuat …'),
	noParts: msg('Choose at least one part.', 'Pilih sedikitnya satu bagian.')
};
