/** The line below the text in which a coding's questions are answered by keys. Loaded with the first coding. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const askLine = {
	title: msgWith(
		(codes: string) => `Questions on ${codes}`,
		(codes) => `Pertanyaan tentang ${codes}`
	),
	nCodes: msgWith(
		(n: number) => plural(n, 'code', 'codes'),
		(n) => jumlah(n, 'kode')
	),
	valence: msg('Valence', 'Arah'),
	about: msg('About', 'Tentang'),
	holder: msg('Holder', 'Pemegang'),
	relation: msg('Relation', 'Hubungan'),
	from: msg('Relation: from whom', 'Hubungan: dari siapa'),
	to: msg('Relation: to whom', 'Hubungan: kepada siapa'),
	level: msg('Level of coordination', 'Tingkat koordinasi'),
	open: msg('open', 'belum diisi'),
	needed: msg('needs an answer', 'wajib diisi'),
	typeActor: msg('Letters of a name, or a number', 'Huruf nama, atau angka'),
	typeKey: msg('A key, or letters', 'Tombol, atau huruf'),
	nextHint: msg('next', 'lanjut'),
	leaveHint: msg('back to the text', 'kembali ke teks'),
	makeActor: msgWith(
		(name: string) => `New actor “${name}”`,
		(name) => `Aktor baru “${name}”`
	),
	noActor: msg('No actor is called so.', 'Tidak ada aktor dengan nama ini.'),
	noValence: msgWith(
		(code: string) => `${code} takes no valence.`,
		(code) => `${code} tidak memakai arah.`
	),
	answered: msgWith(
		(question: string, answer: string) => `${question}: ${answer}`,
		(question, answer) => `${question}: ${answer}`
	),
	takenOut: msgWith(
		(answer: string) => `Taken out: ${answer}`,
		(answer) => `Dikeluarkan: ${answer}`
	)
};
