/** The page of actors. */
import { jumlah, msg, msgWith, plural, whole } from './message.ts';

export const actors = {
	title: msg('Actors', 'Aktor'),
	add: msg('Add actor', 'Tambah aktor'),
	addHint: msg('Name of the office, group or person', 'Nama instansi, kelompok, atau orang'),
	emptyTitle: msg('No actors yet', 'Belum ada aktor'),
	emptyText: msg(
		'An actor is an office, a group or a person whose words are compared: Dinas Kesehatan, BPJS, residents. Actors are made when you import sources, or here by name or from a table.',
		'Aktor adalah instansi, kelompok, atau orang yang perkataannya dibandingkan: Dinas Kesehatan, BPJS, warga. Aktor dibuat saat sumber diimpor, atau di sini lewat nama atau tabel.'
	),
	toSources: msg('Import sources', 'Impor sumber'),
	todo: msg('Speakers without an actor', 'Penutur tanpa aktor'),
	todoHint: msg(
		'What these people say is counted as “not assigned” until you say whose voice it is.',
		'Perkataan mereka dihitung sebagai “belum ditetapkan” sampai Anda menentukan milik siapa.'
	),
	chooseAll: msg('Choose all', 'Pilih semua'),
	choose: msgWith(
		(label: string, source: string) => `Choose ${label} in ${source}`,
		(label, source) => `Pilih ${label} dalam ${source}`
	),
	assign: msg('Assign to actor …', 'Tetapkan ke aktor …'),
	assignOne: msgWith(
		(label: string, source: string) => `Actor of ${label} in ${source}`,
		(label, source) => `Aktor untuk ${label} dalam ${source}`
	),
	assignChosen: msgWith(
		(n: number) => `Actor for ${plural(n, 'chosen speaker', 'chosen speakers')}`,
		(n) => `Aktor untuk ${jumlah(n, 'penutur terpilih')}`
	),
	notParticipant: msg('Is an interviewer', 'Ini pewawancara'),
	assigned: msgWith(
		(n: number, actor: string) => `${plural(n, 'speaker', 'speakers')} assigned to ${actor}.`,
		(n, actor) => `${jumlah(n, 'penutur')} ditetapkan ke ${actor}.`
	),
	makeActor: msgWith(
		(name: string) => `New actor “${name}”`,
		(name) => `Aktor baru “${name}”`
	),
	noMatch: msg('No actor fits.', 'Tidak ada aktor yang cocok.'),
	more: msgWith(
		(n: number) => `Show ${whole('en', n)} more`,
		(n) => `Tampilkan ${whole('id', n)} lagi`
	),
	heard: msg('Heard', 'Berbicara dalam sumber'),
	silent: msg('Not heard', 'Tidak berbicara'),
	silentHint: msg(
		'Actors without words of their own: only spoken about in codings, or not yet assigned to a speaker.',
		'Aktor tanpa perkataan sendiri: dibicarakan dalam pengodean, atau belum punya penutur.'
	),
	codings: msg('Codings', 'Pengodean'),
	named: msg('Named in codings', 'Disebut dalam pengodean'),
	wordsSpoken: msg('Words spoken', 'Kata diucapkan'),
	counting: msg('counting …', 'menghitung …'),
	nameOf: msgWith(
		(actor: string) => `Name of ${actor}`,
		(actor) => `Nama ${actor}`
	),
	typeOf: msgWith(
		(actor: string) => `Type of ${actor}`,
		(actor) => `Tipe ${actor}`
	),
	noteOf: msgWith(
		(actor: string) => `Note on ${actor}`,
		(actor) => `Catatan tentang ${actor}`
	),
	noType: msg('no type', 'tanpa tipe'),
	ownType: msgWith(
		(name: string) => `New type “${name}”`,
		(name) => `Tipe baru “${name}”`
	),
	actionsFor: msgWith(
		(actor: string) => `More for ${actor}`,
		(actor) => `Lainnya untuk ${actor}`
	),
	mergeInto: msg('Merge into another …', 'Gabungkan ke yang lain …'),
	remove: msg('Remove', 'Hapus'),
	removed: msgWith(
		(actor: string) => `${actor} was removed; its speakers have no actor now.`,
		(actor) => `${actor} dihapus; penuturnya kini tanpa aktor.`
	),
	mergeTitle: msgWith(
		(name: string) => `Merge ${name} into …`,
		(name) => `Gabungkan ${name} ke …`
	),
	mergeHint: msg(
		'For two names of one and the same actor. The first name disappears; one undo brings it back.',
		'Untuk dua nama dari aktor yang sama. Nama pertama hilang; dapat dikembalikan dengan satu kali Urungkan.'
	),
	mergeTarget: msg('Actor that stays', 'Aktor yang tetap ada'),
	merge: msg('Merge', 'Gabungkan'),
	merged: msgWith(
		(from: string, into: string) => `${from} is now ${into}.`,
		(from, into) => `${from} kini menjadi ${into}.`
	),
	moves: msg('What moves:', 'Yang berpindah:'),
	movesNothing: msg(
		'Nothing refers to this actor yet: only the name disappears.',
		'Belum ada yang mengacu ke aktor ini: hanya namanya yang hilang.'
	),
	moveSpeakers: msgWith(
		(n: number) => plural(n, 'speaker', 'speakers'),
		(n) => jumlah(n, 'penutur')
	),
	moveSources: msgWith(
		(n: number) => plural(n, 'whole source', 'whole sources'),
		(n) => jumlah(n, 'sumber utuh')
	),
	moveRanges: msgWith(
		(n: number) => plural(n, 'range assigned by hand', 'ranges assigned by hand'),
		(n) => jumlah(n, 'rentang yang ditetapkan manual')
	),
	moveNamed: msgWith(
		(n: number) => plural(n, 'coding that names it', 'codings that name it'),
		(n) => jumlah(n, 'pengodean yang menyebutnya')
	),
	lost: msgWith(
		(name: string, kept: string, value: string) =>
			`${name} stays “${kept}”; “${value}” is discarded.`,
		(name, kept, value) => `${name} tetap “${kept}”; “${value}” hilang.`
	),
	keyNext: msg('next cell', 'sel berikutnya'),
	keySave: msg('save the cell', 'simpan sel'),
	keyBack: msg('restore the old value', 'kembalikan nilai lama')
};
