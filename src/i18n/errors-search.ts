/** Why a search could not be understood, and where in it. */
import { few, say, type ErrorMessages } from './error-facts.ts';
import { dimNoun } from './table-nouns.ts';

export const searchErrors: ErrorMessages = {
	'query.empty': say(
		() => 'Type what to search for.',
		() => 'Ketik yang dicari.'
	),
	'query.too-long': say(
		(d) => `A search has at most ${d['most']} characters.`,
		(d) => `Pencarian paling banyak ${d['most']} karakter.`
	),
	'query.unclosed-quote': say(
		(d) => `The quotation mark at character ${d['at']} is not closed.`,
		(d) => `Tanda kutip pada karakter ke-${d['at']} belum ditutup.`
	),
	'query.unclosed-bracket': say(
		(d) => `The bracket at character ${d['at']} is not closed.`,
		(d) => `Tanda kurung pada karakter ke-${d['at']} belum ditutup.`
	),
	'query.unclosed-regex': say(
		(d) =>
			`The expression that begins with / at character ${d['at']} has no / at its end. To search for a slash, put it in quotation marks.`,
		(d) =>
			`Ekspresi yang dimulai dengan / pada karakter ke-${d['at']} tidak diakhiri /. Untuk mencari garis miring, beri tanda kutip.`
	),
	'query.bad-regex': say(
		(d) => `The expression at character ${d['at']} is not valid (${d['reason']}).`,
		(d) => `Ekspresi pada karakter ke-${d['at']} tidak sah (${d['reason']}).`
	),
	'query.unexpected': say(
		(d) =>
			`Something is missing or extra at character ${d['at']}. OR and NEAR need words on both sides.`,
		(d) =>
			`Ada yang kurang atau berlebih pada karakter ke-${d['at']}. OR dan NEAR perlu kata di kedua sisinya.`
	),
	'query.distance': say(
		(d) => `NEAR/n takes a number from 1 to ${d['most']} (character ${d['at']}).`,
		(d) => `NEAR/n memakai angka 1 sampai ${d['most']} (karakter ke-${d['at']}).`
	),
	'query.only-without': say(
		() => 'There are only words to exclude. Add a word to search for.',
		() => 'Hanya ada kata yang dikecualikan. Tambahkan kata yang dicari.'
	),
	'query.no-letters': say(
		(d) => `The text at character ${d['at']} has no letter or digit to search for.`,
		(d) => `Yang tertulis pada karakter ke-${d['at']} tidak punya huruf atau angka untuk dicari.`
	),
	'query.no-text': say(
		(d) => `The text of a source (${d['source']}) is not available. Reload the page.`,
		(d) => `Teks sebuah sumber (${d['source']}) tidak tersedia. Muat ulang halaman.`
	),
	'words.not-of-text': say(
		(d) =>
			`Words are counted by who says them and where; they cannot be counted by “${dimNoun('en', { kind: String(d['dim']) })}”, which belongs to codings.`,
		(d) =>
			`Kata dihitung menurut siapa yang mengucapkannya dan di mana; kata tidak dapat dihitung menurut “${dimNoun('id', { kind: String(d['dim']) })}”, yang menyangkut pengodean.`
	),
	'words.no-group': say(
		(d) => `There is no “${d['group']}” to compare. There are: ${few(d['groups'])}.`,
		(d) => `Tidak ada “${d['group']}” untuk dibandingkan. Yang ada: ${few(d['groups'])}.`
	)
};
