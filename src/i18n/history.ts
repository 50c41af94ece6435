/** The history page: what was done, when and by whom, and taking it back from there. */
import { type Message, jumlah, msg, msgWith, plural, whole } from './message.ts';

export const history = {
	title: msg('History', 'Riwayat'),
	intro: msg(
		'Everything done in this project, newest first. Every line can be undone; what has been changed since then stays.',
		'Semua yang dilakukan dalam proyek ini, yang terbaru di atas. Setiap baris dapat diurungkan; apa yang sudah diubah sesudahnya dibiarkan.'
	),
	coder: msg('By', 'Oleh'),
	allCoders: msg('everybody', 'semua orang'),
	about: msg('About', 'Tentang'),
	allKinds: msg('everything', 'semuanya'),
	shown: msgWith(
		(n: number) => plural(n, 'change', 'changes'),
		(n) => jumlah(n, 'perubahan')
	),
	none: msg('Nothing of this kind has been done.', 'Belum ada perubahan semacam ini.'),
	showAll: msg('Show everything', 'Tampilkan semuanya'),
	empty: msg('No changes yet', 'Belum ada perubahan'),
	emptyText: msg(
		'Import transcripts or add a code: each step is listed here in words, and can be undone from here.',
		'Impor transkrip atau tambahkan kode: setiap langkah akan tertulis di sini dan dapat diurungkan dari sini.'
	),
	more: msgWith(
		(n: number) => `Show ${plural(n, 'more change', 'more changes')}`,
		(n) => `Tampilkan ${jumlah(n, 'perubahan')} lagi`
	),
	today: msg('Today', 'Hari ini'),
	yesterday: msg('Yesterday', 'Kemarin'),
	undone: msg('undone', 'diurungkan'),
	undo: msg('Undo …', 'Urungkan …'),
	again: msg('Redo …', 'Ulangi …'),
	undoIt: msg('Undo', 'Urungkan'),
	doAgain: msg('Redo', 'Ulangi'),
	undoTitle: msg('Undo this change', 'Urungkan perubahan ini'),
	againTitle: msg('Redo this change', 'Ulangi perubahan ini'),
	reading: msg('Reading the change …', 'Membaca perubahan …'),
	returns: msgWith(
		(n: number) => `What changes (${whole('en', n)}):`,
		(n) => `Yang berubah (${whole('id', n)}):`
	),
	stays: msgWith(
		(n: number) =>
			`${plural(n, 'value has', 'values have')} been changed since then and ${n === 1 ? 'stays as it is' : 'stay as they are'}.`,
		(n) => `${jumlah(n, 'nilai')} telah diubah sesudahnya dan dibiarkan.`
	),
	nothing: msg(
		'Nothing would change: all of it has been changed since then.',
		'Tidak ada yang akan berubah: semuanya sudah diubah sesudahnya.'
	),
	andMore: msgWith(
		(n: number) => `and ${whole('en', n)} more`,
		(n) => `dan ${whole('id', n)} lagi`
	),
	vanishes: msg('disappears', 'hilang'),
	comesBack: msg('comes back', 'kembali'),
	yes: msg('yes', 'ya'),
	no: msg('no', 'tidak'),
	noValue: msg('empty', 'kosong'),
	nobody: msg('somebody', 'seseorang')
};

/** What the filter offers; see lib/history/kind-groups.ts. */
export const kindGroups: { readonly [group: string]: Message } = {
	coding: msg('Coding', 'Pengodean'),
	codebook: msg('Codebook', 'Buku kode'),
	sources: msg('Sources and speakers', 'Sumber dan penutur'),
	actors: msg('Actors and attributes', 'Aktor dan atribut'),
	project: msg(
		'Project, coders, tables, claims, findings, memos',
		'Proyek, penyandi, tabel, klaim, temuan, memo'
	)
};

/** Records in the preview of an undo, before their name. */
export const recordWords: { readonly [table: string]: Message } = {
	meta: msg('Project', 'Proyek'),
	coders: msg('Coder', 'Penyandi'),
	sources: msg('Source', 'Sumber'),
	speakers: msg('Speaker', 'Penutur'),
	actors: msg('Actor', 'Aktor'),
	attributions: msg('Assigned passage in', 'Petikan yang ditetapkan di'),
	attributes: msg('Attribute', 'Atribut'),
	cells: msg('Value of', 'Nilai'),
	frameworks: msg('Framework', 'Kerangka'),
	codes: msg('Code', 'Kode'),
	codeSets: msg('Code set', 'Himpunan kode'),
	views: msg('Saved table', 'Tabel tersimpan'),
	claims: msg('Claim', 'Klaim'),
	referenceTables: msg('Reference table', 'Tabel acuan'),
	summaries: msg('Summary', 'Ringkasan'),
	chapters: msg('Chapter', 'Bab'),
	reporting: msg('Reporting item', 'Butir pelaporan'),
	memos: msg('Memo', 'Memo'),
	links: msg('Link', 'Tautan'),
	rejections: msg('Rejected suggestion', 'Saran yang ditolak'),
	codings: msg('Coding', 'Pengodean')
};
