/** The crosstab page's words for asking: sides, filters, forms of numbers, and for taking the table along. They come after the table. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const asking = {
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
	topCodes: msg('Top-level codes', 'Kode tingkat teratas'),
	codes: msg('Codes', 'Kode'),
	codesBelow: msgWith(
		(code: string) => `Codes below ${code}`,
		(code) => `Kode di bawah ${code}`
	),
	codesAtDepth: msgWith(
		(level: number) => `All codes of level ${level}`,
		(level) => `Semua kode tingkat ${level}`
	),
	nCodes: msgWith(
		(n: number) => plural(n, 'code', 'codes'),
		(n) => jumlah(n, 'kode')
	),
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
		'percent-of': msg('37.5% (3 of 8)', '37,5\u00a0% (3 dari 8)'),
		percent: msg('percent only', 'persen saja'),
		count: msg('count only', 'jumlah saja'),
		'count-percent': msg('3 (37.5%)', '3 (37,5\u00a0%)'),
		'count-sources': msg('count (sources)', 'jumlah (sumber)'),
		'column-row': msg('% of column / of row', '% kolom / baris')
	},
	coders: msg('Coders', 'Penyandi'),
	allCoders: msg('All coders, added up', 'Semua penyandi, dijumlahkan'),
	addFilter: msg('Add filter', 'Tambah saringan'),
	removeFilter: msgWith(
		(what: string) => `Remove filter ${what}`,
		(what) => `Hapus saringan ${what}`
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
	asJson: msg('Save as JSON', 'Simpan sebagai JSON')
};
