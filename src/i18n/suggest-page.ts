/** The page of suggestions: what is asked, one suggestion with its reasons, the keys, and what was done. */
import { jumlah, msg, msgWith, plural, whole } from './message.ts';

type Unit = 'sentence' | 'turn';

export const suggestPage = {
	title: msg('Suggestions', 'Saran'),
	about: msg(
		'Passages that may fit a code. A suggestion is a place to look, not a finding: you decide on each one.',
		'Petikan yang mungkin cocok dengan suatu kode. Saran menunjukkan tempat untuk dilihat, bukan temuan: Anda yang memutuskan satu per satu.'
	),
	method: msg('Suggested by', 'Disarankan oleh'),
	methods: {
		cues: msg('Cues', 'Isyarat'),
		examples: msg('Your examples', 'Contoh Anda'),
		both: msg('Whichever is better', 'Yang lebih baik')
	},
	methodHints: {
		cues: msg('By the cues of the codebook.', 'Menurut isyarat buku kode.'),
		examples: msg(
			'Learnt from what has been coded. A code suggests nothing until it has proved right on sources it had not seen.',
			'Dipelajari dari yang sudah dikodekan. Sebuah kode tidak menyarankan apa pun sampai terbukti tepat pada sumber yang belum dilihatnya.'
		),
		both: msg(
			'Codes that did at least as well by example as by their cues, on sources not seen before, suggest by example; all others by their cues.',
			'Kode yang lewat contoh sama baik atau lebih baik daripada lewat isyaratnya, pada sumber yang belum dilihat, menyarankan dari contoh; yang lain dari isyaratnya.'
		)
	},
	howGood: msgWith(
		(speak: number, of: number) =>
			`${whole('en', speak)} of ${plural(of, 'coded code', 'coded codes')} ${speak === 1 ? 'has' : 'have'} learnt enough to suggest`,
		(speak, of) => `${whole('id', speak)} dari ${jumlah(of, 'kode terpakai')} sudah cukup belajar`
	),
	code: msg('Code', 'Kode'),
	learntFrom: msg('Learnt from', 'Belajar dari'),
	passagesIn: msgWith(
		(n: number, sources: number) =>
			`${plural(n, 'passage', 'passages')} in ${plural(sources, 'source', 'sources')}`,
		(n, sources) => `${jumlah(n, 'petikan')} di ${jumlah(sources, 'sumber')}`
	),
	tested: msg('On sources it had not seen', 'Pada sumber yang belum dilihat'),
	rightOf: msgWith(
		(right: number, of: number) => `right ${whole('en', right)} of ${plural(of, 'time', 'times')}`,
		(right, of) => `tepat ${whole('id', right)} dari ${whole('id', of)} kali`
	),
	foundOf: msgWith(
		(found: number, of: number) =>
			`found ${whole('en', found)} of ${plural(of, 'passage', 'passages')}`,
		(found, of) => `menemukan ${whole('id', found)} dari ${jumlah(of, 'petikan')}`
	),
	speaks: msg('suggests', 'menyarankan'),
	cuesBetter: msg('suggests, but its cues did better', 'menyarankan, tetapi isyaratnya lebih baik'),
	cuesInstead: msg(
		'suggests by its cues, which did better',
		'menyarankan lewat isyaratnya yang lebih baik'
	),
	silent: {
		few: msg(
			'no suggestions: needs 5 passages in 3 sources',
			'belum menyarankan: perlu 5 petikan di 3 sumber'
		),
		unsure: msg(
			'no suggestions: too few to be judged',
			'belum menyarankan: sarannya terlalu sedikit untuk dinilai'
		),
		wrong: msg(
			'no suggestions: wrong more often than right',
			'tidak menyarankan: lebih sering keliru daripada tepat'
		)
	},
	tipped: msg('Words that decided it:', 'Kata yang menentukan:'),
	unseen: msgWith(
		(right: number, of: number) =>
			`learnt from your codings; right ${whole('en', right)} of ${plural(of, 'time', 'times')} on sources it had not seen`,
		(right, of) =>
			`dipelajari dari pengodean Anda; tepat ${whole('id', right)} dari ${whole('id', of)} kali pada sumber yang belum dilihat`
	),
	learning: msg('Learning from what has been coded …', 'Belajar dari yang sudah dikodekan …'),
	noExamples: msg('No code has learnt enough yet', 'Belum ada kode yang cukup belajar'),
	noExamplesText: msg(
		'Code a little more: a code needs at least 5 passages in 3 sources, and must have been right on sources it had not seen.',
		'Kodekan sedikit lagi: sebuah kode perlu paling sedikit 5 petikan di 3 sumber, dan harus tepat pada sumber yang belum dilihatnya.'
	),
	codes: msg('Codes', 'Kode'),
	allCodes: msgWith(
		(n: number) => `All ${plural(n, 'code', 'codes')}`,
		(n) => `Semua ${jumlah(n, 'kode')}`
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
	nobody: msg('nobody', 'tanpa penutur'),
	line: msgWith(
		(line: number) => `line ${whole('en', line)}`,
		(line) => `baris ${whole('id', line)}`
	),
	meaning: msg('What the code means', 'Arti kode ini'),
	include: msg('Use it for', 'Termasuk'),
	exclude: msg('Not for', 'Tidak termasuk'),
	noMeaning: msg('The codebook does not say.', 'Buku kode tidak menjelaskannya.'),
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
		changed: msg('Coded differently', 'Diberi kode lain'),
		rejected: msg('Rejected', 'Ditolak'),
		coded: msg('Coded since', 'Sudah dikodekan')
	},
	undoHint: msg('Ctrl Z undoes the last decision.', 'Ctrl Z mengurungkan keputusan terakhir.'),
	changeTitle: msg('Code it as', 'Kodekan sebagai'),
	changeHint: msgWith(
		(code: string) => `The passage gets the code you choose; ${code} is not suggested here again.`,
		(code) => `Petikan ini memakai kode yang Anda pilih; ${code} tidak disarankan lagi di sini.`
	),
	codePlaceholder: msg('Type part of its name', 'Ketik sebagian namanya'),
	noCode: msg('No code has this name.', 'Tidak ada kode dengan nama itu.'),
	done: msg('End of the list', 'Daftar sudah selesai'),
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
			`Of ${plural(of, 'suggestion', 'suggestions')}: ${whole('en', accepted)} accepted, ${whole('en', changed)} coded differently, ${whole('en', rejected)} rejected, ${whole('en', skipped)} skipped, ${whole('en', left)} still open.`,
		({ accepted, changed, rejected, skipped, left }, of) =>
			`Dari ${jumlah(of, 'saran')}: ${whole('id', accepted)} diterima, ${whole('id', changed)} dikodekan dengan kode lain, ${whole('id', rejected)} ditolak, ${whole('id', skipped)} dilewati, ${whole('id', left)} masih terbuka.`
	),
	viaText: msg(
		'Each coding you accepted records what suggested it: a filter by how it was found shows tables with and without these.',
		'Pengodean yang Anda terima mencatat apa yang menyarankannya: saringan menurut cara ditemukan menampilkan tabel dengan dan tanpa pengodean itu.'
	),
	askSkipped: msgWith(
		(n: number) => `Go through the ${whole('en', n)} open ones again`,
		(n) => `Periksa lagi ${whole('id', n)} yang terbuka`
	),
	noSources: msg('There is nothing to suggest from yet', 'Belum ada bahan untuk disarankan'),
	noSourcesText: msg(
		'Import transcripts; then the cues of the codebook are searched for in what participants say.',
		'Impor transkrip; sesudah itu isyarat buku kode dicari dalam ucapan partisipan.'
	),
	importNow: msg('Import transcripts', 'Impor transkrip'),
	noCues: msg('No code has cues', 'Belum ada kode yang berisyarat'),
	noCuesText: msg(
		'Cues are words that suggest a code. Add some to a code in the codebook; the theory codebooks have their own.',
		'Isyarat adalah kata yang mengingatkan pada sebuah kode. Isilah pada kode di buku kode; buku kode teori sudah membawanya.'
	),
	toCodebook: msg('To the codebook', 'Ke buku kode'),
	nothing: msg('Nothing is suggested', 'Tidak ada saran'),
	nothingText: msg(
		'No cue points to a passage that is not already coded or rejected. Choose more codes, or any cue.',
		'Tidak ada isyarat yang menunjuk petikan yang belum dikodekan atau ditolak. Pilih lebih banyak kode, atau semua isyarat.'
	),
	keysAccept: msg('Accept the suggestion', 'Terima saran'),
	keysReject: msg('Reject it', 'Tolak'),
	keysChange: msg('Give another code', 'Beri kode lain'),
	keysSkip: msg('Skip it', 'Lewati'),
	keysMove: msg('Previous or next suggestion', 'Saran sebelumnya atau berikutnya'),
	keysOpen: msg('Open the transcript there', 'Buka transkrip di sana')
};

/** Whether and how a code that has learnt suggests. */
export const verdictOn = (
	method: 'cues' | 'examples' | 'both',
	good: { readonly silent: 'few' | 'unsure' | 'wrong' | null; readonly cuesBetter: boolean }
) => {
	if (good.silent) return suggestPage.silent[good.silent];
	if (!good.cuesBetter) return suggestPage.speaks;
	return method === 'both' ? suggestPage.cuesInstead : suggestPage.cuesBetter;
};
