/** The page of charts: what each picture answers, its options, how its marks are used, and what to do when it cannot be drawn. */
import { jumlah, msg, msgWith, plural, type Message } from './message.ts';

export const charts = {
	title: msg('Charts', 'Bagan'),
	choose: msg('Choose a chart', 'Pilih bagan'),
	lead: msg(
		'Each picture answers one question about the coded passages. Every mark opens the passages behind it.',
		'Tiap gambar menjawab satu pertanyaan tentang petikan berkode. Setiap tanda membuka petikan di baliknya.'
	),
	questions: {
		'co-occurrence': msg(
			'Which codes are given to the same words?',
			'Kode mana yang diberikan pada kata-kata yang sama?'
		),
		relations: msg(
			'Who deals with whom, how closely, and who says so?',
			'Siapa berhubungan dengan siapa, seerat apa, dan kata siapa?'
		),
		valence: msg(
			'What hinders and what enables, by the people interviewed?',
			'Apa yang menghambat dan apa yang mendukung menurut narasumber?'
		),
		saturation: msg(
			'Do further sources still bring new codes?',
			'Apakah sumber berikutnya masih membawa kode baru?'
		),
		timeline: msg('When was what spoken of?', 'Kapan apa dibicarakan?'),
		portraits: msg(
			'Where in each text does each theme stand?',
			'Di bagian mana tiap tema berada dalam setiap teks?'
		),
		distribution: msg(
			'Does a theme come up early or late in the talk?',
			'Apakah suatu tema muncul di awal atau di akhir percakapan?'
		),
		cities: msg(
			'What do the same types of actors say in each place?',
			'Apa yang dikatakan jenis aktor yang sama di tiap wilayah?'
		)
	} as { readonly [view: string]: Message },
	codes: msg('Codes', 'Kode'),
	eachCode: msg('every code by itself', 'tiap kode sendiri-sendiri'),
	answering: msg('codes that ask for it', 'kode yang menanyakannya'),
	layers: msg('One more for each', 'Satu lagi untuk tiap'),
	noLayers: msg('none', 'tidak ada'),
	within: msg('Two codes meet', 'Dua kode bertemu'),
	withins: {
		overlap: msg('where passages share words', 'bila petikannya berbagi kata'),
		'0': msg('in the same turn', 'dalam giliran bicara yang sama'),
		'1': msg('at most 1 turn apart', 'berjarak paling jauh 1 giliran'),
		'2': msg('at most 2 turns apart', 'berjarak paling jauh 2 giliran'),
		'3': msg('at most 3 turns apart', 'berjarak paling jauh 3 giliran'),
		'5': msg('at most 5 turns apart', 'berjarak paling jauh 5 giliran')
	} as { readonly [within: string]: Message },
	least: msg('At least so many times', 'Sedikitnya sekian kali'),
	by: msg('Between', 'Antara'),
	bys: { type: msg('types of actors', 'jenis aktor'), actor: msg('actors', 'aktor') },
	order: msg('Sources in order', 'Urutan sumber'),
	base: msg('Base, in sources', 'Basis, dalam sumber'),
	run: msg('Run, in sources', 'Runtun, dalam sumber'),
	runs: msg('Random orders', 'Urutan acak'),
	seed: msg('Seed', 'Benih'),
	period: msg('Period', 'Periode'),
	periods: {
		auto: msg('as fits', 'yang sesuai'),
		day: msg('days', 'hari'),
		month: msg('months', 'bulan'),
		year: msg('years', 'tahun')
	},
	unit: msg('Parts of equal', 'Bagian sama menurut'),
	parts: msg('Parts', 'Bagian'),
	rows: msg('Compare', 'Bandingkan'),
	city: msg('Place', 'Wilayah'),
	usualCity: msg('as named City', 'yang bernama Kota'),
	measure: msg('Measure', 'Ukuran'),
	startOver: msg('Back to the usual settings', 'Kembali ke pengaturan semula'),
	withoutFilters: msg('Without filters', 'Tanpa saringan'),
	toCode: msg('Code passages', 'Kodekan petikan'),
	toSources: msg('Go to the sources', 'Ke daftar sumber'),
	cannotDraw: msg('This cannot be drawn yet', 'Belum dapat digambar'),
	counting: msg('Counting …', 'Menghitung …'),
	pressMark: msg(
		'Press a mark to see the passages behind it.',
		'Tekan sebuah tanda untuk melihat petikan di baliknya.'
	),
	pictureLabel: msgWith(
		(title: string, marks: number) =>
			`${title}: ${plural(marks, 'mark', 'marks')}. Arrow keys go from one to the next, Enter opens its passages. The same numbers stand in the table below.`,
		(title, marks) =>
			`${title}: ${jumlah(marks, 'tanda')}. Tombol panah berpindah tanda, Enter membuka petikannya. Angka yang sama ada dalam tabel di bawah.`
	),
	tooMany: msgWith(
		(marks: number) =>
			`${plural(marks, 'mark is', 'marks are')} too many to draw on a page. Choose fewer codes or add a filter; the file has them all.`,
		(marks) =>
			`${jumlah(marks, 'tanda')} terlalu banyak untuk digambar di halaman. Kurangi kode atau tambah saringan; berkasnya memuat semua.`
	),
	showTable: msg('Show the numbers as a table', 'Tampilkan angka sebagai tabel'),
	hideTable: msg('Hide the table', 'Sembunyikan tabel'),
	moreRows: msgWith(
		(n: number) => `Show ${plural(n, 'more row', 'more rows')}`,
		(n) => `Tampilkan ${n} baris lagi`
	),
	asSvg: msg('Save as SVG', 'Simpan sebagai SVG'),
	asPng: msg('Save as PNG', 'Simpan sebagai PNG'),
	asCsv: msg('Save numbers as CSV', 'Simpan angka sebagai CSV'),
	asHtml: msg('Save as web page (HTML)', 'Simpan sebagai halaman web (HTML)'),
	asMarkdown: msg('Save as Markdown', 'Simpan sebagai Markdown'),
	keysMove: msg('From mark to mark', 'Dari tanda ke tanda'),
	keysOpen: msg('Open the passages', 'Buka petikan'),
	keysClose: msg('Close the passages', 'Tutup petikan')
};
