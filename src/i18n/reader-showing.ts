/** Which codes are highlighted in the text, and what the minimap of a text says. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const showing = {
	tint: msg('What highlights show', 'Isi sorotan'),
	byCode: msg('Codes', 'Kode'),
	byCount: msg('Number', 'Jumlah'),
	nOfCodes: msgWith(
		(n: number, all: number, left: number, codings: number) =>
			`Showing ${n} of ${plural(all, 'code', 'codes')}; ${left} of ${plural(codings, 'coding', 'codings')} here hidden`,
		(n, all, left, codings) =>
			`Menampilkan ${n} dari ${jumlah(all, 'kode')}; ${left} dari ${jumlah(codings, 'pengodean')} di sini disembunyikan`
	),
	showAll: msg('Show all', 'Tampilkan semua'),
	only: msg('Only this code', 'Hanya kode ini'),
	minimap: msg('Codings along the text', 'Pengodean sepanjang teks'),
	minimapHere: msgWith(
		(line: number, last: number, n: number) =>
			`line ${line} of ${last}, ${plural(n, 'coding', 'codings')} here`,
		(line, last, n) => `baris ${line} dari ${last}, ${jumlah(n, 'pengodean')} di sini`
	),
	eyeHint: msg(
		'The eye icon, or the key −, hides the highlights of a code; = shows only that code.',
		'Ikon mata, atau tombol −, menyembunyikan sorotan suatu kode; = hanya menampilkan kode itu.'
	)
};
