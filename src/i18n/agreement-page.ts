/** The page of agreement between coders: what can be asked, and what to do where only one has coded. What the table says is in agreement.ts. */
import { msg, msgWith } from './message.ts';

export const agreementPage = {
	lead: msg(
		'Who coded the same sources with the same codebook: how far do they agree on each code, and where do they not?',
		'Untuk penyandi yang mengodekan sumber yang sama dengan buku kode yang sama: seberapa jauh mereka sepakat pada tiap kode, dan di mana tidak?'
	),
	coders: msg('Coders', 'Penyandi'),
	atLeastTwo: msg('At least two are compared.', 'Sedikitnya dua penyandi dibandingkan.'),
	unit: msg('Unit', 'Unit'),
	codes: msg('Codes', 'Kode'),
	allCodes: msg('All codes', 'Semua kode'),
	below: msg('Codes below a code', 'Kode di bawah suatu kode'),
	parents: {
		union: msg('count with it', 'dihitung bersamanya'),
		own: msg('stand by themselves', 'berdiri sendiri')
	},
	counting: msg('Counting …', 'Menghitung …'),
	/** A number in the table, for those who hear it. */
	cell: msgWith(
		(code: string, head: string, n: string) => `${code}, ${head}: ${n}`,
		(code, head, n) => `${code}, ${head}: ${n}`
	),
	press: msg(
		'Choose a number to see the passages behind it.',
		'Pilih angka untuk melihat petikan di baliknya.'
	),
	gave: msgWith(
		(codes: string, coders: string) => `${codes} (${coders})`,
		(codes, coders) => `${codes} (${coders})`
	),
	howRead: msg('How to read these numbers', 'Cara membaca angka ini'),
	cannot: msg('This cannot be counted', 'Ini tidak dapat dihitung'),
	usual: msg('Compare all coders', 'Bandingkan semua penyandi'),
	alone: msg('Only one person has coded here', 'Baru satu orang mengodekan di sini'),
	nobody: msg('Nothing is coded yet', 'Belum ada yang dikodekan'),
	aloneText: msg(
		'Give a colleague a copy of this project (the project file), best before you code, so that they do not see your codes. They open it, code the same sources under a name of their own and save the project file. On your overview, “Bring in a colleague’s project” adds what they did to yours. A table of coded passages with a column for the coder can be imported under Sources.',
		'Beri rekan Anda salinan proyek ini (berkas proyek), sebaiknya sebelum Anda mengodekan agar rekan tidak melihat kode Anda. Rekan membukanya, mengodekan sumber yang sama dengan namanya sendiri, lalu menyimpan berkas proyeknya. Di ikhtisar Anda, “Masukkan proyek rekan” menambahkan hasil kerjanya ke proyek Anda. Tabel petikan berkode dengan kolom penyandi dapat diimpor di Sumber.'
	),
	toOverview: msg('Go to the overview', 'Ke ikhtisar'),
	toSources: msg('Import a table', 'Impor tabel'),
	noShared: msg(
		'No source was coded by two of them',
		'Tidak ada sumber yang dikodekan dua penyandi'
	),
	keysMove: msg('Move between cells', 'Pindah antarsel'),
	keysOpen: msg('Open the passages of a number', 'Buka petikan sebuah angka'),
	keysLeave: msg('Close the passages', 'Tutup petikan')
};
