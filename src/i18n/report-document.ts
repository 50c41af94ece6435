/** Headings and sentences of the report of a project: what stands around the numbers. */
import { formatNumber } from './format.ts';
import { jumlah, msg, msgWith, plural, type Message } from './message.ts';
import { NO_SOURCE, NOT_ASKED } from './table-words.ts';

export const report = {
	subtitle: msgWith(
		(date: string, program: string) => `Project report, ${date}, made with ${program}`,
		(date, program) => `Laporan proyek, ${date}, dibuat dengan ${program}`
	),
	names: msg(
		'Confidential. Speakers and actors are named here as in the project: check the names before you share this.',
		'Rahasia. Penutur dan aktor disebut di sini seperti dalam proyek: periksa nama-namanya sebelum diteruskan.'
	),
	sections: {
		methods: msg('Methods', 'Metode'),
		findings: msg('Findings', 'Temuan'),
		tables: msg('Tables and charts', 'Tabel dan bagan'),
		quotations: msg('Quotations', 'Petikan'),
		claims: msg('Claims', 'Klaim'),
		checklists: msg('Reporting checklists', 'Daftar periksa pelaporan'),
		memos: msg('Memos', 'Memo'),
		codebook: msg('Appendix: codebook', 'Lampiran: buku kode'),
		rules: msg('Appendix: how it was counted', 'Lampiran: cara menghitung')
	},
	data: msg(
		'Data: the transcripts are confidential and are kept by the researcher. Everything was coded and counted on that device; nothing was sent anywhere.',
		'Data: transkrip bersifat rahasia dan disimpan peneliti. Semuanya dikodekan dan dihitung di perangkat itu; tidak ada yang dikirim ke mana pun.'
	),
	method: {
		material: msg('Material and participants', 'Bahan dan partisipan'),
		analysis: msg('Coding and analysis', 'Pengodean dan analisis'),
		checks: msg('Saturation and checks', 'Kejenuhan dan pemeriksaan'),
		software: msg('Software and data', 'Perangkat lunak dan data')
	},
	counted: msg(
		'Unless a table says otherwise, a number counts references: a passage to which one person gave one code, or several codes of one family, is one reference; it counts for everyone who speaks in it; what interviewers and moderators say does not count.',
		'Kecuali disebut lain pada tabelnya, angka menghitung rujukan: petikan yang diberi satu kode, atau beberapa kode serumpun, oleh satu orang ialah satu rujukan; petikan itu dihitung untuk setiap orang yang berbicara di dalamnya; ucapan pewawancara dan moderator tidak dihitung.'
	),
	table: msgWith(
		(n: number, caption: string) => `Table ${n}. ${caption}`,
		(n, caption) => `Tabel ${n}. ${caption}`
	),
	figure: msgWith(
		(n: number, caption: string) => `Figure ${n}. ${caption}`,
		(n, caption) => `Gambar ${n}. ${caption}`
	),
	untouched: msg(
		'No chapters of findings have been written in this project.',
		'Belum ada bab temuan yang ditulis dalam proyek ini.'
	),
	noClaims: msg('There are no claims in this project.', 'Belum ada klaim dalam proyek ini.'),
	noCodings: msg(
		'Nothing is coded yet, so there is nothing to count or to quote.',
		'Belum ada yang dikodekan, jadi belum ada yang dapat dihitung atau dikutip.'
	),
	noCodes: msg('The codebook is empty.', 'Buku kode masih kosong.'),
	ready: msg(
		'No tables or charts are saved in this project; these are the ready-made ones.',
		'Belum ada tabel atau bagan yang disimpan dalam proyek ini; inilah yang siap pakai.'
	),
	usual: msg('Actors by codes', 'Aktor menurut kode'),
	inChapters: msg(
		'All saved tables and charts are in the findings.',
		'Semua tabel dan bagan yang disimpan sudah ada di bagian temuan.'
	),
	passageGone: msg(
		'a passage that is no longer in the project',
		'petikan yang tidak ada lagi di proyek'
	),
	claimGone: msg('a claim that is no longer in the project', 'klaim yang tidak ada lagi di proyek'),
	claimSays: msgWith(
		(sentence: string) => `The claim itself says: “${sentence}”`,
		(sentence) => `Klaimnya sendiri berbunyi: “${sentence}”`
	),
	missingText: msg('The text of this source is not available.', 'Teks sumber ini tidak tersedia.')
};

