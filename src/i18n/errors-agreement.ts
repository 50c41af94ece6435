/** Why agreement between coders cannot be counted as asked. */
import { few, say, type ErrorMessages, type Facts } from './error-facts.ts';

const noneIn = ({ coders }: Facts): boolean => !Array.isArray(coders) || coders.length === 0;

export const agreementErrors: ErrorMessages = {
	'agreement.one-coder': say(
		(d) =>
			`Agreement needs two coders, and there ${noneIn(d) ? 'is none here' : `is only ${few(d['coders'])}`}. The work of a colleague comes in from a .qdpx file or a table of coded passages.`,
		(d) =>
			`Kesepakatan memerlukan dua penyandi, dan di sini ${noneIn(d) ? 'belum ada' : `hanya ada ${few(d['coders'])}`}. Hasil kerja rekan dapat dimasukkan dari berkas .qdpx atau tabel petikan berkode.`
	),
	'agreement.unknown-coder': say(
		(d) => `There is no coder “${d['coder']}”. Coders here: ${few(d['coders'])}.`,
		(d) => `Tidak ada penyandi “${d['coder']}”. Penyandi di sini: ${few(d['coders'])}.`
	)
};
