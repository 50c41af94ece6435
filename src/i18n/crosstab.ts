/** The crosstab page. What tables themselves say is in table-words.ts, counting-sentence.ts and table-warnings.ts. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const crosstab = {
	title: msg('Crosstab', 'Tabulasi silang'),
	rows: msg('Rows', 'Baris'),
	columns: msg('Columns', 'Kolom'),
	layers: msg('Layers', 'Lapisan'),
	noLayers: msg('none', 'tanpa lapisan'),
	count: msg('Count', 'Hitung'),
	percent: msg('Percent', 'Persen'),
	numbers: msg('Numbers', 'Angka'),
	rules: msg('Rules', 'Aturan'),
	rulesChanged: msgWith(
		(n: number) => `Rules (${n} changed)`,
		(n) => `Aturan (${n} diubah)`
	),
	transpose: msg('Transpose', 'Tukar baris dan kolom'),
	transposed: msg('transposed', 'baris dan kolom ditukar'),
	change: msg('Change', 'Ubah'),
	fold: msg('Done', 'Selesai'),
	heard: msg('Only those who were heard', 'Hanya yang bertutur'),
	hideZeros: msg('Hide empty rows and columns', 'Sembunyikan baris dan kolom kosong'),
	shade: msg('Shade cells by size', 'Warnai sel menurut besarnya'),
	chooseCodes: msg('Choose codes', 'Pilih kode'),
	chosenCodes: msg('Chosen codes …', 'Kode pilihan …'),
	searchCodes: msg('Search codes', 'Cari kode'),
	topCodes: msg('Top-level codes', 'Kode tingkat teratas'),
	codes: msg('Codes', 'Kode'),
	codesBelow: msgWith(
		(code: string) => `Codes below ${code}`,
		(code) => `Kode di bawah ${code}`
	),
	below: msg('only those below', 'hanya yang di bawahnya'),
	codesAtDepth: msgWith(
		(level: number) => `All codes of level ${level}`,
		(level) => `Semua kode tingkat ${level}`
	),
	nCodes: msgWith(
		(n: number) => plural(n, 'code', 'codes'),
		(n) => jumlah(n, 'kode')
	),
	showCodes: msgWith(
		(n: number) => `Show ${plural(n, 'code', 'codes')}`,
		(n) => `Tampilkan ${jumlah(n, 'kode')}`
	),
	quick: msg('At once', 'Sekaligus'),
	noCodeFound: msg('No code has this in its name.', 'Tidak ada kode dengan nama itu.'),
	whoSpeaks: msg('Who speaks', 'Siapa yang berbicara'),
	whoIsNamed: msg('Who is named', 'Siapa yang disebut'),
	whereFrom: msg('Where it was said', 'Di mana diucapkan'),
	howCoded: msg('How it was coded', 'Bagaimana dikodekan'),
	percents: {
		none: msg('no percent', 'tanpa persen'),
		column: msg('of column', 'dari kolom'),
		row: msg('of row', 'dari baris'),
		total: msg('of total', 'dari total'),
		rate: msg('per 1,000 words', 'per 1.000 kata')
	},
	percentsShort: {
		column: msg('percent of column', 'persen dari kolom'),
		row: msg('percent of row', 'persen dari baris'),
		total: msg('percent of total', 'persen dari total'),
		rate: msg('per 1,000 words', 'per 1.000 kata')
	},
	forms: {
		'percent-of': msg('37.5% (3 of 8)', '37,5 % (3 dari 8)'),
		percent: msg('percent only', 'persen saja'),
		count: msg('count only', 'jumlah saja'),
		'count-percent': msg('3 (37.5%)', '3 (37,5 %)'),
		'count-sources': msg('count (sources)', 'jumlah (sumber)'),
		'column-row': msg('% of column / of row', '% kolom / baris')
	},
	overlap: msg(
		'A passage that runs across several speakers counts for',
		'Petikan yang melintasi beberapa penutur dihitung untuk'
	),
	overlaps: {
		intersects: msg(
			'everyone whose words it touches (NVivo)',
			'semua yang ucapannya tersentuh (NVivo)'
		),
		contained: msg('nobody but who says all of it', 'hanya yang mengucapkan seluruhnya'),
		majority: msg('who says most of it', 'yang mengucapkan sebagian besarnya')
	},
	parents: msg(
		'A code that has codes below it counts',
		'Kode yang punya kode di bawahnya menghitung'
	),
	parentModes: {
		union: msg(
			'its passages and theirs, each passage once',
			'petikannya dan petikan mereka, tiap petikan sekali'
		),
		sum: msg('all of them added up (NVivo)', 'semuanya dijumlahkan (NVivo)'),
		own: msg('only its own passages', 'hanya petikannya sendiri')
	},
	coders: msg('Coders', 'Penyandi'),
	allCoders: msg('All coders, added up', 'Semua penyandi, dijumlahkan'),
	addFilter: msg('Add filter', 'Tambah saringan'),
	filterBy: msg('Only where', 'Hanya bila'),
	filterValues: msg('is one of', 'adalah salah satu dari'),
	removeFilter: msgWith(
		(what: string) => `Remove filter ${what}`,
		(what) => `Hapus saringan ${what}`
	),
	useFilter: msg('Use filter', 'Pakai saringan'),
	presets: msg('Ready tables', 'Tabel siap pakai'),
	sideBySide: msg('Three centres side by side', 'Tiga unsur berdampingan'),
	makeClaim: msg('Make a claim', 'Buat klaim'),
	saveView: msg('Save view', 'Simpan tampilan'),
	viewName: msg('Name of this table', 'Nama tabel ini'),
	views: msg('Saved tables', 'Tabel tersimpan'),
	viewSaved: msgWith(
		(name: string) => `Saved: ${name}`,
		(name) => `Tersimpan: ${name}`
	),
	removeView: msgWith(
		(name: string) => `Remove saved table ${name}`,
		(name) => `Hapus tabel tersimpan ${name}`
	),
	export: msg('Export', 'Ekspor'),
	copy: msg('Copy table', 'Salin tabel'),
	copied: msg(
		'The table is on the clipboard: paste it into a text, a letter or a sheet.',
		'Tabel ada di papan klip: tempelkan ke naskah, surat, atau lembar kerja.'
	),
	asCsv: msg('Save as CSV', 'Simpan sebagai CSV'),
	asHtml: msg('Save as web page (HTML)', 'Simpan sebagai halaman web (HTML)'),
	asHtmlWords: msg(
		'Save as web page with the findings in words',
		'Simpan sebagai halaman web dengan temuan dalam kata-kata'
	),
	asMarkdown: msg('Save as Markdown', 'Simpan sebagai Markdown'),
	asJson: msg('Save as JSON', 'Simpan sebagai JSON'),
	asSvg: msg('Save chart as SVG', 'Simpan bagan sebagai SVG'),
	asPng: msg('Save chart as PNG', 'Simpan bagan sebagai PNG'),
	pngFailed: msg(
		'This browser cannot draw the chart as an image. Save it as SVG.',
		'Peramban ini tidak dapat menggambar bagan sebagai citra. Simpan sebagai SVG.'
	),
	chart: msg('Chart of the same numbers', 'Bagan dari angka yang sama'),
	chartLabel: msg(
		'Bar chart. The table above has all of its numbers.',
		'Bagan batang. Semua angkanya ada dalam tabel di atas.'
	),
	counting: msg('Counting …', 'Menghitung …'),
	pressCell: msg(
		'Choose a cell to read the passages behind it.',
		'Pilih sel untuk membaca petikan di baliknya.'
	),
	passages: msgWith(
		(n: number) => plural(n, 'passage', 'passages'),
		(n) => jumlah(n, 'petikan')
	),
	noPassages: msg('No passage stands behind this cell.', 'Tidak ada petikan di balik sel ini.'),
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
		'Tabulasi silang menghitung petikan terkode per aktor. Impor transkrip dahulu, lalu kodekan.'
	),
	noCodings: msg(
		'A crosstab counts coded passages per actor. Mark passages in a transcript and give them a code.',
		'Tabulasi silang menghitung petikan terkode per aktor. Tandai petikan dalam transkrip dan beri kode.'
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
	startOver: msg('Show the usual table', 'Tampilkan tabel biasa'),
	keysMove: msg('Move between cells', 'Berpindah antarsel'),
	keysOpen: msg('Read the passages of the cell', 'Baca petikan sel'),
	keysClose: msg('Close the passages', 'Tutup petikan')
};
