/** What the keys of the text do, for the sheet that `?` opens. */
import { msg } from './message.ts';

export const readerKeys = {
	move: msg('Move by word; by sentence', 'Berpindah per kata; per kalimat'),
	turn: msg('Previous, next turn', 'Giliran sebelumnya, berikutnya'),
	extend: msg('With any of these: select', 'Bersama tombol itu: memilih'),
	palette: msg(
		'Choose codes (with words selected any letter does)',
		'Pilih kode (bila ada kata terpilih, huruf apa saja)'
	),
	slots: msg('Code with a recent code', 'Kodekan dengan kode terakhir dipakai'),
	repeat: msg('Code with the last code again', 'Kodekan lagi dengan kode terakhir'),
	next: msg('Next, previous coding', 'Pengodean berikutnya, sebelumnya'),
	valence: msg('Answer the valence', 'Isi arah'),
	start: msg(
		'Begin a word earlier; with Shift later',
		'Mulai satu kata sebelumnya; dengan Shift sesudahnya'
	),
	end: msg(
		'End a word later; with Shift earlier',
		'Akhiri satu kata sesudahnya; dengan Shift sebelumnya'
	),
	remove: msg('Remove the chosen coding', 'Hapus pengodean terpilih'),
	clear: msg('Let go of selection and coding', 'Lepaskan pilihan dan pengodean'),
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
