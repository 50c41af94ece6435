/** The search page: its box, limits, list of hits, and what is done with them. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const searchPage = {
	placeholder: msg('Words, "phrases", rapat*, a NEAR/5 b …', 'Kata, "frasa", rapat*, a NEAR/5 b …'),
	stem: msg('All forms of a word', 'Semua bentuk kata'),
	stemHint: msg(
		'By stem: “kelola” also finds “pengelolaan”.',
		'Menurut kata dasar: “kelola” juga menemukan “pengelolaan”.'
	),
	voice: msg('Who speaks', 'Siapa yang berbicara'),
	voices: {
		all: msg('everybody', 'semua'),
		heard: msg('without interviewers and moderators', 'tanpa pewawancara dan moderator'),
		askers: msg('only interviewers and moderators', 'hanya pewawancara dan moderator'),
		nobody: msg('nobody (titles, notes)', 'tidak ada (judul, catatan)')
	},
	searching: msg('Searching …', 'Mencari …'),
	stop: msg('Stop', 'Hentikan'),
	stopped: msg(
		'Stopped. The results of an unfinished search are not shown.',
		'Dihentikan. Hasil pencarian yang belum selesai tidak ditampilkan.'
	),
	list: msg('Hits', 'Hasil'),
	nobody: msg('nobody', 'tidak ada'),
	choose: msgWith(
		(hit: string, place: string) => `Choose “${hit}”, ${place}`,
		(hit, place) => `Pilih “${hit}”, ${place}`
	),
	chooseAll: msgWith(
		(n: number) => `Choose all ${plural(n, 'hit', 'hits')}`,
		(n) => `Pilih semua ${jumlah(n, 'hasil')}`
	),
	chosen: msgWith(
		(n: number) => `${plural(n, 'hit', 'hits')} chosen`,
		(n) => `${jumlah(n, 'hasil')} dipilih`
	),
	more: msgWith(
		(n: number) => `Show ${plural(n, 'more hit', 'more hits')}`,
		(n) => `Tampilkan ${jumlah(n, 'hasil')} lagi`
	),
	code: msg('Code these …', 'Kodekan …'),
	codeTitle: msgWith(
		(n: number) => `Code ${plural(n, 'hit', 'hits')}`,
		(n) => `Kodekan ${jumlah(n, 'hasil')}`
	),
	asCode: msg('Code', 'Kode'),
	codePlaceholder: msg('Type part of its name', 'Ketik sebagian namanya'),
	noCode: msg('No code has this name.', 'Tidak ada kode dengan nama itu.'),
	extent: msg('How much is coded', 'Seberapa banyak yang dikodekan'),
	extents: {
		sentence: msg('The sentence', 'Kalimatnya'),
		turn: msg('The turn', 'Gilirannya'),
		exact: msg('Only the words found', 'Hanya kata yang ditemukan')
	},
	plan: msgWith(
		(fresh: number, known: number) =>
			`${plural(fresh, 'passage is', 'passages are')} coded${known > 0 ? `; ${plural(known, 'already has', 'already have')} this code` : ''}.`,
		(fresh, known) =>
			`${jumlah(fresh, 'petikan')} akan dikodekan${known > 0 ? `; ${jumlah(known, 'petikan')} sudah memakai kode ini` : ''}.`
	),
	tooMany: msgWith(
		(most: number) =>
			`At most ${plural(most, 'passage', 'passages')} are coded at once. Choose fewer hits, or limit the search.`,
		(most) =>
			`Paling banyak ${jumlah(most, 'petikan')} dikodekan sekaligus. Pilih lebih sedikit hasil, atau batasi pencarian.`
	),
	unread: msg(
		'Read the hits first: finding a word does not mean that the passage is about the code.',
		'Bacalah dahulu hasilnya: kata yang ditemukan belum tentu berarti petikannya sesuai dengan kode itu.'
	),
	codeIt: msg('Code', 'Kodekan'),
	coded: msgWith(
		(n: number, code: string) => `${plural(n, 'passage', 'passages')} coded as ${code}.`,
		(n, code) => `${jumlah(n, 'petikan')} dikodekan sebagai ${code}.`
	),
	howTitle: msg('Search all transcripts at once', 'Cari di semua transkrip sekaligus'),
	how: [
		{
			sign: 'rapat',
			does: msg(
				'a word, ignoring capitals and accents',
				'sebuah kata, huruf besar dan aksen diabaikan'
			)
		},
		{
			sign: 'rapat*  ra?at',
			does: msg('any number of letters; one letter', 'berapa pun huruf; satu huruf')
		},
		{ sign: '"kerja sama"', does: msg('words one after the other', 'kata-kata yang berurutan') },
		{
			sign: 'dinas NEAR/5 camat',
			does: msg('both, at most five words apart', 'keduanya, berjarak paling jauh lima kata')
		},
		{
			sign: 'rapat camat -desa',
			does: msg(
				'both in one turn, in which “desa” is not said; OR: either',
				'keduanya dalam satu giliran tanpa kata “desa”; OR: salah satu'
			)
		},
		{ sign: '/ke-?\\d+/i', does: msg('a regular expression', 'ekspresi reguler') }
	],
	noSources: msg('There is nothing to search yet', 'Belum ada yang dapat dicari'),
	noSourcesText: msg(
		'Import transcripts; then you can search all of them here.',
		'Impor transkrip; sesudah itu semuanya dapat dicari dari sini.'
	),
	importNow: msg('Import transcripts', 'Impor transkrip'),
	keysMove: msg('Next or previous hit', 'Hasil berikutnya atau sebelumnya'),
	keysChoose: msg('Choose the hit', 'Pilih hasil'),
	keysOpen: msg('Open the transcript there', 'Buka transkrip di sana'),
	keysAll: msg('Choose all hits', 'Pilih semua hasil'),
	keysBox: msg('To the search box', 'Ke kotak pencarian')
};
