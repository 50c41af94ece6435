/** The page where transcripts are read and coded. What is not needed to read stands in coding-hands.ts and reader-keys.ts. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const reader = {
	title: msg('Code', 'Kodekan'),
	lead: msg(
		'Choose a source to read. Your place in each is kept on this device.',
		'Pilih sumber untuk dibaca. Posisi baca Anda disimpan di perangkat ini.'
	),
	goOn: msgWith(
		(name: string) => `Continue with ${name}`,
		(name) => `Lanjutkan ${name}`
	),
	codings: msg('Codings', 'Pengodean'),
	nCodings: msgWith(
		(n: number) => plural(n, 'coding', 'codings'),
		(n) => jumlah(n, 'pengodean')
	),
	nWords: msgWith(
		(n: number) => plural(n, 'word', 'words'),
		(n) => jumlah(n, 'kata')
	),
	leftAt: msg('Left at', 'Terakhir dibaca'),
	notRead: msg('not opened yet', 'belum dibuka'),
	noSources: msg('Nothing to read yet', 'Belum ada yang dapat dibaca'),
	noSourcesText: msg(
		'Import transcripts first. They come with their turns and speakers, and you code them here.',
		'Impor transkrip lebih dahulu. Giliran bicara dan penuturnya ikut terbaca, lalu dikodekan di sini.'
	),
	toImport: msg('Import sources', 'Impor sumber'),
	noCodes: msg('The codebook is empty', 'Buku kode masih kosong'),
	noCodesText: msg(
		'Add a theory codebook on the Codebook page, or select words and make your first code from them.',
		'Tambahkan buku kode teori di halaman Buku kode, atau pilih kata-kata lalu buat kode pertama darinya.'
	),
	toCodebook: msg('Open the codebook', 'Buka buku kode'),
	allSources: msg('All sources', 'Semua sumber'),
	previousSource: msg('Previous source', 'Sumber sebelumnya'),
	nextSource: msg('Next source', 'Sumber berikutnya'),
	codes: msg('Codes', 'Kode'),
	widthOfCodes: msg('Width of the codes', 'Lebar kolom kode'),
	widthOfSide: msg('Width of the chosen coding', 'Lebar kolom pengodean terpilih'),
	inspector: msg('Chosen coding', 'Pengodean terpilih'),
	text: msg('Text', 'Teks'),
	textLabel: msgWith(
		(name: string) =>
			`Text of ${name}. Keys move by word and sentence, select and code; ? lists them.`,
		(name) =>
			`Teks ${name}. Tombol memindahkan kursor per kata dan kalimat, memilih, dan mengodekan; ? menampilkan daftarnya.`
	),
	filterCodes: msg('Filter codes', 'Saring kode'),
	noCodeFound: msg('No code with this name.', 'Tidak ada kode dengan nama ini.'),
	headingShort: msg('heading', 'judul'),
	inThisSource: msgWith(
		(n: number) => `${plural(n, 'coding', 'codings')} in this source`,
		(n) => `${jumlah(n, 'pengodean')} dalam sumber ini`
	),
	treeHint: msg(
		'Select words, then click a code, press its key or drop it on the text.',
		'Pilih kata-kata, lalu klik kode, tekan tombolnya, atau jatuhkan ke teks.'
	),
	key: msgWith(
		(n: number) => `key ${n}`,
		(n) => `tombol ${n}`
	),
	pin: msg('Keep on a key', 'Sematkan pada tombol'),
	unpin: msg('Remove from the key', 'Lepas dari tombol'),
	codeIt: msg('Code', 'Kodekan'),
	repeat: msgWith(
		(name: string) => `Again: ${name}`,
		(name) => `Lagi: ${name}`
	),
	inVivo: msg('New code from these words', 'Kode baru dari kata-kata ini'),
	selectionBar: msg('Selected words', 'Kata terpilih'),
	paletteTitle: msg('Choose codes for this passage', 'Pilih kode untuk petikan ini'),
	recodeTitle: msg('Choose another code', 'Pilih kode lain'),
	paletteField: msg('Type part of a code', 'Ketik sebagian nama kode'),
	makeCode: msgWith(
		(name: string) => `Make new code “${name}”`,
		(name) => `Buat kode baru “${name}”`
	),
	markOne: msg('Mark and continue', 'Tandai, lalu pilih lagi'),
	marked: msg('marked', 'ditandai'),
	apply: msg('Apply', 'Terapkan'),
	applyN: msgWith(
		(n: number) => `Apply ${plural(n, 'code', 'codes')}`,
		(n) => `Terapkan ${jumlah(n, 'kode')}`
	),
	heading: msg('Heading: choose a code below it', 'Judul kelompok: pilih kode di bawahnya'),
	definition: msg('Definition', 'Definisi'),
	include: msg('Include', 'Termasuk'),
	exclude: msg('Exclude', 'Tidak termasuk'),
	rule: msg('Decision rule', 'Aturan keputusan'),
	confusable: msg('Do not confuse with', 'Jangan tertukar dengan'),
	noDefinition: msg('No definition yet.', 'Belum ada definisi.'),
	asksValence: msg('asks for a valence', 'arah wajib diisi'),
	valence: msg('Valence', 'Arah'),
	valenceAsk: msg(
		'What does the speaker say it does? This code needs an answer.',
		'Menurut penutur, bagaimana pengaruhnya? Kode ini perlu jawaban.'
	),
	valenceMissing: msg('valence not answered', 'arah belum diisi'),
	nMissing: msgWith(
		(n: number) => `${n} without valence`,
		(n) => `${n} tanpa arah`
	),
	namedHere: msg('Named here:', 'Disebut di sini:'),
	addNamed: msgWith(
		(actor: string) => `Add ${actor}, named here`,
		(actor) => `Tambahkan ${actor}, disebut di sini`
	),
	about: msg('About whom', 'Tentang siapa'),
	holder: msg('Who holds it', 'Siapa pemegangnya'),
	addActor: msg('Add an actor …', 'Tambah aktor …'),
	noActors: msg('No actors in this project yet.', 'Belum ada aktor dalam proyek ini.'),
	takeOut: msgWith(
		(name: string) => `Remove ${name}`,
		(name) => `Keluarkan ${name}`
	),
	note: msg('Note', 'Catatan'),
	relation: msg('Relation and level', 'Hubungan dan tingkat'),
	from: msg('From', 'Dari'),
	to: msg('To', 'Ke'),
	level: msg('Level of coordination', 'Tingkat koordinasi'),
	remove: msg('Remove coding', 'Hapus pengodean'),
	removed: msgWith(
		(name: string) => `Removed: ${name}`,
		(name) => `Dihapus: ${name}`
	),
	changeCode: msg('Change code', 'Ganti kode'),
	split: msg('Split', 'Bagi'),
	merge: msg('Merge', 'Gabung'),
	more: msg('More', 'Lainnya'),
	range: msg('Passage', 'Petikan'),
	rangeStart: msg('Begin', 'Awal'),
	rangeEnd: msg('End', 'Akhir'),
	startOut: msg('Begin a word earlier', 'Mulai satu kata sebelumnya'),
	startIn: msg('Begin a word later', 'Mulai satu kata sesudahnya'),
	endOut: msg('End a word later', 'Akhiri satu kata sesudahnya'),
	endIn: msg('End a word earlier', 'Akhiri satu kata sebelumnya'),
	dragStart: msg('Drag the beginning of the passage', 'Geser awal petikan'),
	dragEnd: msg('Drag the end of the passage', 'Geser akhir petikan'),
	toSelection: msg('Use selected words', 'Pakai kata terpilih'),
	alsoHere: msg('Also coded here', 'Juga dikodekan di sini'),
	nothingChosen: msg('No coding chosen', 'Belum ada pengodean terpilih'),
	nothingChosenText: msgWith(
		(key: string) =>
			`Click highlighted words or a stripe in the margin, or press ${key} for the next coding.`,
		(key) => `Klik kata bersorot atau garis di tepi, atau tekan ${key} untuk pengodean berikutnya.`
	),
	proposedBy: msgWith(
		(what: string) => `Proposed by: ${what}; accepted by a person`,
		(what) => `Diusulkan oleh: ${what}; diterima oleh penyandi`
	),
	by: msgWith(
		(coder: string) => `coded by ${coder}`,
		(coder) => `dikodekan oleh ${coder}`
	),
	lines: msgWith(
		(from: number, to: number) => (from === to ? `line ${from}` : `lines ${from} to ${to}`),
		(from, to) => (from === to ? `baris ${from}` : `baris ${from} sampai ${to}`)
	),
	stripe: msgWith(
		(name: string, lines: string) => `${name}, ${lines}`,
		(name, lines) => `${name}, ${lines}`
	),
	stripeMissing: msgWith(
		(name: string, lines: string) => `${name}, ${lines}, valence not answered`,
		(name, lines) => `${name}, ${lines}, arah belum diisi`
	),
	codedAs: msgWith(
		(names: string) => `coded as ${names}`,
		(names) => `dikodekan sebagai ${names}`
	),
	endOf: msgWith(
		(names: string) => `end of ${names}`,
		(names) => `akhir ${names}`
	),
	nMore: msgWith(
		(n: number) => `${plural(n, 'other', 'others')}`,
		(n) => `${jumlah(n, 'lainnya')}`
	),
	moreStripes: msgWith(
		(n: number) => `${plural(n, 'more coding', 'more codings')} here: click to go through them`,
		(n) => `${jumlah(n, 'pengodean lagi')} di sini: klik untuk melihatnya satu per satu`
	),
	firstOf: msgWith(
		(shown: number, all: number) => `The first ${shown} of ${plural(all, 'coding', 'codings')}.`,
		(shown, all) => `${shown} pertama dari ${jumlah(all, 'pengodean')}.`
	),
	showAll: msg('Show all', 'Tampilkan semua'),
	alreadyCoded: msgWith(
		(name: string) => `You have already coded exactly these words as ${name}.`,
		(name) => `Anda sudah mengodekan kata-kata ini sebagai ${name}.`
	),
	coded: msgWith(
		(names: string) => `Coded as ${names}`,
		(names) => `Dikodekan sebagai ${names}`
	),
	selectFirst: msg('Select words in the text first.', 'Pilih dahulu kata-kata dalam teks.'),
	noKeyYet: msgWith(
		(n: number) => `No code on key ${n} yet. Codes take a key when you use them.`,
		(n) => `Belum ada kode pada tombol ${n}. Kode mendapat tombol ketika dipakai.`
	),
	noMore: msg('No more codings in this direction.', 'Tidak ada pengodean lagi ke arah ini.'),
	/** Before the words. */
	selected: msg('selected:', 'terpilih:')
};
