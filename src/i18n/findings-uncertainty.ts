/** How far the numbers carry, and what makes them carry less, in both languages (rules S1-S8). */
import { formatNumber } from './format.ts';
import { msg, msgWith, plural, jumlah, translate, type Locale, type Message } from './message.ts';

const shown = new Map<Locale, Intl.NumberFormat>();

/** "p = 0.20"; below a thousandth "p < 0.001". */
export function pText(locale: Locale, p: number): string {
	if (p < 0.001) return `p < ${formatNumber(locale, 0.001, 3)}`;
	const format =
		shown.get(locale) ??
		new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 3 });
	shown.set(locale, format);
	return `p = ${format.format(p)}`;
}

export const uncertaintyWords = {
	caveat: msg(
		'These figures describe the passages that were coded. The people were chosen, not drawn at random, and passages of one transcript are related: nothing here can be generalised to people who were not interviewed.',
		'Angka ini menggambarkan petikan yang dikodekan. Narasumber dipilih, bukan diambil secara acak, dan petikan dalam satu transkrip saling terkait: tidak ada yang dapat diperluas ke orang yang tidak diwawancarai.'
	),
	limits: msg(
		'Small print: exact 95% limits of the share (Clopper and Pearson), as if the passages had been drawn independently. They were not, so the true limits are wider.',
		'Cetak kecil: batas 95\u00a0% eksak dari bagian (Clopper dan Pearson), seolah-olah petikan diambil secara bebas. Kenyataannya tidak, jadi batas sebenarnya lebih lebar.'
	),
	noLimits: msg(
		'Limits are shown beside shares of things that are counted: choose percent of column, row or total, and references, sources, speakers or actors.',
		'Batas hanya ada pada bagian dari hal yang dihitung: pilih persen dari kolom, baris, atau total, dan rujukan, sumber, penutur, atau aktor.'
	),
	residuals: msgWith(
		(cells: number, strong: number) =>
			`▲ more and ▼ fewer than rows and columns alone would give (adjusted residual of 2 or more); in brackets where fewer than 5 were expected. ${strong} of ${plural(cells, 'cell', 'cells')} looked at ${strong === 1 ? 'is' : 'are'} marked firmly; by chance alone about one in twenty would be.`,
		(cells, strong) =>
			`▲ lebih banyak dan ▼ lebih sedikit daripada yang dihasilkan baris dan kolom saja (residu tersesuaikan 2 atau lebih); dalam kurung bila yang diharapkan kurang dari 5. ${strong} dari ${jumlah(cells, 'sel')} yang dilihat ditandai tegas; karena kebetulan saja kira-kira satu dari dua puluh.`
	),
	noneMarked: msgWith(
		(cells: number) =>
			`No adjusted residual reaches 2 in ${plural(cells, 'cell', 'cells')} looked at.`,
		(cells) =>
			`Tidak ada residu tersesuaikan yang mencapai 2 dalam ${jumlah(cells, 'sel')} yang dilihat.`
	),
	tested: msgWith(
		(transcripts: number, labelings: number, p: string, smallest: string) =>
			`Actors exchanged between transcripts: ${plural(transcripts, 'transcript', 'transcripts')}, ${plural(labelings, 'labeling', 'labelings')}, ${p}; the smallest that any labeling could reach is ${smallest}.`,
		(transcripts, labelings, p, smallest) =>
			`Aktor dipertukarkan antartranskrip: ${jumlah(transcripts, 'transkrip')}, ${jumlah(labelings, 'pelabelan')}, ${p}; yang terkecil yang mungkin dicapai adalah ${smallest}.`
	),
	drawn: msgWith(
		(drawn: number) => `${plural(drawn, 'labeling was', 'labelings were')} drawn at random.`,
		(drawn) => `${jumlah(drawn, 'pelabelan')} diambil secara acak.`
	),
	tooFewTranscripts: msg(
		'That exceeds 0.05: there are too few transcripts to test, and that is the answer, not the p.',
		'Itu melebihi 0,05: transkripnya terlalu sedikit untuk diuji, dan itulah jawabannya, bukan nilai p.'
	),
	within: msg(
		'Labels are exchanged within each layer only.',
		'Label dipertukarkan hanya di dalam tiap lapisan.'
	),
	keptOut: msgWith(
		(names: string) => `Left out, because several rows or none speak in them: ${names}.`,
		(names) => `Tidak disertakan karena dituturkan beberapa baris atau tidak satu pun: ${names}.`
	),
	notBySide: msg(
		'Transcripts cannot be exchanged: exactly one side of the table must ask who speaks.',
		'Transkrip tidak dapat dipertukarkan: tepat satu sisi tabel harus menanyakan siapa yang berbicara.'
	),
	notByUnit: msg(
		'Transcripts cannot be exchanged in this unit: count references, sources or speakers.',
		'Transkrip tidak dapat dipertukarkan dalam satuan ini: hitung rujukan, sumber, atau penutur.'
	),
	exact: msgWith(
		(p: string) => `Fisher-Freeman-Halton, exact: ${p}.`,
		(p) => `Fisher-Freeman-Halton, eksak: ${p}.`
	),
	chiSquare: msgWith(
		(x2: string, df: number, p: string, v: string) =>
			`Chi-square: X² = ${x2}, df = ${df}, ${p}; Cramér's V = ${v}. Not valid for these passages:`,
		(x2, df, p, v) =>
			`Kai-kuadrat: X² = ${x2}, db = ${df}, ${p}; V Cramér = ${v}. Tidak sah untuk petikan ini:`
	),
	exactInvalid: msg(
		'It corrects for small expected counts and for nothing else that makes the test invalid.',
		'Uji ini hanya memperbaiki nilai harapan yang kecil, bukan hal lain yang membuatnya tidak sah.'
	),
	even: msgWith(
		(line: string, p: string) => `${line} against an even split, exact: ${p}.`,
		(line, p) => `${line} terhadap pembagian rata, eksak: ${p}.`
	),
	uncounted: msg(
		'There is no test for this unit: it does not count separate things.',
		'Tidak ada uji untuk satuan ini: yang dihitung bukan hal yang terpisah-pisah.'
	)
};

