/** The page of framework matrices: presets, cells, writing summaries. */
import { jumlah, msg, msgWith, plural, type Message } from './message.ts';

export const matrix = {
	title: msg('Framework matrix', 'Matriks kerangka'),
	lead: msg(
		'Each cell has its passages and your summary of them in your own words. Summaries are kept with the project, one per coder.',
		'Tiap sel memuat petikannya dan ringkasan Anda dengan kata-kata sendiri. Ringkasan tersimpan bersama proyek, satu per penyandi.'
	),
	presets: msg('Ready matrices', 'Matriks siap pakai'),
	usual: msg('Sources by codes', 'Sumber menurut kode'),
	preset: {
		'role-ordered': msg('Types of actors by codes', 'Tipe aktor menurut kode'),
		clustered: msg('Sources by one concept', 'Sumber menurut satu konsep'),
		effects: msg('Codes by help and hindrance', 'Kode menurut dukungan dan hambatan'),
		'cross-city': msg('Places and types by codes', 'Wilayah dan tipe aktor menurut kode')
	},
	presetName: {
		'role-ordered': msg('role-ordered matrix', 'matriks menurut peran'),
		clustered: msg('conceptually clustered matrix', 'matriks kelompok konsep'),
		effects: msg('effects matrix', 'matriks dampak'),
		'cross-city': msg('cross-city meta-matrix', 'meta-matriks antarkota')
	} as { readonly [preset: string]: Message },
	rows: msg('Rows', 'Baris'),
	within: msg('and within them', 'dan di dalamnya'),
	nothing: msg('nothing', 'tidak ada'),
	columns: msg('Columns', 'Kolom'),
	pattern: msg('Pattern', 'Pola'),
	patternHint: msg(
		'What the column shows as a whole',
		'Apa yang ditunjukkan kolom ini secara keseluruhan'
	),
	passages: msgWith(
		(n: number) => (n === 0 ? 'no passages' : plural(n, 'passage', 'passages')),
		(n) => (n === 0 ? 'tanpa petikan' : jumlah(n, 'petikan'))
	),
	noSummary: msg('no summary', 'belum ada ringkasan'),
	unsaved: msg('not saved yet', 'belum disimpan'),
	yourSummary: msg('Your summary', 'Ringkasan Anda'),
	yourPattern: msg('Your note on the pattern', 'Catatan Anda tentang polanya'),
	save: msg('Save', 'Simpan'),
	saveNext: msg('Save and go on', 'Simpan dan lanjut'),
	editorHint: msg(
		'Ctrl+Enter saves and goes to the next cell, Esc leaves. What you write is also saved when you pause or leave.',
		'Ctrl+Enter menyimpan lalu ke sel berikutnya, Esc keluar. Tulisan Anda juga disimpan saat Anda berhenti sejenak atau keluar.'
	),
	byOther: msgWith(
		(who: string) => `Summary by ${who}`,
		(who) => `Ringkasan ${who}`
	),
	pressCell: msg(
		'Press a cell to write its summary beside its passages.',
		'Tekan sebuah sel untuk menulis ringkasannya di samping petikannya.'
	),
	row: msg('Row', 'Baris'),
	previousRow: msg('Previous row', 'Baris sebelumnya'),
	nextRow: msg('Next row', 'Baris berikutnya'),
	moreRows: msgWith(
		(n: number) => `Show ${plural(n, 'more row', 'more rows')}`,
		(n) => `Tampilkan ${n} baris lagi`
	),
	empty: msg('No cells yet', 'Belum ada sel'),
	noRows: msg(
		'The rows or the columns are empty. Import sources and assign actors, or choose other rows and columns.',
		'Baris atau kolomnya kosong. Impor sumber dan tetapkan aktor, atau pilih baris dan kolom lain.'
	),
	toSources: msg('Go to the sources', 'Ke daftar sumber'),
	elsewhere: msgWith(
		(n: number) =>
			`${plural(n, 'summary is', 'summaries are')} in cells that this matrix does not have.`,
		(n) => `${jumlah(n, 'ringkasan')} ada di sel yang tidak ada di matriks ini.`
	),
	cannot: msg('This matrix cannot be made', 'Matriks ini tidak dapat dibuat'),
	keysMove: msg('From cell to cell', 'Dari sel ke sel'),
	keysEdit: msg('Write the summary', 'Tulis ringkasan'),
	keysNext: msg('Save and go to the next cell', 'Simpan lalu ke sel berikutnya'),
	keysLeave: msg('Leave the cell', 'Keluar dari sel')
};
