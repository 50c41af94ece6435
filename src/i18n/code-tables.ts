/** Words of a code that is saved as a table: heads of its passages, and what is said of them. */
import { jumlah, msg, msgWith, plural, whole } from './message.ts';

/** Columns of the printed passages of a code. */
export const codeColumns = [
	msg('group', 'kelompok'),
	msg('source', 'sumber'),
	msg('line', 'baris'),
	msg('start', 'awal'),
	msg('end', 'akhir'),
	msg('speakers', 'penutur'),
	msg('code', 'kode'),
	msg('coder', 'penyandi'),
	msg('valence', 'arah'),
	msg('about', 'tentang'),
	msg('quote', 'petikan'),
	msg('note', 'catatan')
];

export const codeTables = {
	codings: msg('codings', 'pengodean'),
	groups: msg('Passages in groups', 'Petikan per kelompok'),
	several: msg(
		'A passage in which several people speak is listed under each of them.',
		'Petikan yang berisi ucapan beberapa pihak tercantum di bawah masing-masing.'
	),
	withBelow: msg('With the codes below it.', 'Bersama kode di bawahnya.'),
	ownOnly: msg('Without the codes below it.', 'Tanpa kode di bawahnya.'),
	filtered: msgWith(
		(words: string, n: number, all: number) =>
			`Only passages with “${words}”: ${whole('en', n)} of ${plural(all, 'coding', 'codings')}.`,
		(words, n, all) =>
			`Hanya yang memuat “${words}”: ${whole('id', n)} dari ${jumlah(all, 'pengodean')}.`
	)
};
