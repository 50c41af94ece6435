/** The part of the claims page that shows triangulation. What its cells say is in triangulation.ts. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const triangulationPage = {
	lead: msg(
		'Where each party stands on each claim: methods side by side, and within them who speaks. The passages you have set beside a claim are laid out here; the judgement is yours.',
		'Posisi setiap pihak terhadap tiap klaim: metode berdampingan, di dalamnya siapa yang berbicara. Petikan yang Anda sandingkan dengan klaim disusun di sini; penilaiannya tetap pada Anda.'
	),
	columns: msg('Columns', 'Kolom'),
	sides: {
		type: msg('Types of actors', 'Tipe aktor'),
		actor: msg('Actors', 'Aktor'),
		kind: msg('Methods alone', 'Metode saja')
	},
	finding: msg('Claim', 'Klaim'),
	sum: msg('Overall', 'Keseluruhan'),
	empty: msg('No passages beside your claims yet', 'Belum ada petikan di samping klaim Anda'),
	emptyText: msg(
		'Triangulation reads the passages that you set for and against a claim. Open a claim, press “Choose passages”, and mark each as speaking for the claim or against it.',
		'Triangulasi membaca petikan yang Anda pilih sebagai pendukung dan pembantah klaim. Buka klaim, tekan “Pilih petikan”, lalu tentukan petikan mana mendukung atau membantah.'
	),
	openFirst: msg('Open the first claim', 'Buka klaim pertama'),
	toClaim: msg('Open the claim and its passages', 'Buka klaim dan petikannya'),
	silentHere: msgWith(
		(n: number) =>
			`${plural(n, 'source has', 'sources have')} words here, and none of their passages is set beside this claim. That is silence, not agreement.`,
		(n) =>
			`${jumlah(n, 'sumber')} memuat ucapan di sini, dan tidak satu pun petikannya disandingkan dengan klaim ini. Itu diam, bukan sejalan.`
	),
	noneHere: msg(
		'There is no such source in this project, so nobody could have said anything.',
		'Tidak ada sumber seperti itu di proyek ini, jadi tidak mungkin ada yang berkata apa pun.'
	),
	previous: msg('Previous claim', 'Klaim sebelumnya'),
	next: msg('Next claim', 'Klaim berikutnya'),
	keysMove: msg('Move between cells', 'Pindah antarsel'),
	keysOpen: msg('Open the passages of a cell', 'Buka petikan sebuah sel'),
	keysLeave: msg('Close the passages', 'Tutup petikan')
};
