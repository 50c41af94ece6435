/** What the keys of the text do, for the sheet that `?` opens. */
import { msg } from './message.ts';

export const readerKeys = {
	wordBack: msg('Back by a word', 'Mundur satu kata'),
	wordOn: msg('On by a word', 'Maju satu kata'),
	sentenceBack: msg('Back by a sentence', 'Mundur satu kalimat'),
	sentenceOn: msg('On by a sentence', 'Maju satu kalimat'),
	turnBack: msg('Previous turn', 'Giliran sebelumnya'),
	turnOn: msg('Next turn', 'Giliran berikutnya'),
	extend: msg('With a movement key: select', 'Bersama tombol gerak: memilih'),
	palette: msg(
		'Choose codes (with words selected, any letter works)',
		'Pilih kode (bila ada kata terpilih, huruf apa saja)'
	),
	slots: msg('Code with a recent code', 'Kodekan dengan kode terakhir dipakai'),
	repeat: msg('Code with the last code again', 'Kodekan lagi dengan kode terakhir'),
	next: msg('Next coding', 'Pengodean berikutnya'),
	previous: msg('Previous coding', 'Pengodean sebelumnya'),
	valence: msg('Answer the questions, valence first', 'Isi pertanyaan, mulai dari arah'),
	enables: msg('Valence: enables', 'Arah: mendukung'),
	hinders: msg('Valence: hinders', 'Arah: menghambat'),
	mixed: msg('Valence: mixed', 'Arah: campuran'),
	neutral: msg('Valence: neutral', 'Arah: netral'),
	about: msg('Answer whom it is about', 'Isi tentang siapa'),
	holder: msg('Answer who holds it', 'Isi siapa pemegangnya'),
	relation: msg(
		'Answer between whom, and how closely',
		'Isi hubungan siapa dengan siapa, dan tingkatnya'
	),
	startOut: msg('Begin a word earlier', 'Mulai satu kata sebelumnya'),
	startIn: msg('Begin a word later', 'Mulai satu kata sesudahnya'),
	endOut: msg('End a word later', 'Akhiri satu kata sesudahnya'),
	endIn: msg('End a word earlier', 'Akhiri satu kata sebelumnya'),
	remove: msg('Remove the chosen coding', 'Hapus pengodean terpilih'),
	clear: msg('Clear the selection and the chosen coding', 'Batalkan pilihan kata dan pengodean'),
	mark: msg('In the palette: mark several codes', 'Di palet: tandai beberapa kode'),
	pinOn: msg(
		'On a code beside the text: keep it on this key',
		'Pada kode di samping teks: sematkan pada tombol ini'
	),
	markSpace: msg(
		'In the palette, before anything is typed: mark a code',
		'Di palet, sebelum mengetik: tandai kode'
	),
	goOn: msg(
		'In the palette: code, then next sentence',
		'Di palet: kodekan, lalu kalimat berikutnya'
	)
};
