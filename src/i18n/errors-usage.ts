/** What can be wrong with a command line as it was typed. */
import { few, listed, say, type ErrorMessages } from './error-facts.ts';

export const usageErrors: ErrorMessages = {
	'usage.command': say(
		(d) => `There is no command “${d['name']}”. The commands are ${listed(d['commands'])}.`,
		(d) => `Tidak ada perintah “${d['name']}”. Yang ada: ${listed(d['commands'])}.`
	),
	'usage.missing': say(
		(d) => `${d['what']} is missing.`,
		(d) => `${d['what']} belum ditulis.`
	),
	'usage.extra': say(
		(d) => `“${d['argument']}” is one argument too many. Put names with spaces in quotes.`,
		(d) => `“${d['argument']}” berlebih. Beri tanda kutip pada nama yang berspasi.`
	),
	'usage.option': say(
		(d) =>
			`There is no option ${d['option']} here. This command takes ${few(d['options']) || 'none'}.`,
		(d) =>
			`Tidak ada opsi ${d['option']} di sini. Perintah ini mengenal ${few(d['options']) || 'tidak ada opsi'}.`
	),
	'usage.value': say(
		(d) =>
			`${d['option']} needs a value; one that begins with “-” is written ${d['option']}=VALUE.`,
		(d) => `${d['option']} perlu nilai; nilai yang diawali “-” ditulis ${d['option']}=NILAI.`
	),
	'usage.flag': say(
		(d) => `${d['option']} takes no value.`,
		(d) => `${d['option']} tidak memakai nilai.`
	),
	'usage.choice': say(
		(d) => `${d['option']} is one of ${listed(d['allowed'])}; here it is “${d['value']}”.`,
		(d) =>
			`${d['option']} adalah salah satu dari ${listed(d['allowed'])}; tertulis “${d['value']}”.`
	),
	'usage.out': say(
		(d) => `${d['file']} is the project itself; write to another file.`,
		(d) => `${d['file']} adalah proyeknya sendiri; tulis ke berkas lain.`
	),
	'usage.project': say(
		(d) => `${d['file']} holds one project; --project is for databases of Taguette with several.`,
		(d) =>
			`${d['file']} memuat satu proyek; --project untuk basis data Taguette yang memuat beberapa.`
	),
	'usage.pair': say(
		(d) => `${d['option']} is written NAME=VALUE; here it is “${d['value']}”.`,
		(d) => `${d['option']} ditulis NAMA=NILAI; tertulis “${d['value']}”.`
	),
	'usage.into': say(
		(d) =>
			`--into asks what a project of another program would change in an existing project; ${d['file']} is not one.`,
		(d) =>
			`--into menanyakan apa yang terjadi bila proyek program lain dimasukkan ke proyek yang ada; ${d['file']} bukan proyek seperti itu.`
	),
	'usage.alone': say(
		(d) => `${d['file']} is a project: bring it in by itself, without other files.`,
		(d) => `${d['file']} adalah sebuah proyek: masukkan sendirian, tanpa berkas lain.`
	),
	'usage.saved': say(
		(d) => `What is saved is a complete question: ${d['option']} cannot be combined with --saved.`,
		(d) =>
			`Yang tersimpan adalah pertanyaan lengkap: ${d['option']} tidak dapat digabung dengan --saved.`
	),
	'saved.unknown': say(
		(d) =>
			`Nothing is saved under “${d['name']}” for this command. Saved: ${few(d['names']) || 'nothing yet'}.`,
		(d) =>
			`Tidak ada yang tersimpan dengan nama “${d['name']}” untuk perintah ini. Tersimpan: ${few(d['names']) || 'belum ada'}.`
	)
};
