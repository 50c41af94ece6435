/** The page of actors. */
import { jumlah, msg, msgWith, plural, whole } from './message.ts';

export const actors = {
	title: msg('Actors', 'Aktor'),
	add: msg('Add actor', 'Tambah aktor'),
	addHint: msg('Name of the office, group or person', 'Nama instansi, kelompok, atau orang'),
	fromCsv: msg('Import from CSV', 'Impor dari CSV'),
	emptyTitle: msg('No actors yet', 'Belum ada aktor'),
	emptyText: msg(
		'An actor is an office, a group or a person whose words are compared: Dinas Kesehatan, BPJS, residents. Actors are made when you import sources, or here by name or from a CSV file.',
		'Aktor adalah instansi, kelompok, atau orang yang perkataannya dibandingkan: Dinas Kesehatan, BPJS, warga. Aktor dibuat saat sumber diimpor, atau di sini lewat nama atau berkas CSV.'
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
		'Actors without words of their own: spoken about in codings, or not yet given a speaker.',
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
		(name: string) => `Own type “${name}”`,
		(name) => `Tipe sendiri “${name}”`
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
		'Untuk dua nama dari aktor yang sama. Nama pertama hilang; satu kali urungkan mengembalikannya.'
	),
	mergeTarget: msg('Actor that stays', 'Aktor yang tetap ada'),
	merge: msg('Merge', 'Gabungkan'),
	merged: msgWith(
		(from: string, into: string) => `${from} is now ${into}.`,
		(from, into) => `${from} kini menjadi ${into}.`
	),
	moves: msg('What moves:', 'Yang berpindah:'),
	movesNothing: msg(
		'Nothing points to this actor yet: only the name goes.',
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
		(n: number) => plural(n, 'range given by hand', 'ranges given by hand'),
		(n) => jumlah(n, 'bagian yang ditetapkan tangan')
	),
	moveNamed: msgWith(
		(n: number) => plural(n, 'coding that names it', 'codings that name it'),
		(n) => jumlah(n, 'pengodean yang menyebutnya')
	),
	lost: msgWith(
		(name: string, kept: string, value: string) => `${name} stays “${kept}”; “${value}” is lost.`,
		(name, kept, value) => `${name} tetap “${kept}”; “${value}” hilang.`
	),
	csvTitle: msg('Actors from a CSV file', 'Aktor dari berkas CSV'),
	csvHint: msg(
		'A column “actor” with the names; “type” and “note” if you like; every other column becomes an attribute. Empty cells change nothing.',
		'Kolom “aktor” berisi nama; “tipe” dan “catatan” bila perlu; kolom lain menjadi atribut. Sel kosong tidak mengubah apa pun.'
	),
	csvFile: msg('CSV or TSV file', 'Berkas CSV atau TSV'),
	csvNoName: msg(
		'No column is called “actor” (or “aktor”, “name”, “nama”). Rename the column that holds the names and choose the file again.',
		'Tidak ada kolom bernama “aktor” (atau “actor”, “nama”, “name”). Ganti nama kolom yang berisi nama aktor, lalu pilih lagi berkasnya.'
	),
	csvAdded: msgWith(
		(n: number) => plural(n, 'new actor', 'new actors'),
		(n) => jumlah(n, 'aktor baru')
	),
	csvChanged: msgWith(
		(n: number) => plural(n, 'actor changed', 'actors changed'),
		(n) => jumlah(n, 'aktor berubah')
	),
	csvSame: msgWith(
		(n: number) => `${plural(n, 'actor stays', 'actors stay')} as it is.`,
		(n) => `${jumlah(n, 'aktor')} tetap sama.`
	),
	csvNewAttributes: msgWith(
		(names: string) => `New attributes: ${names}.`,
		(names) => `Atribut baru: ${names}.`
	),
	csvNameless: msgWith(
		(lines: string) => `No name in line ${lines}: left out.`,
		(lines) => `Tanpa nama di baris ${lines}: dilewati.`
	),
	csvRepeated: msgWith(
		(name: string, line: number) => `${name} stands again in line ${line}: that line is left out.`,
		(name, line) => `${name} muncul lagi di baris ${line}: baris itu dilewati.`
	),
	csvNothing: msg('This file changes nothing.', 'Berkas ini tidak mengubah apa pun.'),
	csvImport: msgWith(
		(n: number) => `Take over ${plural(n, 'actor', 'actors')}`,
		(n) => `Ambil ${jumlah(n, 'aktor')}`
	),
	csvDone: msgWith(
		(n: number) => `${plural(n, 'actor', 'actors')} taken over from the file.`,
		(n) => `${jumlah(n, 'aktor')} diambil dari berkas.`
	),
	keyNext: msg('next cell', 'sel berikutnya'),
	keySave: msg('save the cell', 'simpan sel'),
	keyBack: msg('give the old value back', 'kembalikan nilai lama')
};
