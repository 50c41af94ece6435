/** What the hands of a coder do beside giving codes: growing, splitting, merging, going on. Loaded when one of them is first used. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const hands = {
	menu: msg('More for this text', 'Tindakan lain untuk teks ini'),
	grow: msg('Grow: word, clause, sentence, turn', 'Perluas: kata, klausa, kalimat, giliran'),
	shrink: msg('Shrink again', 'Persempit kembali'),
	turn: msg('Code the whole turn', 'Kodekan seluruh giliran'),
	speaker: msg('Code all turns of this speaker', 'Kodekan semua giliran penutur ini'),
	split: msg('Split the coding at the caret', 'Bagi pengodean pada kursor'),
	merge: msg(
		'Merge with the next coding of this code',
		'Gabungkan dengan pengodean berikutnya dari kode ini'
	),
	recode: msg('Change the code', 'Ganti kode'),
	onward: msg(
		'Code with the last code and go to the next sentence',
		'Kodekan dengan kode terakhir, lalu ke kalimat berikutnya'
	),
	jump: msg('Go to words, a line, turn or time', 'Ke kata, baris, giliran, atau waktu'),
	copy: msg('Copy with source and lines', 'Salin dengan sumber dan baris'),
	list: msg('Codes as text below each turn', 'Kode sebagai teks di bawah tiap giliran'),
	print: msg('Print with codes', 'Cetak dengan kode'),

	noCoding: msg('Choose a coding first.', 'Pilih dahulu satu pengodean.'),
	splitWhere: msg(
		'Put the caret between the first and the last word of the coding, then split.',
		'Letakkan kursor di antara kata pertama dan terakhir pengodean, lalu bagi.'
	),
	splitDone: msgWith(
		(code: string) => `${code}: now two codings`,
		(code) => `${code}: kini dua pengodean`
	),
	noNext: msgWith(
		(code: string) => `No later coding of ${code} in this source.`,
		(code) => `Tidak ada pengodean ${code} sesudahnya dalam sumber ini.`
	),
	mergeTitle: msgWith(
		(code: string) => `Merge two codings of ${code}`,
		(code) => `Gabungkan dua pengodean ${code}`
	),
	mergeGap: msgWith(
		(n: number) => `Between them ${plural(n, 'word', 'words')} would be coded too:`,
		(n) => `Di antaranya, ${jumlah(n, 'kata')} akan ikut dikodekan:`
	),
	mergeDiffers: msg(
		'They answer this differently. Which holds for the whole?',
		'Keduanya menjawab ini secara berbeda. Mana yang berlaku untuk keseluruhan?'
	),
	mergeKeeps: msg(
		'Actors are combined and notes joined. One undo restores both codings.',
		'Aktor disatukan dan catatan disambung. Keduanya dapat dikembalikan dengan satu kali Urungkan.'
	),
	mergeNow: msg('Merge', 'Gabungkan'),
	notAnswered: msg('leave unanswered', 'biarkan kosong'),
	merged: msgWith(
		(code: string) => `${code}: merged into one coding`,
		(code) => `${code}: digabung menjadi satu pengodean`
	),

	noTurn: msg('Nobody speaks here.', 'Tidak ada yang berbicara di sini.'),
	turnsCoded: msgWith(
		(n: number, who: string) => `${plural(n, 'passage', 'passages')} of ${who} coded.`,
		(n, who) => `${jumlah(n, 'petikan')} ucapan ${who} dikodekan.`
	),
	turnsSkipped: msgWith(
		(n: number) => `${n} already had the code.`,
		(n) => `${n} sudah memiliki kode itu.`
	),
	turnsAll: msgWith(
		(who: string) => `All turns of ${who} already have this code.`,
		(who) => `Semua giliran ${who} sudah memiliki kode ini.`
	),

	jumpField: msg('Words, line, turn or time', 'Kata, baris, giliran, atau waktu'),
	jumpHint: msg(
		'Words to select their sentence (arrows: the next one), 40 for line 40, t12 for the twelfth turn, 12:30 for a time of the recording.',
		'Kata untuk memilih kalimatnya (panah: kalimat berikutnya), 40 untuk baris 40, g12 untuk giliran kedua belas, 12:30 untuk waktu rekaman.'
	),
	jumpGo: msg('Go there', 'Ke sana'),
	toLine: msgWith(
		(n: string) => `Line ${n}`,
		(n) => `Baris ${n}`
	),
	toTurn: msgWith(
		(n: string) => `Turn ${n}`,
		(n) => `Giliran ${n}`
	),
	toTime: msgWith(
		(at: string) => `The turn at ${at}`,
		(at) => `Giliran pada ${at}`
	),
	toWords: msgWith(
		(sentence: string, n: number) => `${plural(n, 'sentence', 'sentences')}: ${sentence}`,
		(sentence, n) => `${jumlah(n, 'kalimat')}: ${sentence}`
	),
	jumpUnknown: msg(
		'That is not a line, turn or time of this text, and its words do not occur in it.',
		'Itu bukan baris, giliran, atau waktu dalam teks ini, dan kata-katanya tidak ada.'
	),
	noTimes: msg('This transcript gives no times.', 'Transkrip ini tidak mencantumkan waktu.'),

	copied: msgWith(
		(text: string) => `Copied: ${text}`,
		(text) => `Disalin: ${text}`
	),
	refLines: msgWith(
		(from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
		(from, to) => (from === to ? `baris ${from}` : `baris ${from}–${to}`)
	),
	listOn: msg('Codes are shown below each turn.', 'Kode ditulis di bawah tiap giliran.'),
	listOff: msg('Codes are shown in the margin only.', 'Kode hanya ditulis di tepi.'),
	codesHere: msg('Codes in this turn', 'Kode dalam giliran ini'),

	helpChoose: msg('Help me choose', 'Bantu memilih'),
	questions: msg(
		'Authority, cooperation or involvement?',
		'Kewenangan, kerja sama, atau keterlibatan?'
	),
	askAuthority: msg(
		'Could the actor have decided otherwise?',
		'Dapatkah aktor itu memutuskan lain?'
	),
	askCooperation: msg(
		'Is there a relation between two actors?',
		'Adakah hubungan antara dua aktor?'
	),
	yes: msg('Yes', 'Ya'),
	no: msg('No', 'Tidak'),
	within: msgWith(
		(code: string) => `Only ${code}`,
		(code) => `Hanya ${code}`
	),
	allCodes: msg('All codes', 'Semua kode'),
	codeAndGo: msg('Code, then next sentence', 'Kodekan, lalu kalimat berikutnya')
};
