/** Ranges of a text that were given to an actor by hand: in the reader, and as the command line prints them. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const spoken = {
	give: msg('Spoken by …', 'Diucapkan oleh …'),
	change: msg('Spoken by, assigned by hand', 'Diucapkan oleh, ditetapkan manual'),
	actor: msg('Actor', 'Aktor'),
	now: msgWith(
		(who: string) => `According to the turns, these are the words of ${who}.`,
		(who) => `Menurut gilirannya, ini ucapan ${who}.`
	),
	nobodyNow: msg(
		'According to the turns, these are nobody’s words.',
		'Menurut gilirannya, ini bukan ucapan siapa pun.'
	),
	givenTo: msgWith(
		(actor: string) => `Assigned to ${actor}.`,
		(actor) => `Ditetapkan sebagai ucapan ${actor}.`
	),
	other: msg('Another actor', 'Aktor lain'),
	overlaps: msgWith(
		(who: string) =>
			`Overlaps words already assigned to ${who}: where they overlap, this range counts.`,
		(who) =>
			`Menumpangi ucapan yang sudah ditetapkan untuk ${who}: di situ rentang ini yang dihitung.`
	),
	wins: msg(
		'It counts in every table as words of the actor chosen here, whoever’s turn it is. Where two ranges overlap, the one assigned later counts.',
		'Di setiap tabel dihitung sebagai ucapan aktor yang dipilih di sini, giliran siapa pun itu. Bila dua rentang tumpang tindih, yang ditetapkan belakangan yang dihitung.'
	),
	part: msg(
		'A range assigned later overlaps it: only part of it counts.',
		'Rentang yang ditetapkan belakangan menumpanginya: hanya sebagian yang dihitung.'
	),
	nothing: msg(
		'Ranges assigned later cover all of it: it counts nowhere.',
		'Rentang yang ditetapkan belakangan menutupinya seluruhnya: tidak dihitung di mana pun.'
	),
	partShort: msg('counts in part', 'dihitung sebagian'),
	nothingShort: msg('does not count', 'tidak dihitung'),
	byHand: msg('by hand', 'ditetapkan manual'),
	label: msgWith(
		(actor: string, words: string) => `Spoken by ${actor}, assigned by hand: ${words}. Change`,
		(actor, words) => `Diucapkan oleh ${actor}, ditetapkan manual: ${words}. Ubah`
	),
	fromTo: msgWith(
		(first: string, last: string) => `from “${first}” to “${last}”`,
		(first, last) => `dari “${first}” sampai “${last}”`
	),
	ends: msgWith(
		(actor: string) => `End of the words spoken by ${actor}`,
		(actor) => `Akhir ucapan ${actor}`
	),
	save: msg('Save', 'Simpan'),
	remove: msg('Remove', 'Lepas'),
	removed: msgWith(
		(actor: string) => `No longer assigned to ${actor}.`,
		(actor) => `Tidak lagi ditetapkan sebagai ucapan ${actor}.`
	),
	list: msg('Spoken by, assigned by hand', 'Diucapkan oleh, ditetapkan manual'),
	count: msgWith(
		(n: number) => `${plural(n, 'range', 'ranges')} assigned to actors by hand`,
		(n) => `${jumlah(n, 'rentang')} ditetapkan untuk aktor secara manual`
	),
	none: msg(
		'No range is assigned to an actor by hand.',
		'Tidak ada rentang yang ditetapkan untuk aktor secara manual.'
	),
	spokenBy: msgWith(
		(actor: string) => `spoken by ${actor}`,
		(actor) => `diucapkan oleh ${actor}`
	),
	lines: msgWith(
		(from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
		(from, to) => (from === to ? `baris ${from}` : `baris ${from}–${to}`)
	)
};