type InvalidFact = {
	readonly reason: string;
	readonly passages?: number;
	readonly cells?: number;
	readonly below5?: number;
	readonly below1?: number;
};

/** Why a p on this table would be invalid (S8.3). */
export function invalidWords(locale: Locale, fact: InvalidFact): string {
	const en = locale === 'en';
	const { passages = 0, cells = 0, below5 = 0, below1 = 0 } = fact;
	switch (fact.reason) {
		case 'nested':
			return en
				? 'passages of one transcript are not independent of each other'
				: 'petikan dalam satu transkrip tidak saling bebas';
		case 'chosen':
			return en
				? 'the transcripts were chosen for what they could tell, not drawn at random'
				: 'transkrip dipilih karena isinya, bukan diambil secara acak';
		case 'overlap':
			return en
				? `passages count in more than one cell (${passages} more in the cells than there are)`
				: `petikan dihitung di lebih dari satu sel (${passages} lebih banyak di sel daripada yang ada)`;
		case 'expected':
			return en
				? `${below5} of ${cells} expected counts are below 5, ${below1} below 1`
				: `${below5} dari ${cells} nilai harapan kurang dari 5, ${below1} kurang dari 1`;
		default:
			return en
				? 'the unit does not count separate things'
				: 'satuannya tidak menghitung hal yang terpisah-pisah';
	}
}

const needs: { readonly [of: string]: Message } = {
	n: msg('references', 'rujukan'),
	rows: msg('rows with something in them', 'baris yang terisi'),
	columns: msg('columns with something in them', 'kolom yang terisi'),
	categories: msg('rows that were heard', 'baris yang bertutur'),
	transcripts: msg('transcripts in which one row speaks', 'transkrip yang dituturkan satu baris'),
	labels: msg('rows with a transcript', 'baris yang punya transkrip')
};

/** A refusal: what there is too little of, or that it would take too long. */
export function refusalWords(
	locale: Locale,
	refusal:
		| {
				readonly kind: 'too-few';
				readonly of: string;
				readonly have: number;
				readonly need: number;
		  }
		| { readonly kind: 'too-large'; readonly limit: number }
): string {
	const en = locale === 'en';
	if (refusal.kind === 'too-large') {
		const limit = formatNumber(locale, refusal.limit);
		return en
			? `No answer: the exact test would need more than ${limit} steps, and an approximation is no substitute.`
			: `Tidak ada jawaban: uji eksak memerlukan lebih dari ${limit} langkah, dan hampiran bukan pengganti.`;
	}
	const needed = needs[refusal.of];
	const what = needed ? translate(locale, needed) : refusal.of;
	return en
		? `No answer: this needs ${refusal.need} ${what}, and there ${refusal.have === 1 ? 'is' : 'are'} ${refusal.have}.`
		: `Tidak ada jawaban: diperlukan ${refusal.need} ${what}, sedangkan yang ada ${refusal.have}.`;
}

/** "8.5–75.5%" */
export const limitsText = (locale: Locale, low: number, high: number): string =>
	`${formatNumber(locale, low * 100, 1)}–${formatNumber(locale, high * 100, 1)}${locale === 'id' ? '\u00a0%' : '%'}`;
