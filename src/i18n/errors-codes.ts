/** Why a question about codes could not be understood, and where in it. */
import { few, say, type ErrorMessages } from './error-facts.ts';

export const codeQueryErrors: ErrorMessages = {
	'codes.empty': say(
		() => 'Write a question, such as: law near 2 conflict.',
		() => 'Tulis pertanyaan, misalnya: law near 2 conflict.'
	),
	'codes.missing': say(
		(d) =>
			`A code is missing at character ${d['at']}. Write its name or id; put a name of several words in quotation marks.`,
		(d) =>
			`Pada karakter ke-${d['at']} kurang sebuah kode. Tulis nama atau id-nya; nama yang terdiri atas beberapa kata diberi tanda kutip.`
	),
	'codes.relation': say(
		(d) =>
			`At character ${d['at']} the question should say how the codes relate to each other: ${few(d['relations'])}. Put a name of several words in quotation marks.`,
		(d) =>
			`Pada karakter ke-${d['at']} pertanyaan harus menyebut hubungan kedua kode: ${few(d['relations'])}. Nama yang terdiri atas beberapa kata diberi tanda kutip.`
	),
	'codes.turns': say(
		(d) =>
			`After “near”, write a number of turns from 0 to ${d['most']} (character ${d['at']}); 0 is the same turn.`,
		(d) =>
			`Sesudah “near” ditulis jumlah giliran dari 0 sampai ${d['most']} (karakter ke-${d['at']}); 0 berarti giliran yang sama.`
	),
	'codes.extra': say(
		(d) =>
			`There is something extra from character ${d['at']} on. Separate several codes with |; put a name of several words in quotation marks.`,
		(d) =>
			`Mulai karakter ke-${d['at']} ada yang berlebih. Pisahkan beberapa kode dengan |; nama yang terdiri atas beberapa kata diberi tanda kutip.`
	),
	'codes.unclosed-quote': say(
		(d) => `The quotation mark at character ${d['at']} is not closed. Add one where the name ends.`,
		(d) =>
			`Tanda kutip pada karakter ke-${d['at']} belum ditutup. Tambahkan tanda kutip di akhir nama.`
	),
	'codes.result': say(
		(d) => `This question has no result “${d['result']}”. It has: ${few(d['results'])}.`,
		(d) => `Pertanyaan ini tidak punya hasil “${d['result']}”. Yang ada: ${few(d['results'])}.`
	)
};
