/** Why a question about codes could not be understood, and where in it. */
import { few, say, type ErrorMessages } from './error-facts.ts';

export const codeQueryErrors: ErrorMessages = {
	'codes.empty': say(
		() => 'Write a question, such as: law near 2 conflict.',
		() => 'Tulis pertanyaan, misalnya: law near 2 conflict.'
	),
	'codes.missing': say(
		(d) =>
			`A code is missing at character ${d['at']}. Write its name or id; a name of several words stands in quotation marks.`,
		(d) =>
			`Pada huruf ke-${d['at']} kurang sebuah kode. Tulis nama atau id-nya; nama yang terdiri atas beberapa kata diberi tanda kutip.`
	),
	'codes.relation': say(
		(d) =>
			`At character ${d['at']} the question should say how the codes stand to one another: ${few(d['relations'])}. A name of several words stands in quotation marks.`,
		(d) =>
			`Pada huruf ke-${d['at']} pertanyaan harus menyebut hubungan kedua kode: ${few(d['relations'])}. Nama yang terdiri atas beberapa kata diberi tanda kutip.`
	),
	'codes.turns': say(
		(d) =>
			`After “near” comes a number of turns from 0 to ${d['most']} (character ${d['at']}); 0 is the same turn.`,
		(d) =>
			`Sesudah “near” ditulis jumlah giliran dari 0 sampai ${d['most']} (huruf ke-${d['at']}); 0 berarti giliran yang sama.`
	),
	'codes.extra': say(
		(d) =>
			`There is too much from character ${d['at']} on. Between several codes stands |; a name of several words stands in quotation marks.`,
		(d) =>
			`Mulai huruf ke-${d['at']} ada yang berlebih. Di antara beberapa kode ditulis |; nama yang terdiri atas beberapa kata diberi tanda kutip.`
	),
	'codes.unclosed-quote': say(
		(d) => `The quotation mark at character ${d['at']} is not closed. Put another at its end.`,
		(d) => `Tanda kutip pada huruf ke-${d['at']} belum ditutup. Tambahkan tanda kutip di akhirnya.`
	),
	'codes.result': say(
		(d) => `This question has no result “${d['result']}”. It has: ${few(d['results'])}.`,
		(d) => `Pertanyaan ini tidak punya hasil “${d['result']}”. Yang ada: ${few(d['results'])}.`
	)
};