export const quotationWords = {
	beside: msg('By claim', 'Menurut klaim'),
	byCode: msg('By code', 'Menurut kode'),
	chosen: msg(
		'For each top-level code at most two passages, from different sources where possible: those closest to forty words in length, then by source and position.',
		'Untuk setiap kode tingkat teratas paling banyak dua petikan, dari sumber yang berbeda bila ada: yang panjangnya paling dekat dengan empat puluh kata, lalu menurut sumber dan letaknya.'
	),
	for: msg('For it', 'Mendukung'),
	against: msg('Against it', 'Membantah'),
	line: msgWith(
		(from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
		(from, to) => (from === to ? `baris ${from}` : `baris ${from}–${to}`)
	),
	nobody: msg('nobody named', 'tanpa penutur'),
	of: msgWith(
		(label: string, n: number) => `${label} (${plural(n, 'reference', 'references')})`,
		(label, n) => `${label} (${jumlah(n, 'rujukan')})`
	)
};

export const claimWords = {
	number: msg('No.', 'No.'),
	sentence: msg('Sentence', 'Kalimat'),
	verdict: msg('Verdict', 'Putusan'),
	status: msg('Status', 'Status'),
	numbers: msg('Numbers as asked', 'Angka menurut pertanyaannya'),
	ledger: msg('Claims ledger', 'Daftar klaim'),
	negative: msg('Negative cases', 'Kasus negatif'),
	negativeMeans: msg(
		'Passages that speak against a claim, and how they were dealt with. A claim whose opposing passages have no comment is still open.',
		'Petikan yang membantah klaim beserta tanggapannya. Klaim yang petikan pembantahnya belum ditanggapi masih terbuka.'
	),
	noNegative: msg(
		'No passage has been set against a claim. That does not prove that there is none.',
		'Belum ada petikan yang ditetapkan membantah suatu klaim. Itu bukan bukti bahwa bantahan tidak ada.'
	),
	unanswered: msg('no comment yet', 'belum ada keterangan')
};

export const codebookWords = {
	own: msg('Own codes', 'Kode sendiri'),
	include: msg('Use it for', 'Dipakai untuk'),
	exclude: msg('Not for', 'Tidak untuk'),
	rule: msg('Rule', 'Aturan'),
	heading: msg('heading only', 'hanya judul'),
	counts: msgWith(
		(references: number, sources: number) =>
			`${plural(references, 'reference', 'references')} in ${plural(sources, 'source', 'sources')}`,
		(references, sources) => `${jumlah(references, 'rujukan')} dalam ${jumlah(sources, 'sumber')}`
	),
	means: msg(
		'Numbers include the codes below a code, each passage once.',
		'Angka mencakup kode di bawahnya, setiap petikan sekali.'
	),
	citations: msg('References', 'Rujukan pustaka')
};

export const checklistWords = {
	count: msgWith(
		(done: number, of: number, filled: number, answered: number) =>
			`${formatNumber('en', done)} of ${plural(of, 'item', 'items')}: ${formatNumber('en', filled)} filled from the project, ${formatNumber('en', answered)} answered by the researcher.`,
		(done, of, filled, answered) =>
			`${formatNumber('id', done)} dari ${jumlah(of, 'butir')}: ${formatNumber('id', filled)} terisi dari proyek, ${formatNumber('id', answered)} dijawab peneliti.`
	),
	missing: msgWith(
		(numbers: readonly string[]) => `Still missing: ${numbers.join(', ')}.`,
		(numbers) => `Belum ada: ${numbers.join(', ')}.`
	),
	nothingMissing: msg('Nothing is missing.', 'Tidak ada yang kurang.'),
	number: msg('No.', 'No.'),
	item: msg('Item', 'Butir'),
	state: msg('Status', 'Status'),
	text: msg('What is reported', 'Yang dilaporkan')
};

export const itemStates: { readonly [state: string]: Message } = {
	filled: msg('from the project', 'dari proyek'),
	answered: msg('answered', 'dijawab'),
	missing: msg('missing', 'belum ada')
};

/** The rules of counting that every table follows, in short. */
export const countingRules: readonly Message[] = [
	msg(
		'Who says it: the speaker of the turn, and through the speaker the actor; a passage assigned to an actor by hand belongs to that actor. Interviewers, moderators, labels and headings do not count.',
		'Siapa yang mengatakannya: penutur giliran itu, dan melalui penutur, aktornya; petikan yang ditetapkan manual untuk seorang aktor menjadi milik aktor itu. Pewawancara, moderator, label, dan judul tidak dihitung.'
	),
	msg(
		'Who says it, whom it is about and who holds it are three questions and three tables.',
		'Siapa yang mengatakan, tentang siapa, dan siapa pemegangnya ialah tiga pertanyaan dan tiga tabel.'
	),
	msg(
		'A code counts with the codes below it; a passage with several of them counts once.',
		'Sebuah kode dihitung bersama kode di bawahnya; petikan dengan beberapa di antaranya dihitung sekali.'
	),
	msg(
		'Every percent is shown with its base. On a base below ten a percent means little, and is marked.',
		'Di samping setiap persen tercantum basisnya. Bila basisnya di bawah sepuluh, persen kurang berarti dan diberi tanda.'
	),
	msg(
		`0: heard, but it was not mentioned. ${NO_SOURCE}: none of them was heard. ${NOT_ASKED}: not asked.`,
		`0: bertutur, tetapi tidak mengatakannya. ${NO_SOURCE}: tidak seorang pun bertutur. ${NOT_ASKED}: tidak ditanyakan.`
	),
	msg(
		'Numbers order what was said in this material. They do not estimate how common it is elsewhere.',
		'Angka mengurutkan apa yang dikatakan dalam bahan ini. Angka itu bukan taksiran seberapa umum di tempat lain.'
	)
];
