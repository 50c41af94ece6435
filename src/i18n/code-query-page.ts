/** The part "Codes" of the search: choosing a question about codes, reading and coding what it finds. */
import { jumlah, msg, msgWith, plural, whole } from './message.ts';

export const codeQueryPage = {
	lead: msg(
		'Which passages of some codes overlap or lie near passages of others?',
		'Petikan mana dari suatu kode yang bertumpang tindih atau berdekatan dengan petikan kode lain?'
	),
	counting: msg('Counting …', 'Menghitung …'),
	countedSources: msgWith(
		(done: number, of: number) =>
			`Counting … ${whole('en', done)} of ${plural(of, 'source', 'sources')}`,
		(done, of) => `Menghitung … ${whole('id', done)} dari ${jumlah(of, 'sumber')}`
	),
	stopped: msg('Counting was stopped.', 'Penghitungan dihentikan.'),
	countAgain: msg('Count', 'Hitung'),
	a: msg('A: passages of', 'A: petikan dari'),
	b: msg('B: passages of', 'B: petikan dari'),
	addCode: msg('Add a code', 'Tambah kode'),
	noCode: msg('No code has this name.', 'Tidak ada kode dengan nama itu.'),
	below: msg('with the codes below', 'dengan kode di bawahnya'),
	removeCode: msgWith(
		(name: string) => `Remove ${name}`,
		(name) => `Keluarkan ${name}`
	),
	gone: msgWith(
		(code: string) => `${code} (no longer there)`,
		(code) => `${code} (sudah tidak ada)`
	),
	how: msg('Relation', 'Hubungan'),
	is: msg('A that are …', 'A yang …'),
	isNot: msg('A that are not …', 'A yang tidak …'),
	relations: {
		overlaps: msg('overlapping B', 'bertumpang tindih dengan B'),
		contains: msg('around a whole B', 'memuat seluruh B'),
		within: msg('within a B', 'terletak di dalam B'),
		together: msg('in the same turn as B', 'segiliran dengan B'),
		near: msg('near B, in turns', 'dekat B, dihitung giliran'),
		before: msg('before B in a turn', 'sebelum B dalam satu giliran')
	},
	relationsNot: {
		overlaps: msg('not overlapping B', 'tidak bertumpang tindih dengan B'),
		contains: msg('not around a whole B', 'tidak memuat seluruh B'),
		within: msg('not within a B', 'tidak terletak di dalam B'),
		together: msg('not in the same turn as B', 'tidak segiliran dengan B'),
		near: msg('not near B, in turns', 'tidak dekat B, dihitung giliran'),
		before: msg('not before B in a turn', 'tidak sebelum B dalam satu giliran')
	},
	turns: msg('Turns at most', 'Giliran paling jauh'),
	turnsHint: msg(
		'Questions are turns too: the next answer is 2 away.',
		'Pertanyaan juga giliran: jawaban berikutnya berjarak 2.'
	),
	result: msg('Result', 'Hasil'),
	results: {
		left: msg('the passages of A', 'petikan A'),
		both: msg('what A and B share', 'bagian bersama A dan B'),
		hull: msg('all from A to B', 'semua dari A sampai B')
	},
	chooseBoth: msg(
		'Choose codes for A and for B; the result appears here at once.',
		'Pilih kode untuk A dan B; hasilnya langsung tampil di sini.'
	),
	as: msg('Show as', 'Tampilkan sebagai'),
	passages: msg('Passages', 'Petikan'),
	table: msg('Table', 'Tabel'),
	by: msg('By', 'Menurut'),
	none: msg('No passage fits.', 'Tidak ada petikan yang cocok.'),
	more: msgWith(
		(n: number) => `Show ${plural(n, 'more passage', 'more passages')}`,
		(n) => `Tampilkan ${jumlah(n, 'petikan')} lagi`
	),
	list: msg('Passages found', 'Petikan yang ditemukan'),
	makeCode: msg('Make a code of these …', 'Jadikan kode …'),
	makeTitle: msgWith(
		(n: number) => `Code ${plural(n, 'passage', 'passages')}`,
		(n) => `Kodekan ${jumlah(n, 'petikan')}`
	),
	codeName: msg('Code: an existing one, or a new one', 'Kode: yang sudah ada, atau yang baru'),
	codePlaceholder: msg('Type a name', 'Ketik nama'),
	newCode: msgWith(
		(name: string) => `New code “${name}”`,
		(name) => `Kode baru “${name}”`
	),
	cannot: msg('This question cannot be answered', 'Pertanyaan ini tidak dapat dijawab'),
	anew: msg('Start over', 'Mulai lagi'),
	noCodings: msg('There are no codings to ask about yet', 'Belum ada pengodean untuk ditanyakan'),
	noCodingsText: msg(
		'Code some passages first; then you can ask here how their codes lie to one another.',
		'Kodekan beberapa petikan; sesudah itu kodenya dapat dibandingkan letaknya di sini.'
	),
	toCode: msg('Code transcripts', 'Kodekan transkrip'),
	asTyped: msg('The same on the command line', 'Perintah yang sama di baris perintah'),
	cell: msgWith(
		(row: string, n: number) => `${row}: ${plural(n, 'passage', 'passages')}`,
		(row, n) => `${row}: ${jumlah(n, 'petikan')}`
	)
};
