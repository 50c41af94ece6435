/** Ranges of a text that were given to an actor by hand: in the reader, and as the command line prints them. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const spoken = {
	give: msg('Spoken by…', 'Diucapkan oleh…'),
	change: msg('Spoken by, given by hand', 'Diucapkan oleh, ditetapkan sendiri'),
	actor: msg('Actor', 'Aktor'),
	field: msg('Type a name', 'Ketik nama'),
	now: msgWith(
		(who: string) => `So far these are words of ${who}.`,
		(who) => `Sejauh ini kata-kata ini ucapan ${who}.`
	),
	nobodyNow: msg('So far nobody speaks here.', 'Sejauh ini tidak ada yang berbicara di sini.'),
	severalNow: msg(
		'So far these are words of several speakers.',
		'Sejauh ini kata-kata ini ucapan beberapa penutur.'
	),
	wins: msg(
		'It counts in every table as words of the actor chosen here, whoever’s turn it is. Where two ranges overlap, the one given later counts.',
		'Di setiap tabel dihitung sebagai ucapan aktor yang dipilih di sini, giliran siapa pun itu. Bila dua rentang tumpang tindih, yang ditetapkan belakangan yang dihitung.'
	),
	part: msg(
		'A range given later overlaps it: only a part of it counts.',
		'Rentang yang ditetapkan belakangan menumpanginya: hanya sebagian yang dihitung.'
	),
	nothing: msg(
		'Ranges given later cover all of it: it counts nowhere.',
		'Rentang yang ditetapkan belakangan menutupinya seluruhnya: tidak dihitung di mana pun.'
	),
	partShort: msg('counts in part', 'dihitung sebagian'),
	nothingShort: msg('does not count', 'tidak dihitung'),
	byHand: msg('by hand', 'ditetapkan sendiri'),
	label: msgWith(
		(actor: string, words: string) => `Spoken by ${actor}, given by hand: ${words}. Change`,
		(actor, words) => `Diucapkan oleh ${actor}, ditetapkan sendiri: ${words}. Ubah`
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
	remove: msg('Take back', 'Lepas'),
	given: msgWith(
		(actor: string) => `Given to ${actor}.`,
		(actor) => `Ditetapkan sebagai ucapan ${actor}.`
	),
	removed: msgWith(
		(actor: string) => `No longer given to ${actor}.`,
		(actor) => `Tidak lagi ditetapkan sebagai ucapan ${actor}.`
	),
	list: msg('Spoken by, given by hand', 'Diucapkan oleh, ditetapkan sendiri'),
	count: msgWith(
		(n: number) => `${plural(n, 'range', 'ranges')} given to actors by hand`,
		(n) => `${jumlah(n, 'rentang')} ditetapkan untuk aktor secara manual`
	),
	none: msg(
		'No range is given to an actor by hand.',
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
