/** What displays say: titles, the sentence that tells what is counted, legends, notes and the heads of the tables behind them. */
import { formatNumber, formatPercent } from './format.ts';
import { saturation } from './displays-saturation.ts';
import { jumlah, msg, msgWith, plural, type Locale, type Message } from './message.ts';

export const displayTitles: { readonly [view: string]: Message } = {
	'co-occurrence': msg('Codes that meet', 'Kode yang bertemu'),
	relations: msg('Relations between actors', 'Hubungan antaraktor'),
	valence: msg('What helps and what hinders', 'Yang mendukung dan yang menghambat'),
	saturation: msg('New codes per source', 'Kode baru per sumber'),
	timeline: msg('Passages over time', 'Petikan menurut waktu'),
	portraits: msg('Document portraits', 'Potret dokumen'),
	distribution: msg('Where in the interview', 'Di bagian mana wawancara'),
	cities: msg('Actor types across places', 'Tipe aktor antarwilayah'),
	matrix: msg('Framework matrix', 'Matriks kerangka')
};

const passages = (n: number) => plural(n, 'passage', 'passages');
const sources = (n: number) => plural(n, 'source', 'sources');

export const displays = {
	matrix: msg('Matrix', 'Matriks'),
	network: msg('Network', 'Jejaring'),
	all: msg('All', 'Semua'),
	n: msg('n', 'n'),
	code: msg('Code', 'Kode'),
	source: msg('Source', 'Sumber'),
	passages: msg('Passages', 'Petikan'),
	noValue: msg('(no value)', '(tanpa nilai)'),
	nobody: msg('(nobody assigned)', '(belum ditetapkan)'),
	addedUp: msgWith(
		(n: number) => `Passages of ${n} coders are added up.`,
		(n) => `Petikan dari ${n} penyandi dijumlahkan.`
	),
	filtered: msgWith(
		(filters: string) => `Only: ${filters}.`,
		(filters) => `Hanya: ${filters}.`
	),
	smallBase: msg(
		'Bases below 10 are given as counts, without percent.',
		'Basis di bawah 10 ditulis sebagai jumlah, tanpa persen.'
	),
	meets: {
		overlap: msg('share words', 'berbagi kata yang sama'),
		turn: msg('are in the same turn', 'berada dalam giliran bicara yang sama'),
		turns: msgWith(
			(k: number) => `are at most ${plural(k, 'turn', 'turns')} apart (questions count as turns)`,
			(k) => `berjarak paling jauh ${k} giliran bicara (pertanyaan ikut dihitung)`
		),
		sentence: msgWith(
			(how: string, n: number) =>
				`Passages of two codes that ${how}, in ${sources(n)}, coded by the same person. n is counted from the code with fewer such passages; Jaccard = n / (n of one + n of the other − n).`,
			(how, n) =>
				`Petikan dua kode yang ${how}, dalam ${jumlah(n, 'sumber')}, oleh penyandi yang sama. n dihitung dari kode yang petikannya lebih sedikit bertemu; Jaccard = n / (n satu + n lainnya − n).`
		),
		related: msgWith(
			(n: number) =>
				`Left out: ${plural(n, 'pair', 'pairs')} of a code and one above it in the codebook.`,
			(n) => `Tidak ditampilkan: ${jumlah(n, 'pasangan')} kode dengan kode induknya.`
		),
		alone: msgWith(
			(n: number) => `${plural(n, 'coded code meets', 'coded codes meet')} no other.`,
			(n) => `${jumlah(n, 'kode')} tidak bertemu kode lain.`
		),
		none: msg(
			'No two codes meet under this rule.',
			'Tidak ada dua kode yang bertemu menurut aturan ini.'
		),
		one: msg('Code A', 'Kode A'),
		other: msg('Code B', 'Kode B'),
		nOne: msg('n of A', 'n A'),
		nOther: msg('n of B', 'n B'),
		both: msg('both', 'keduanya'),
		jaccard: msg('Jaccard', 'Jaccard'),
		disc: msg('disc = passages of the code', 'lingkaran = petikan kode itu'),
		line: msg('line = passages that meet', 'garis = petikan yang bertemu')
	},
	relations: {
		sentence: msgWith(
			(n: number, inSources: number) =>
				`${passages(n)} in ${sources(inSources)} in which the coder answered who deals with whom. Actors merely named together are not a relation. An arrow goes from the first actor to the second.`,
			(n, inSources) =>
				`${jumlah(n, 'petikan')} dalam ${jumlah(inSources, 'sumber')} yang pada pengodeannya sudah diisi siapa berhubungan dengan siapa. Aktor yang hanya disebut bersama bukan hubungan. Panah menunjuk dari aktor pertama ke aktor kedua.`
		),
		matrix: msg('Matrix: from the row to the column', 'Matriks: dari baris kepada kolom'),
		label: msg(
			'on each arrow: passages · median level 0–4',
			'pada panah: petikan · tingkat median 0–4'
		),
		width: msg('thick = more passages', 'tebal = lebih banyak petikan'),
		level: msg('pale to strong = median level 0 to 4', 'pucat ke pekat = tingkat median 0 ke 4'),
		conflict: msg('dashed = with conflict', 'putus-putus = ada konflik'),
		both: msg('told by both', 'diceritakan keduanya'),
		one: msg('told by one side only', 'diceritakan satu pihak saja'),
		others: msg('told by others only', 'diceritakan pihak lain saja'),
		unheard: msg('dashed disc = not interviewed', 'lingkaran putus-putus = tidak diwawancarai'),
		from: msg('From', 'Dari'),
		to: msg('To', 'Kepada'),
		median: msg('Median level', 'Tingkat median'),
		range: msg('Range', 'Rentang'),
		withConflict: msg('With conflict', 'Ada konflik'),
		toldBy: msg('Told by', 'Diceritakan oleh'),
		noLevel: msg('none', 'tanpa tingkat'),
		inside: msgWith(
			(n: number) => `Not drawn: ${passages(n)} about a relation within one type of actor.`,
			(n) => `Tidak digambar: ${jumlah(n, 'petikan')} tentang hubungan di dalam satu tipe aktor.`
		),
		fewRelations: msgWith(
			(n: number, least: number) =>
				`Centres, who names them and reciprocity are not given: they rest on ${n} relations, and below ${least} one passage more or less would change them.`,
			(n, least) =>
				`Pusat, penyebutnya, dan ketimbalbalikan tidak ditampilkan: dasarnya ${n} hubungan; di bawah ${least}, satu petikan saja dapat mengubahnya.`
		),
		reciprocity: msgWith(
			(share: string, mutual: number, ties: number) =>
				`Reciprocity: ${mutual} of ${ties} arrows have an arrow back (${share}; r after Garlaschelli & Loffredo 2004).`,
			(share, mutual, ties) =>
				`Ketimbalbalikan: ${mutual} dari ${ties} panah punya panah balik (${share}; r menurut Garlaschelli & Loffredo 2004).`
		),
		centres: msgWith(
			(n: number, most: string) =>
				`${plural(n, 'centre is', 'centres are')} named as holding authority; most often ${most}.`,
			(n, most) => `${jumlah(n, 'pusat')} disebut memegang kewenangan; paling sering ${most}.`
		),
		noCentres: msg(
			'No passage names a holder of authority.',
			'Tidak ada petikan yang menyebut pemegang kewenangan.'
		),
		centre: msg('Named as holder', 'Disebut sebagai pemegang'),
		namer: msg('Who says it', 'Siapa yang menyebut'),
		whoNames: msg('Who names whom as holder', 'Siapa menyebut siapa sebagai pemegang')
	},
	valence: {
		sentence: msgWith(
			(n: number, inSources: number) =>
				`${passages(n)} in ${sources(inSources)}. Left: passages in which the factor hinders; right: in which it enables. n counts all passages under the code.`,
			(n, inSources) =>
				`${jumlah(n, 'petikan')} dalam ${jumlah(inSources, 'sumber')}. Kiri: petikan yang menyebut faktor itu menghambat; kanan: mendukung. n menghitung semua petikan dengan kode itu.`
		),
		unanswered: msg('Unanswered', 'Belum dijawab'),
		open: msgWith(
			(n: number) => `Without an answer, so on neither side: ${passages(n)}.`,
			(n) => `${jumlah(n, 'petikan')} belum dijawab dan tidak ada di kedua sisi.`
		)
	},
	saturation,
	timeline: {
		sentence: msgWith(
			(n: number, period: string) =>
				`${passages(n)} by the date of their source, per ${period}. A disc's area is the number of passages in it.`,
			(n, period) =>
				`${jumlah(n, 'petikan')} menurut tanggal sumbernya, per ${period}. Luas lingkaran adalah jumlah petikannya.`
		),
		periods: {
			day: msg('day', 'hari'),
			month: msg('month', 'bulan'),
			year: msg('year', 'tahun')
		} as { readonly [period: string]: Message },
		undated: msgWith(
			(names: string) => `Left out, because they have no date: ${names}.`,
			(names) => `Tidak disertakan karena tanpa tanggal: ${names}.`
		)
	},
	portraits: {
		sentence: msgWith(
			(n: number, inSources: number) =>
				`${passages(n)} in ${sources(inSources)}. Each strip is one text from its first character to its last; each numbered line one group of codes.`,
			(n, inSources) =>
				`${jumlah(n, 'petikan')} dalam ${jumlah(inSources, 'sumber')}. Tiap pita adalah satu teks dari karakter pertama sampai terakhir; tiap baris bernomor satu kelompok kode.`
		),
		from: msg('From', 'Dari'),
		to: msg('To', 'Sampai'),
		length: msg('Length of text', 'Panjang teks')
	},
	distribution: {
		sentence: msgWith(
			(n: number, inSources: number, parts: number, unit: string) =>
				`${passages(n)} in ${sources(inSources)}, each text in ${parts} parts of equal ${unit}. A passage counts once, in the part of its middle.`,
			(n, inSources, parts, unit) =>
				`${jumlah(n, 'petikan')} dalam ${jumlah(inSources, 'sumber')}, tiap teks dibagi ${parts} bagian dengan ${unit} sama. Petikan dihitung sekali, di bagian tempat tengahnya.`
		),
		units: {
			words: msg('words', 'jumlah kata'),
			characters: msg('characters', 'jumlah karakter')
		} as { readonly [unit: string]: Message },
		part: msgWith(
			(part: number, parts: number) => `part ${part} of ${parts}`,
			(part, parts) => `bagian ${part} dari ${parts}`
		)
	},
	cities: {
		sentence: msgWith(
			(measure: string, kind: string) =>
				`${measure}, by the type of actor who speaks and by ${kind}; one scale for all. n is all passages under the code there.`,
			(measure, kind) =>
				`${measure}, menurut tipe aktor yang berbicara dan ${kind}; satu skala untuk semua. n adalah semua petikan dengan kode itu di sana.`
		),
		measures: {
			count: msg('Passages', 'Petikan'),
			share: msg(
				'Share of all passages under the code in that place',
				'Bagian dari semua petikan dengan kode itu di wilayah tersebut'
			),
			rate: msg('Passages per 1,000 words said', 'Petikan per 1.000 kata yang diucapkan')
		} as { readonly [measure: string]: Message },
		noContrast: msg('not a contrast', 'bukan perbandingan'),
		explain: msg(
			'Not a contrast: heard in one place only, so there is nothing to compare with (striped).',
			'Bukan perbandingan: hanya bertutur di satu wilayah, jadi tidak ada pembandingnya (bergaris).'
		),
		absent: msg('not heard', 'tidak bertutur'),
		fewWords: msg(
			'Rates based on fewer than 300 words are given as counts.',
			'Laju yang dihitung dari kurang dari 300 kata ditulis sebagai jumlah.'
		),
		guide: msg(
			'Compare only if the same questions were asked in each place.',
			'Bandingkan hanya bila pertanyaannya sama di tiap wilayah.'
		),
		type: msg('Actor type', 'Tipe aktor'),
		base: msg('Base', 'Basis'),
		value: msg('Value', 'Nilai')
	},
	matrixNotes: {
		sentence: msg(
			'Passages in each cell, and the researcher’s summary of them.',
			'Petikan dalam tiap sel, dan ringkasan peneliti tentangnya.'
		),
		pattern: msg('Pattern', 'Pola'),
		elsewhere: msgWith(
			(n: number) =>
				`${plural(n, 'summary is', 'summaries are')} in cells that this matrix does not have.`,
			(n) => `${jumlah(n, 'ringkasan')} ada di sel yang tidak ada di matriks ini.`
		)
	}
};

/** "3 of 8" or, from ten on, "30% (3 of 10)"; of nothing there is no share. */
export function ofBaseText(locale: Locale, count: number, base: number): string {
	if (base === 0) return '–';
	const of = locale === 'en' ? 'of' : 'dari';
	const told = `${formatNumber(locale, count)} ${of} ${formatNumber(locale, base)}`;
	if (base < 10) return told;
	// Whole percents below thirty: one passage is more than three points there.
	return `${formatPercent(locale, (100 * count) / base, base < 30 ? 0 : 1)} (${told})`;
}
