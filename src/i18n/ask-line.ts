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
	open: msg('not answered', 'belum diisi'),
	needed: msg('needs an answer', 'wajib diisi'),
	typeActor: msg('Type part of a name, or a number', 'Ketik sebagian nama, atau angka'),
	typeKey: msg('A key, or part of a word', 'Tombol, atau sebagian kata'),
	nextHint: msg('next', 'lanjut'),
	leaveHint: msg('back to the text', 'kembali ke teks'),
	makeActor: msgWith(
		(name: string) => `New actor “${name}”`,
		(name) => `Aktor baru “${name}”`
	),
	noActor: msg('No actor has this name.', 'Tidak ada aktor dengan nama ini.'),
	noValence: msgWith(
		(code: string) => `${code} takes no valence.`,
		(code) => `${code} tidak memakai arah.`
	),
	answered: msgWith(
		(question: string, answer: string) => `${question}: ${answer}`,
		(question, answer) => `${question}: ${answer}`
	),
	takenOut: msgWith(
		(answer: string) => `Removed: ${answer}`,
		(answer) => `Dikeluarkan: ${answer}`
	)
};
