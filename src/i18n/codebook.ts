/** The codebook page: the tree on the left, one code on the right. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const codebook = {
	title: msg('Codebook', 'Buku kode'),
	tree: msg('Codes', 'Kode'),
	ownCodes: msg('Own codes', 'Kode sendiri'),
	search: msg('Search codes', 'Cari kode'),
	searchHint: msg('Name, definition or cue', 'Nama, definisi, atau isyarat'),
	found: msgWith(
		(n: number) => `${plural(n, 'code', 'codes')} found`,
		(n) => `${jumlah(n, 'kode')} ditemukan`
	),
	nothingFound: msg('No code contains that.', 'Tidak ada kode yang memuatnya.'),
	own: msg('own', 'sendiri'),
	all: msg('all', 'semua'),
	counts: msgWith(
		(own: number, all: number) =>
			own === all
				? plural(own, 'coding', 'codings')
				: `${plural(own, 'coding', 'codings')}, ${all} with the codes below`,
		(own, all) =>
			own === all
				? jumlah(own, 'pengodean')
				: `${jumlah(own, 'pengodean')}, ${all} bersama kode di bawahnya`
	),
	heading: msg('heading', 'judul'),
	addCode: msg('Add code', 'Tambah kode'),
	addBelow: msg('Add code below', 'Tambah kode di bawahnya'),
	newName: msg('Name of the new code', 'Nama kode baru'),
	rename: msg('Rename', 'Ganti nama'),
	moveUp: msg('Move up', 'Naikkan'),
	moveDown: msg('Move down', 'Turunkan'),
	outdent: msg('Move out one level', 'Keluarkan satu tingkat'),
	indent: msg('Move below the code above', 'Masukkan ke kode di atasnya'),
	ownPage: msg('All its passages', 'Semua petikannya'),
	merge: msg('Merge …', 'Gabungkan …'),
	remove: msg('Delete', 'Hapus'),
	more: msg('More actions', 'Tindakan lain'),
	back: msg('All codes', 'Semua kode'),
	choose: msg('No code chosen', 'Belum ada kode yang dipilih'),
	chooseText: msg(
		'Choose a code to read what it means, what it excludes, and every passage that has it.',
		'Pilih kode untuk membaca maknanya, batasnya, dan semua petikan yang memakainya.'
	),
	empty: msg('No codes yet', 'Belum ada kode'),
	emptyText: msg(
		'Begin with a theory codebook, which you can change freely, or with a code of your own.',
		'Mulailah dengan buku kode teori, yang bebas diubah, atau dengan kode Anda sendiri.'
	),
	deleted: msgWith(
		(name: string, codings: number, below: number) =>
			`Deleted ${name}. ${below > 0 ? `${plural(below, 'code', 'codes')} below it and ` : ''}${plural(codings, 'coding', 'codings')} are hidden, not lost.`,
		(name, codings, below) =>
			`${name} dihapus. ${below > 0 ? `${jumlah(below, 'kode')} di bawahnya dan ` : ''}${jumlah(codings, 'pengodean')} disembunyikan, tidak hilang.`
	),
	addFramework: msg('Add framework', 'Tambah kerangka'),
	frameworkText: msg(
		'The codes of a framework are copied into this project. Change, move or delete any of them afterwards.',
		'Kode dari kerangka disalin ke proyek ini. Setelah itu setiap kode bebas diubah, dipindah, atau dihapus.'
	),
	frameworkCodes: msgWith(
		(n: number) => plural(n, 'code', 'codes'),
		(n) => jumlah(n, 'kode')
	),
	frameworkHere: msg('All of it is in this project', 'Semuanya sudah ada di proyek ini'),
	frameworkAdds: msgWith(
		(n: number) => `Add ${plural(n, 'code', 'codes')}`,
		(n) => `Tambah ${jumlah(n, 'kode')}`
	),
	frameworkReturns: msgWith(
		(n: number) => `${plural(n, 'deleted code', 'deleted codes')} would come back`,
		(n) => `${jumlah(n, 'kode')} yang terhapus akan kembali`
	),
	frameworkAdded: msgWith(
		(name: string, n: number) => `Added ${name}: ${plural(n, 'code', 'codes')}.`,
		(name, n) => `${name} ditambahkan: ${jumlah(n, 'kode')}.`
	),
	readingFramework: msg('Reading the codes …', 'Membaca kode …'),
	mergeTitle: msgWith(
		(name: string) => `Merge ${name}`,
		(name) => `Gabungkan ${name}`
	),
	mergeInto: msg('Into which code', 'Ke kode mana'),
	mergeSearch: msg('Search the other code', 'Cari kode tujuan'),
	mergeSays: msgWith(
		(from: string, into: string, moved: number, twice: number, below: number) =>
			`${plural(moved, 'passage moves', 'passages move')} from ${from} to ${into}.` +
			(twice > 0
				? ` ${plural(twice, 'passage already has', 'passages already have')} both codes from the same coder and ${twice === 1 ? 'keeps' : 'keep'} one.`
				: '') +
			(below > 0 ? ` ${plural(below, 'code moves', 'codes move')} below ${into}.` : '') +
			` ${from} then leaves the codebook; its definition is not carried over.`,
		(from, into, moved, twice, below) =>
			`${jumlah(moved, 'petikan')} berpindah dari ${from} ke ${into}.` +
			(twice > 0
				? ` ${jumlah(twice, 'petikan')} sudah memiliki kedua kode dari penyandi yang sama dan menyimpan satu.`
				: '') +
			(below > 0 ? ` ${jumlah(below, 'kode')} pindah ke bawah ${into}.` : '') +
			` ${from} lalu keluar dari buku kode; definisinya tidak ikut.`
	),
	mergeDo: msg('Merge', 'Gabungkan'),
	merged: msgWith(
		(from: string, into: string) => `Merged ${from} into ${into}.`,
		(from, into) => `${from} digabungkan ke ${into}.`
	),
	keyArrows: msg(
		'Move through the codes, open and close',
		'Bergerak di antara kode, buka dan tutup'
	),
	keyEnter: msg('Go to the chosen code', 'Ke kode yang dipilih'),
	keyF2: msg('Rename', 'Ganti nama'),
	keyDelete: msg('Delete (with undo)', 'Hapus (dapat diurungkan)'),
	keyUpDown: msg('Reorder among its siblings', 'Ubah urutan di tingkat yang sama'),
	keyLeftRight: msg('One level out or in', 'Satu tingkat keluar atau masuk'),
	keyType: msg(
		'Jump to a code that begins with what you type',
		'Lompat ke kode yang berawalan ketikan Anda'
	),
	keySearch: msg('Search codes', 'Cari kode'),
	moveNot: msg(
		'The code cannot move any further in that direction.',
		'Kode tidak dapat dipindah lebih jauh ke sana.'
	)
};

export const codeFields = {
	nameEn: msg('Name in English', 'Nama dalam bahasa Inggris'),
	nameId: msg('Name in Indonesian', 'Nama dalam bahasa Indonesia'),
	descriptionIn: msg('Description in', 'Uraian dalam'),
	onlyIn: msgWith(
		(language: string, text: string) => `So far only in ${language}: ${text}`,
		(language, text) => `Sejauh ini hanya dalam bahasa ${language}: ${text}`
	),
	definition: msg('Definition', 'Definisi'),
	include: msg('Include', 'Termasuk'),
	exclude: msg('Exclude', 'Tidak termasuk'),
	rule: msg('Decision rule', 'Aturan keputusan'),
	examples: msg('Examples', 'Contoh'),
	examplesHint: msg('One on each line', 'Satu per baris'),
	cues: msg('Cues', 'Isyarat'),
	cuesHint: msg(
		'Words that suggest this code, separated by commas',
		'Kata yang mengisyaratkan kode ini, dipisah koma'
	),
	valence: msg('Valence', 'Arah'),
	codable: msg('Passages can be given this code', 'Kode ini dapat diberikan pada petikan'),
	headingHint: msg(
		'A heading only groups the codes below it.',
		'Judul hanya mengelompokkan kode di bawahnya.'
	),
	under: msg('Below', 'Di bawah'),
	top: msg('nothing (top level)', 'tidak ada (tingkat teratas)'),
	confusable: msg('Easily confused with', 'Mudah tertukar dengan'),
	addConfusable: msg('Add a code …', 'Tambah kode …'),
	notConfusable: msgWith(
		(name: string) => `${name} is not confused with it`,
		(name) => `${name} tidak tertukar dengannya`
	),
	citations: msg('References', 'Rujukan pustaka'),
	colour: msg('Colour', 'Warna'),
	chooseColour: msg('Choose a colour', 'Pilih warna'),
	ownColour: msg('Own colour', 'Warna sendiri')
};

export const passages = {
	count: msgWith(
		(n: number) => plural(n, 'passage', 'passages'),
		(n) => jumlah(n, 'petikan')
	),
	none: msg('No passage carries this code yet.', 'Belum ada petikan dengan kode ini.'),
	below: msg('With the codes below', 'Bersama kode di bawahnya'),
	moreList: msgWith(
		(n: number) => `Show ${plural(n, 'more passage', 'more passages')}`,
		(n) => `Tampilkan ${jumlah(n, 'petikan')} lagi`
	),
	byActor: msg('By actor', 'Per aktor'),
	byActorHint: msg(
		'Counted for the actor who speaks; a passage that straddles two actors counts for each.',
		'Dihitung untuk aktor yang berbicara; petikan yang melintasi dua aktor dihitung pada keduanya.'
	),
	nobody: msg('Nobody assigned', 'Belum ada aktor'),
	textMissing: msg('The text of this source is not available.', 'Teks sumber ini tidak tersedia.')
};

/** Colour families (Okabe and Ito 2008) and how much lighter a step is. */
export const colours = {
	blue: msg('Blue', 'Biru'),
	sky: msg('Sky blue', 'Biru langit'),
	green: msg('Bluish green', 'Hijau kebiruan'),
	orange: msg('Orange', 'Jingga'),
	yellow: msg('Yellow', 'Kuning'),
	vermillion: msg('Vermillion', 'Merah jingga'),
	purple: msg('Reddish purple', 'Ungu kemerahan'),
	brown: msg('Brown', 'Cokelat'),
	grey: msg('Grey', 'Abu-abu'),
	step: msgWith(
		(family: string, step: number) => (step === 0 ? family : `${family}, ${step} lighter`),
		(family, step) => (step === 0 ? family : `${family}, lebih terang ${step}`)
	),
	near: msgWith(
		(name: string, hex: string) => `near ${name.toLowerCase()} (${hex})`,
		(name, hex) => `mendekati ${name.toLowerCase()} (${hex})`
	)
};
