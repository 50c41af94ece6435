/** Actors whom others name: answers that are proposed, and who is spoken about but not heard. */
import { jumlah, msg, msgWith, plural, whole } from './message.ts';

export const mentioned = {
	views: {
		codes: msg('Codes', 'Kode'),
		actors: msg('Actors mentioned', 'Aktor yang disebut')
	},
	about: msg(
		'Actors that others name in a coded passage, by name, abbreviation or common term. You decide whether the passage is about them.',
		'Aktor yang disebut orang lain dalam petikan yang dikodekan, lewat nama, singkatan, atau sebutan lazim. Anda yang memutuskan apakah petikan itu tentang mereka.'
	),
	looking: msg('Looking for actors …', 'Mencari aktor …'),
	proposals: msg('Proposed answers', 'Jawaban yang diusulkan'),
	roles: {
		about: msg('About whom?', 'Tentang siapa?'),
		holder: msg('Who holds the authority?', 'Siapa pemegang kewenangannya?')
	},
	counter: msgWith(
		(open: number) => `${plural(open, 'answer', 'answers')} proposed`,
		(open) => `${jumlah(open, 'jawaban')} diusulkan`
	),
	accept: msg('Accept answer', 'Terima jawaban'),
	skip: msg('Skip', 'Lewati'),
	toggle: msgWith(
		(key: number) => `key ${whole('en', key)}`,
		(key) => `tombol ${whole('id', key)}`
	),
	none: msg('No answer is proposed', 'Tidak ada jawaban yang diusulkan'),
	noneText: msg(
		'Every coded passage that names an actor is answered, or was skipped just now.',
		'Setiap petikan berkode yang menyebut aktor sudah terjawab, atau baru saja dilewati.'
	),
	notHeard: msg('Spoken about but not heard', 'Dibicarakan, tetapi tidak bertutur'),
	notHeardText: msg(
		'Others name these actors; none of them speaks in any source.',
		'Aktor ini disebut orang lain; tidak satu pun berbicara dalam sumber mana pun.'
	),
	allHeard: msg(
		'Every actor who is named also speaks.',
		'Setiap aktor yang disebut juga berbicara.'
	),
	times: msgWith(
		(times: number, sources: number) =>
			`named ${plural(times, 'time', 'times')} in ${plural(sources, 'source', 'sources')}`,
		(times, sources) => `disebut ${whole('id', times)} kali di ${jumlah(sources, 'sumber')}`
	),
	more: msgWith(
		(n: number) => `and ${plural(n, 'more place', 'more places')}`,
		(n) => `dan ${jumlah(n, 'tempat')} lagi`
	),
	keysAccept: msg('Answer with the ticked actors', 'Jawab dengan aktor yang dicentang'),
	keysToggle: msg('Tick or untick an actor', 'Centang atau hapus centang aktor'),
	keysSkip: msg('Skip it', 'Lewati')
};
