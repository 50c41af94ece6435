/** The crosstab page's words for what is asked for later: choosing codes and filters, rules, passages, tables that show nothing. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const crosstabLater = {
	compare: msg('Compare with NVivo …', 'Bandingkan dengan NVivo …'),
	searchCodes: msg('Search codes', 'Cari kode'),
	below: msg('only those below', 'hanya yang di bawahnya'),
	showCodes: msgWith(
		(n: number) => `Show ${plural(n, 'code', 'codes')}`,
		(n) => `Tampilkan ${jumlah(n, 'kode')}`
	),
	quick: msg('Quick choices', 'Pilihan cepat'),
	noCodeFound: msg('No code has this in its name.', 'Tidak ada kode dengan nama itu.'),
	overlap: msg(
		'A passage that runs across several speakers counts for',
		'Petikan yang melintasi beberapa penutur dihitung untuk'
	),
	overlaps: {
		intersects: msg(
			'everyone whose words it touches (NVivo)',
			'semua yang ucapannya tersentuh (NVivo)'
		),
		contained: msg('only whoever says all of it', 'hanya yang mengucapkan seluruhnya'),
		majority: msg('whoever says most of it', 'yang mengucapkan sebagian besarnya')
	},
	parents: msg(
		'A code that has codes below it counts',
		'Kode yang punya kode di bawahnya menghitung'
	),
	parentModes: {
		union: msg(
			'its passages and theirs, each passage once',
			'petikannya dan petikan kode di bawahnya, tiap petikan sekali'
		),
		sum: msg('all of them added up (NVivo)', 'semuanya dijumlahkan (NVivo)'),
		own: msg('only its own passages', 'hanya petikannya sendiri')
	},
	filterBy: msg('Only where', 'Hanya bila'),
	filterValues: msg('is one of', 'adalah salah satu dari'),
	useFilter: msg('Use filter', 'Pakai saringan'),
	passages: msgWith(
		(n: number) => plural(n, 'passage', 'passages'),
		(n) => jumlah(n, 'petikan')
	),
	noPassages: msg('There are no passages behind this cell.', 'Tidak ada petikan di balik sel ini.'),
	morePassages: msgWith(
		(n: number) => `Show ${n} more`,
		(n) => `Tampilkan ${n} lagi`
	),
	closePassages: msg('Close passages', 'Tutup petikan'),
	turnNo: msgWith(
		(n: number) => `turn ${n}`,
		(n) => `giliran ${n}`
	),
	nobody: msg('no speaker', 'tanpa penutur'),
	noTables: msg('Nothing to count yet', 'Belum ada yang dihitung'),
	noSources: msg(
		'A crosstab counts coded passages per actor. Import transcripts first, then code them.',
		'Tabulasi silang menghitung petikan berkode per aktor. Impor transkrip dahulu, lalu kodekan.'
	),
	noCodings: msg(
		'A crosstab counts coded passages per actor. Mark passages in a transcript and give them a code.',
		'Tabulasi silang menghitung petikan berkode per aktor. Tandai petikan dalam transkrip dan beri kode.'
	),
	noActors: msg(
		'No speaker is assigned to an actor yet, so there are no rows. Assign the speakers first.',
		'Belum ada penutur yang ditetapkan ke aktor, jadi belum ada baris. Tetapkan penutur dahulu.'
	),
	noColumns: msg(
		'The table has no columns: the codes or values asked for are not there, or all are empty and hidden. Choose other columns, or add codes to the codebook.',
		'Tabel tidak punya kolom: kode atau nilai yang diminta tidak ada, atau semuanya kosong dan disembunyikan. Pilih kolom lain, atau tambahkan kode ke buku kode.'
	),
	noRows: msg(
		'No row or column is left: change the filters or show empty rows.',
		'Tidak ada baris atau kolom tersisa: ubah saringan atau tampilkan baris kosong.'
	),
	toImport: msg('Import transcripts', 'Impor transkrip'),
	toCode: msg('Code a transcript', 'Kodekan transkrip'),
	toActors: msg('Assign speakers', 'Tetapkan penutur'),
	badTable: msg('This table cannot be counted', 'Tabel ini tidak dapat dihitung'),
	startOver: msg('Show the usual table', 'Tampilkan tabel biasa')
};
