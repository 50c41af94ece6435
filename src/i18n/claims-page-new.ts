/** Making a claim out of a sentence: what the words suggest, and each part to be changed by hand. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const page = {
	sentence: msg('Sentence or paragraph of your report', 'Kalimat atau paragraf laporan Anda'),
	sentenceHint: msg(
		'Write one or paste several; you go through them one by one.',
		'Tulis satu atau tempelkan beberapa; semuanya diperiksa satu per satu.'
	),
	example: msg(
		'Dinkes and Dinsos are most dominant for authority.',
		'Dinkes dan Dinsos paling dominan pada pusat kewenangan.'
	),
	look: msg('Check it', 'Periksa'),
	step: msgWith(
		(at: number, of: number) => `Sentence ${at} of ${of}`,
		(at, of) => `Kalimat ${at} dari ${of}`
	),
	skip: msg('Skip this sentence', 'Lewati kalimat ini'),
	previous: msg('Back', 'Kembali'),
	startOver: msg('Other sentences', 'Kalimat lain'),
	finished: msgWith(
		(n: number) => `${plural(n, 'claim', 'claims')} saved.`,
		(n) => `${jumlah(n, 'klaim')} tersimpan.`
	),
	toLedger: msg('Go to the ledger', 'Ke daftar klaim'),
	editing: msg('Change the claim', 'Ubah klaim'),
	oneSentence: msg('The sentence', 'Kalimatnya'),
	theSentence: msg('Sentence', 'Kalimat'),
	understood: msg('What the words suggest', 'Petunjuk dari kata-katanya'),
	understoodHint: msg(
		'Read from the marked words. Choose what you mean; every part can be changed below.',
		'Disimpulkan dari kata bertanda. Pilih yang Anda maksud; tiap bagian dapat diubah di bawah.'
	),
	nothingFound: msg(
		'These words do not show which table could check it. Choose below what it compares, or leave it for a reader to judge.',
		'Kata-kata ini tidak menunjukkan tabel mana yang dapat memeriksanya. Tentukan di bawah apa yang dibandingkan, atau simpan untuk dinilai pembaca.'
	),
	ownReading: msg('Choose it yourself', 'Tentukan sendiri'),
	reader: msg('No table can show this: for a reader', 'Tidak ada tabelnya: dinilai pembaca'),
	parts: {
		operator: msg('what it says', 'pernyataan'),
		rows: msg('row', 'baris'),
		column: msg('column', 'kolom'),
		value: msg('number', 'angka')
	},
	because: msgWith(
		(words: string, part: string, meant: string) =>
			`“${words}” → ${part}${meant === '' ? '' : `: ${meant}`}`,
		(words, part, meant) => `“${words}” → ${part}${meant === '' ? '' : `: ${meant}`}`
	),
	by: {
		name: msg('by name', 'menurut nama'),
		synonym: msg('another word for it', 'sebutan lain'),
		abbreviation: msg('abbreviation', 'singkatan'),
		cue: msg('a cue of the code', 'isyarat kode')
	},
	table: msg('Its table', 'Tabelnya'),
	counted: msg('Counted in this project', 'Dihitung dalam proyek ini'),
	publishedTables: msg('Reference tables', 'Tabel acuan'),
	whichTable: msg('Counted or published', 'Dihitung atau terbitan'),
	rowsAre: msg('Rows are', 'Barisnya'),
	columnsAre: msg('Columns are', 'Kolomnya'),
	measure: msg('It is about', 'Yang dibicarakan'),
	seeTable: msg('See this table', 'Lihat tabel ini'),
	says: msg('What it says', 'Pernyataannya'),
	operator: msg('Statement', 'Pernyataan'),
	rows: msg('Rows it names', 'Baris yang disebut'),
	columns: msg('In which column', 'Di kolom mana'),
	columnsHint: msg(
		'The claim must hold in every ticked column; none ticked means all together.',
		'Klaim harus berlaku di setiap kolom yang dicentang; tanpa centang berarti seluruhnya.'
	),
	than: msg('Compared with', 'Dibandingkan dengan'),
	value: msg('Number', 'Angka'),
	valueHint: msg('12,5 and 12.5 are both understood.', '12,5 dan 12.5 sama-sama terbaca.'),
	notANumber: msg('This is not a number.', 'Ini bukan angka.'),
	readAs: msgWith(
		(value: string) => `Read as ${value}.`,
		(value) => `Dibaca ${value}.`
	),
	place: msg('Place', 'Peringkat'),
	direction: msg('Direction', 'Arah'),
	directions: { up: msg('up', 'naik'), down: msg('down', 'turun') },
	first: msg('First', 'Pertama'),
	second: msg('Second', 'Kedua'),
	row: msg('Row', 'Baris'),
	column: msg('Column', 'Kolom'),
	inTotal: msg('all together', 'seluruhnya'),
	choose: msg('choose', 'pilih'),
	verdict: msg('Verdict now', 'Putusan saat ini'),
	missing: {
		rows: msg('Choose at least one row to get a verdict.', 'Pilih setidaknya satu baris.'),
		than: msg('Choose what it is compared with.', 'Pilih pembandingnya.'),
		place: msg('Enter the place: 1, 2, 3 …', 'Tentukan peringkatnya: 1, 2, 3 …'),
		value: msg('Type the number.', 'Ketik angkanya.'),
		cells: msg('Choose both cells.', 'Pilih kedua selnya.'),
		columns: msg('Choose both columns.', 'Pilih kedua kolomnya.')
	},
	save: msg('Save the claim', 'Simpan klaim'),
	saveNext: msg('Save and go on', 'Simpan dan lanjut'),
	saved: msg('The claim is in the ledger.', 'Klaim ada di daftar.')
};
