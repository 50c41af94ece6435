/** Why a copy of a project does not come into it. */
import { say, type ErrorMessages } from './error-facts.ts';
import { jumlah, plural } from './message.ts';

export const joiningErrors: ErrorMessages = {
	'join.other-project': say(
		(d) =>
			`${d['file']} is not a copy of this project, and nothing was brought in. Save it there for other programs (.qdpx) and bring in that file, or open it as a project of its own.`,
		(d) =>
			`${d['file']} bukan salinan proyek ini, dan tidak ada yang dimasukkan. Di sana, simpan untuk program lain (.qdpx) lalu masukkan berkas itu, atau buka sebagai proyek tersendiri.`
	),
	'join.clash': say(
		(d) =>
			`${d['file']} and this project have different changes under one name (${d['at']}), so that one would be lost. Nothing was brought in. Save it there for other programs (.qdpx) and bring in that file.`,
		(d) =>
			`${d['file']} dan proyek ini memuat perubahan berbeda dengan nama yang sama (${d['at']}), sehingga salah satunya akan hilang. Tidak ada yang dimasukkan. Di sana, simpan untuk program lain (.qdpx) lalu masukkan berkas itu.`
	),
	'join.not-whole': say(
		(d) =>
			`${d['file']} is not whole (${plural(Number(d['problems']), 'problem', 'problems')}), and nothing was brought in. Save it again where it was made; the command “simpul verify” lists what is wrong.`,
		(d) =>
			`${d['file']} tidak utuh (${jumlah(Number(d['problems']), 'masalah')}), dan tidak ada yang dimasukkan. Simpan lagi di tempat asalnya; perintah “simpul verify” menampilkan apa yang salah.`
	)
};
