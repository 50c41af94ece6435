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
			'What enables and what hinders, according to the people interviewed?',
			'Apa yang mendukung dan apa yang menghambat menurut narasumber?'
		),
		saturation: msg(
			'Do further sources still bring new codes?',
			'Apakah sumber berikutnya masih membawa kode baru?'
		),
		timeline: msg('When was each theme spoken about?', 'Kapan tiap tema dibicarakan?'),
		portraits: msg(
			'Where in each text does each theme occur?',
			'Di bagian mana tiap tema muncul dalam setiap teks?'
		),
		distribution: msg(
			'Does a theme come up early or late in the talk?',
			'Apakah suatu tema muncul di awal atau di akhir percakapan?'
		),
		cities: msg(
			'What do the same types of actors say in each place?',
			'Apa yang dikatakan tipe aktor yang sama di tiap wilayah?'
		)
	} as { readonly [view: string]: Message },
	codes: msg('Codes', 'Kode'),
	eachCode: msg('every code by itself', 'tiap kode sendiri-sendiri'),
	answering: msg('codes that have this question', 'kode yang memuat pertanyaan ini'),
	layers: msg('One chart for each', 'Satu bagan untuk tiap'),
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
	least: msg('At least this often', 'Paling sedikit (kali)'),
	by: msg('Between', 'Antara'),
	bys: { type: msg('types of actors', 'tipe aktor'), actor: msg('actors', 'aktor') },
	order: msg('Sources in order', 'Urutan sumber'),
	base: msg('Base (sources)', 'Basis (jumlah sumber)'),
	run: msg('Run (sources)', 'Runtun (jumlah sumber)'),
	runs: msg('Random orders', 'Urutan acak'),
	seed: msg('Seed', 'Benih acak'),
	period: msg('Period', 'Periode'),
	periods: {
		auto: msg('automatic', 'otomatis'),
		day: msg('days', 'hari'),
		month: msg('months', 'bulan'),
		year: msg('years', 'tahun')
	},
	unit: msg('Parts equal in', 'Bagian sama menurut'),
	parts: msg('Parts', 'Bagian'),
	rows: msg('Compare', 'Bandingkan'),
	city: msg('Place', 'Wilayah'),
	usualCity: msg('the one named City', 'yang bernama Kota'),
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
			`${title}: ${plural(marks, 'mark', 'marks')}. Arrow keys go from one to the next, Enter opens its passages. The table below has the same numbers.`,
		(title, marks) =>
			`${title}: ${jumlah(marks, 'tanda')}. Tombol panah berpindah antartanda, Enter membuka petikannya. Angka yang sama ada dalam tabel di bawah.`
	),
	tooMany: msgWith(
		(marks: number) =>
			`${plural(marks, 'mark is', 'marks are')} too many to draw on the page. Choose fewer codes or add a filter; a saved file has them all.`,
		(marks) =>
			`${jumlah(marks, 'tanda')} terlalu banyak untuk digambar di halaman. Kurangi kode atau tambah saringan; berkas yang disimpan memuat semuanya.`
	),
	showTable: msg('Show the numbers as a table', 'Tampilkan angka sebagai tabel'),
	hideTable: msg('Hide the table', 'Sembunyikan tabel'),
	moreRows: msgWith(
		(n: number) => `Show ${plural(n, 'more row', 'more rows')}`,
		(n) => `Tampilkan ${n} baris lagi`
	),
	asCsv: msg('Save numbers as CSV', 'Simpan angka sebagai CSV'),
	asHtml: msg('Save as web page (HTML)', 'Simpan sebagai halaman web (HTML)'),
	asMarkdown: msg('Save as Markdown', 'Simpan sebagai Markdown'),
	keysMove: msg('From mark to mark', 'Dari tanda ke tanda'),
	keysOpen: msg('Open the passages', 'Buka petikan'),
	keysClose: msg('Close the passages', 'Tutup petikan')
};
