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
		(d) => `Pencarian paling banyak ${d['most']} huruf.`
	),
	'query.unclosed-quote': say(
		(d) => `The quotation mark at character ${d['at']} is not closed.`,
		(d) => `Tanda kutip pada huruf ke-${d['at']} belum ditutup.`
	),
	'query.unclosed-bracket': say(
		(d) => `The bracket at character ${d['at']} is not closed.`,
		(d) => `Tanda kurung pada huruf ke-${d['at']} belum ditutup.`
	),
	'query.unclosed-regex': say(
		(d) =>
			`The expression that begins with / at character ${d['at']} has no / at its end. To search for a stroke, put it in quotation marks.`,
		(d) =>
			`Ekspresi yang dimulai dengan / pada huruf ke-${d['at']} tidak diakhiri /. Untuk mencari garis miring, beri tanda kutip.`
	),
	'query.bad-regex': say(
		(d) => `The expression at character ${d['at']} is not valid (${d['reason']}).`,
		(d) => `Ekspresi pada huruf ke-${d['at']} tidak sah (${d['reason']}).`
	),
	'query.unexpected': say(
		(d) =>
			`Something is missing or too much at character ${d['at']}. OR and NEAR need words on both sides.`,
		(d) =>
			`Ada yang kurang atau berlebih pada huruf ke-${d['at']}. OR dan NEAR perlu kata di kedua sisinya.`
	),
	'query.distance': say(
		(d) => `NEAR/n takes a number from 1 to ${d['most']} (character ${d['at']}).`,
		(d) => `NEAR/n memakai angka 1 sampai ${d['most']} (huruf ke-${d['at']}).`
	),
	'query.only-without': say(
		() => 'There are only words to leave out. Add one to search for.',
		() => 'Hanya ada kata yang dikecualikan. Tambahkan kata yang dicari.'
	),
	'query.no-letters': say(
		(d) => `What stands at character ${d['at']} has no letter or digit to search for.`,
		(d) => `Yang tertulis pada huruf ke-${d['at']} tidak punya huruf atau angka untuk dicari.`
	),
	'query.no-text': say(
		(d) => `The text of a source (${d['source']}) is not at hand. Reload the page.`,
		(d) => `Teks sebuah sumber (${d['source']}) tidak tersedia. Muat ulang halaman.`
	),
	'words.not-of-text': say(
		(d) =>
			`Words are said by somebody somewhere; they cannot be counted by “${dimNoun('en', { kind: String(d['dim']) })}”, which is a matter of codings.`,
		(d) =>
			`Kata diucapkan oleh seseorang di suatu sumber; kata tidak dapat dihitung menurut “${dimNoun('id', { kind: String(d['dim']) })}”, yang menyangkut pengodean.`
	),
	'words.no-group': say(
		(d) => `There is no “${d['group']}” to compare. There is: ${few(d['groups'])}.`,
		(d) => `Tidak ada “${d['group']}” untuk dibandingkan. Yang ada: ${few(d['groups'])}.`
	)
};
