/** Giving actions other keys, in the sheet of keys. */
import { msg, msgWith } from './message.ts';

export const changeKeys = {
	change: msg('Change keys', 'Ubah tombol'),
	done: msg('Back to the list', 'Kembali ke daftar'),
	ofText: msg(
		'The keys used in the text can be changed on this device; digits, Escape and keys with Ctrl or Alt cannot.',
		'Tombol pada teks dapat diubah di perangkat ini; angka, Escape, dan tombol dengan Ctrl atau Alt tetap.'
	),
	notHere: msg(
		'The keys of this page are the same for everybody. The keys used in the text can be changed on the Code page.',
		'Tombol halaman ini sama bagi semua orang. Tombol pada teks dapat diubah di halaman Kodekan.'
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
	escape: msg('Escape: keep the old key', 'Escape: tetap tombol lama'),
	reset: msgWith(
		(does: string) => `Restore the usual key for ${does}`,
		(does) => `Kembalikan tombol semula untuk ${does}`
	),
	resetShort: msg('Usual key', 'Tombol semula'),
	resetAll: msg('Restore all usual keys', 'Kembalikan semua tombol'),
	taken: msgWith(
		(key: string, other: string) => `${key} already does: ${other}. Give that another key first.`,
		(key, other) => `${key} sudah dipakai untuk: ${other}. Ganti dahulu tombol itu.`
	),
	browser: msgWith(
		(key: string) => `${key} belongs to the browser or the device. Choose another key.`,
		(key) => `${key} milik peramban atau perangkat. Pilih tombol lain.`
	),
	digit: msgWith(
		(key: string) => `${key} applies the code assigned to it. Choose another key.`,
		(key) => `${key} memberi kode yang disematkan padanya. Pilih tombol lain.`
	),
	sheet: msgWith(
		(key: string) => `${key} opens this list. Choose another key.`,
		(key) => `${key} membuka daftar ini. Pilih tombol lain.`
	),
	shift: msgWith(
		(key: string) =>
			`${key}: Shift with this key must stay free, because it selects words. Choose another key.`,
		(key) => `${key}: Shift bersama tombol itu harus bebas untuk memilih kata. Pilih tombol lain.`
	),
	given: msgWith(
		(does: string, keys: string) => `${does}: ${keys}`,
		(does, keys) => `${does}: ${keys}`
	)
};
