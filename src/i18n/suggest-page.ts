/** The page of suggestions: what is asked, one suggestion with its reasons, the keys, and what was done. */
import { jumlah, msg, msgWith, plural, whole } from './message.ts';

type Unit = 'sentence' | 'turn';

export const suggestPage = {
	title: msg('Suggestions', 'Saran'),
	about: msg(
		'Passages in which cues of the codebook stand. A cue is a place to look, not a finding: you decide each one.',
		'Petikan yang memuat isyarat buku kode. Isyarat menunjukkan tempat untuk dilihat, bukan temuan: Anda yang memutuskan satu per satu.'
	),
	codes: msg('Codes', 'Kode'),
	allCodes: msgWith(
		(n: number) => `All ${plural(n, 'code', 'codes')} with cues`,
		(n) => `Semua ${jumlah(n, 'kode')} yang berisyarat`
	),
	someCodes: msgWith(
		(n: number) => plural(n, 'chosen code', 'chosen codes'),
		(n) => jumlah(n, 'kode terpilih')
	),
	unit: msg('What is suggested', 'Yang disarankan'),
	units: { sentence: msg('Sentences', 'Kalimat'), turn: msg('Turns', 'Giliran') },
	least: msg('Which cues', 'Isyarat mana'),
	leasts: {
		any: msg('Any cue', 'Semua isyarat'),
		usual: msg('Not the general ones', 'Selain yang umum'),
		rare: msg('Rare or several', 'Yang jarang atau beberapa')
	},
	leastIs: msgWith(
		(score: string) => `Score ${score} or more`,
		(score) => `Skor ${score} atau lebih`
	),
	looking: msg('Looking for cues …', 'Mencari isyarat …'),
	counter: msgWith(
		(at: number, of: number) => `${whole('en', at)} of ${whole('en', of)}`,
		(at, of) => `${whole('id', at)} dari ${whole('id', of)}`
	),
	score: msgWith(
		(score: string) => `score ${score}`,
		(score) => `skor ${score}`
	),
	distinct: msgWith(
		(n: number) => `${plural(n, 'distinct cue', 'distinct cues')}:`,
		(n) => `${jumlah(n, 'isyarat berbeda')}:`
	),
	rarity: {
		rare: msg('rare', 'jarang'),
		some: msg('uncommon', 'tidak umum'),
		general: msg('general', 'umum')
	},
	fires: msgWith(
		(fires: number, of: number, unit: Unit) =>
			`in ${whole('en', fires)} of ${plural(of, unit, `${unit}s`)}`,
		(fires, of, unit) =>
			`di ${whole('id', fires)} dari ${jumlah(of, unit === 'turn' ? 'giliran' : 'kalimat')}`
	),
	passage: msg('Suggested passage', 'Petikan yang disarankan'),
	cue: msg('cue', 'isyarat'),
	nobody: msg('nobody', 'tanpa penutur'),
	line: msgWith(
		(line: number) => `line ${whole('en', line)}`,
		(line) => `baris ${whole('id', line)}`
	),
	meaning: msg('What the code means', 'Arti kode ini'),
	include: msg('Use it for', 'Termasuk'),
	exclude: msg('Not for', 'Tidak termasuk'),
	noMeaning: msg('The codebook does not say.', 'Buku kode tidak menjelaskannya.'),
	open: msg('Open in the transcript', 'Buka di transkrip'),
	accept: msg('Accept', 'Terima'),
	reject: msg('Reject', 'Tolak'),
	change: msg('Other code …', 'Kode lain …'),
	skip: msg('Skip', 'Lewati'),
	previous: msg('Previous', 'Sebelumnya'),
	next: msg('Next', 'Berikutnya'),
	fates: {
		open: msg('Open', 'Terbuka'),
		skipped: msg('Skipped', 'Dilewati'),
		accepted: msg('Accepted', 'Diterima'),
		changed: msg('Coded otherwise', 'Dikodekan lain'),
		rejected: msg('Rejected', 'Ditolak'),
		coded: msg('Coded meanwhile', 'Sudah dikodekan')
	},
	undoHint: msg('Ctrl Z takes the last decision back.', 'Ctrl Z mencabut keputusan terakhir.'),
	changeTitle: msg('Code it as', 'Kodekan sebagai'),
	changeHint: msgWith(
		(code: string) => `The passage gets the code you choose; ${code} is not suggested here again.`,
		(code) => `Petikan ini memakai kode yang Anda pilih; ${code} tidak disarankan lagi di sini.`
	),
	codePlaceholder: msg('Type a part of its name', 'Ketik sebagian namanya'),
	noCode: msg('No code is called so.', 'Tidak ada kode dengan nama itu.'),
	done: msg('Through the list', 'Daftar sudah selesai'),
	doneText: msgWith(
		(
			{
				accepted,
				changed,
				rejected,
				skipped,
				left
			}: {
				readonly accepted: number;
				readonly changed: number;
				readonly rejected: number;
				readonly skipped: number;
				readonly left: number;
			},
			of: number
		) =>
			`Of ${plural(of, 'suggestion', 'suggestions')}: ${whole('en', accepted)} accepted, ${whole('en', changed)} coded otherwise, ${whole('en', rejected)} rejected, ${whole('en', skipped)} skipped, ${whole('en', left)} still open.`,
		({ accepted, changed, rejected, skipped, left }, of) =>
			`Dari ${jumlah(of, 'saran')}: ${whole('id', accepted)} diterima, ${whole('id', changed)} dikodekan lain, ${whole('id', rejected)} ditolak, ${whole('id', skipped)} dilewati, ${whole('id', left)} masih terbuka.`
	),
	viaText: msg(
		'What you accepted says in its origin that cues proposed it: a filter by origin shows tables with and without.',
		'Yang Anda terima mencatat bahwa isyarat yang mengusulkannya: saringan asal menampilkan tabel dengan dan tanpanya.'
	),
	askSkipped: msgWith(
		(n: number) => `Ask the ${whole('en', n)} open again`,
		(n) => `Tanyakan lagi ${whole('id', n)} yang terbuka`
	),
	noSources: msg('There is nothing to suggest from yet', 'Belum ada bahan untuk disarankan'),
	noSourcesText: msg(
		'Import transcripts; then the cues of the codebook are looked for in what participants say.',
		'Impor transkrip; sesudah itu isyarat buku kode dicari dalam ucapan partisipan.'
	),
	importNow: msg('Import transcripts', 'Impor transkrip'),
	noCues: msg('No code has cues', 'Belum ada kode yang berisyarat'),
	noCuesText: msg(
		'Cues are words that make one think of a code. Give some to a code in the codebook; the theory codebooks bring their own.',
		'Isyarat adalah kata yang mengingatkan pada sebuah kode. Isilah pada kode di buku kode; buku kode teori sudah membawanya.'
	),
	toCodebook: msg('To the codebook', 'Ke buku kode'),
	nothing: msg('Nothing is suggested', 'Tidak ada saran'),
	nothingText: msg(
		'No cue of these codes stands in a passage that is not yet coded so or rejected. Take more codes, or any cue.',
		'Tidak ada isyarat kode ini dalam petikan yang belum dikodekan demikian atau ditolak. Pilih lebih banyak kode, atau semua isyarat.'
	),
	keysAccept: msg('Accept the suggestion', 'Terima saran'),
	keysReject: msg('Reject it', 'Tolak'),
	keysChange: msg('Give another code', 'Beri kode lain'),
	keysSkip: msg('Skip it', 'Lewati'),
	keysMove: msg('Previous or next suggestion', 'Saran sebelumnya atau berikutnya'),
	keysOpen: msg('Open the transcript there', 'Buka transkrip di sana')
};
