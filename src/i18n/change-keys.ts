/** Giving actions other keys, in the sheet of keys. */
import { msg, msgWith } from './message.ts';

export const changeKeys = {
	change: msg('Change keys', 'Ubah tombol'),
	done: msg('Back to the list', 'Kembali ke daftar'),
	ofText: msg(
		'The keys of the text can be changed on this device; digits, Escape and keys with Ctrl or Alt stay as they are.',
		'Tombol pada teks dapat diubah di perangkat ini; angka, Escape, dan tombol dengan Ctrl atau Alt tetap.'
	),
	notHere: msg(
		'The keys of this page are the same for everybody. Those of the text, where one codes, can be changed there.',
		'Tombol halaman ini sama bagi semua orang. Tombol pada teks, tempat mengodekan, dapat diubah di sana.'
	),
	lead: msg(
		'Press a key in the list, then the key you want. Changed keys are kept on this device.',
		'Tekan tombol dalam daftar, lalu tombol yang diinginkan. Perubahan disimpan di perangkat ini.'
	),
	changeOf: msgWith(
		(does: string, keys: string) => `Key for ${does}: ${keys}. Change`,
		(does, keys) => `Tombol untuk ${does}: ${keys}. Ubah`
	),
	press: msg('Press the new key', 'Tekan tombol baru'),
	escape: msg('Escape: leave it', 'Escape: biarkan'),
	reset: msgWith(
		(does: string) => `The usual key again for ${does}`,
		(does) => `Kembalikan tombol semula untuk ${does}`
	),
	resetShort: msg('Usual key', 'Tombol semula'),
	resetAll: msg('All usual keys again', 'Kembalikan semua tombol'),
	taken: msgWith(
		(key: string, other: string) => `${key} already does: ${other}. Give that another key first.`,
		(key, other) => `${key} sudah dipakai untuk: ${other}. Ganti dahulu tombol itu.`
	),
	browser: msgWith(
		(key: string) => `${key} belongs to the browser or the device. Take another key.`,
		(key) => `${key} milik peramban atau perangkat. Pilih tombol lain.`
	),
	digit: msgWith(
		(key: string) => `${key} gives the code that is on it. Take another key.`,
		(key) => `${key} memberi kode yang ada padanya. Pilih tombol lain.`
	),
	sheet: msgWith(
		(key: string) => `${key} opens this sheet. Take another key.`,
		(key) => `${key} membuka daftar ini. Pilih tombol lain.`
	),
	shift: msgWith(
		(key: string) => `${key}: Shift with it must be free, because it selects. Take another key.`,
		(key) => `${key}: Shift bersama tombol itu harus bebas untuk memilih kata. Pilih tombol lain.`
	),
	given: msgWith(
		(does: string, keys: string) => `${does}: ${keys}`,
		(does, keys) => `${does}: ${keys}`
	)
};
