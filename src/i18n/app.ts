/** The frame: navigation, saved state, preferences, words used on many pages. */
import { msg, msgWith } from './message.ts';

export const app = {
	name: msg('Simpul', 'Simpul'),
	skip: msg('Skip to content', 'Langsung ke isi'),
	mainNav: msg('Main', 'Utama'),
	projects: msg('Projects', 'Proyek'),
	overview: msg('Overview', 'Ikhtisar'),
	sources: msg('Sources', 'Sumber'),
	actors: msg('Actors', 'Aktor'),
	codebook: msg('Codebook', 'Buku kode'),
	code: msg('Code', 'Kodekan'),
	suggestions: msg('Suggestions', 'Saran'),
	crosstab: msg('Crosstab', 'Tabulasi silang'),
	tables: msg('Tables', 'Tabel'),
	charts: msg('Charts', 'Bagan'),
	matrix: msg('Matrix', 'Matriks'),
	memos: msg('Memos', 'Memo'),
	claims: msg('Claims', 'Klaim'),
	findings: msg('Findings', 'Temuan'),
	report: msg('Report', 'Laporan'),
	history: msg('History', 'Riwayat'),
	settings: msg('Settings', 'Pengaturan'),
	more: msg('More', 'Lainnya'),
	goTo: msg('Go to …', 'Menuju …'),
	search: msg('Search', 'Pencarian'),
	undo: msg('Undo', 'Urungkan'),
	redo: msg('Redo', 'Ulangi'),
	saved: msg('Saved on this device', 'Tersimpan di perangkat ini'),
	saving: msg('Saving …', 'Menyimpan …'),
	mayBeEvicted: msg(
		'The browser may delete this data when space runs short. Save a project file.',
		'Peramban dapat menghapus data ini bila ruang habis. Simpan berkas proyek.'
	),
	offlineFailed: msg(
		'Not ready for use without a network: the browser could not store the program. Reload this page to try again.',
		'Belum siap dipakai tanpa jaringan: peramban tidak dapat menyimpan programnya. Muat ulang halaman ini untuk mencoba lagi.'
	),
	memoryOnly: msg(
		'Not saved: the disk is full or the browser refuses. You can go on working; save a project file before you close this page.',
		'Belum tersimpan: ruang penyimpanan penuh atau peramban menolak. Anda dapat terus bekerja; simpan berkas proyek sebelum menutup halaman ini.'
	),
	saveFile: msg('Save project file', 'Simpan berkas proyek'),
	fileGiven: msgWith(
		(name: string) => `${name} was given to your browser to save.`,
		(name: string) => `${name} diserahkan ke peramban Anda untuk disimpan.`
	),
	close: msg('Close', 'Tutup'),
	cancel: msg('Cancel', 'Batal'),
	save: msg('Save', 'Simpan'),
	add: msg('Add', 'Tambah'),
	remove: msg('Remove', 'Hapus'),
	wentWrong: msg('Something went wrong', 'Terjadi kesalahan'),
	notLoaded: msg(
		'A part of the program could not be loaded. What was saved is safe; check the connection and reload the page.',
		'Sebagian program tidak dapat dimuat. Yang sudah tersimpan aman; periksa sambungan lalu muat ulang halaman.'
	),
	messages: msg('Messages', 'Pesan'),
	toLight: msg('Light colours', 'Warna terang'),
	toDark: msg('Dark colours', 'Warna gelap')
};
