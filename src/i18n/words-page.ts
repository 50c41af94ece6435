/** Word frequencies and keyness, on the page and on the command line. */
import { formatNumber } from './format.ts';
import { jumlah, msg, msgWith, plural } from './message.ts';

type Key = {
	readonly group: string;
	readonly own: number;
	readonly others: number;
};

export const wordsPage = {
	hits: msg('Hits', 'Hasil'),
	title: msg('Words', 'Kata'),
	by: msg('Compare by', 'Bandingkan menurut'),
	stem: msg('Forms of a word as one', 'Bentuk kata dijadikan satu'),
	stop: msg('Also words like “the” and “and”', 'Juga kata seperti “yang” dan “dan”'),
	least: msg('Letters at least', 'Huruf paling sedikit'),
	word: msg('Word', 'Kata'),
	total: msg('All', 'Semua'),
	caption: msg('Word frequencies', 'Frekuensi kata'),
	n: msgWith(
		(words: number) => `n = ${formatNumber('en', words)} words`,
		(words) => `n = ${formatNumber('id', words)} kata`
	),
	how: msg(
		'Number of times, and per 1,000 words said by that group in brackets. Interviewers and moderators are not counted.',
		'Banyaknya, dan dalam kurung per 1.000 kata yang diucapkan kelompok itu. Pewawancara dan moderator tidak dihitung.'
	),
	keyOf: msg('Words typical of', 'Kata khas dari'),
	everybody: msg('– (how often all say them)', '– (seberapa sering semua mengucapkan)'),
	keyCaption: msgWith(
		(group: string) => `Words of ${group} against all others`,
		(group) => `Kata ${group} dibandingkan dengan semua yang lain`
	),
	more: msg('more often', 'lebih sering'),
	less: msg('less often', 'lebih jarang'),
	own: msg('Here', 'Di sini'),
	others: msg('Others', 'Lainnya'),
	g2: msg('G²', 'G²'),
	side: msg('Said', 'Diucapkan'),
	few: msg('few', 'sedikit'),
	meaning: msgWith(
		({ group, own, others }: Key) =>
			`${group} says ${plural(own, 'word', 'words')}, the others ${plural(others, 'word', 'words')}. G² is the log-likelihood ratio (Dunning 1993; Rayson & Garside 2000): the larger it is, the more the two rates differ. A single word would exceed 15.1 by chance once in 10,000 cases if words occurred independently, which in talk they do not: use it as an order for reading, not as a test.`,
		({ group, own, others }) =>
			`${group} mengucapkan ${jumlah(own, 'kata')}, yang lain ${jumlah(others, 'kata')}. G² adalah rasio log-likelihood (Dunning 1993; Rayson & Garside 2000): makin besar, makin berbeda kedua lajunya. Satu kata melampaui 15,1 secara kebetulan sekali dalam 10.000 kasus andaikan kata-kata muncul saling bebas, padahal dalam percakapan tidak demikian: pakailah sebagai urutan membaca, bukan sebagai uji.`
	),
	fewMeaning: msg(
		'“few”: fewer than five would be expected on one side; such a number is easily changed by one speaker.',
		'“sedikit”: kurang dari lima yang diharapkan pada salah satu sisi; angka seperti itu mudah berubah oleh satu penutur.'
	),
	find: msgWith(
		(word: string) => `Find “${word}” in the texts`,
		(word) => `Cari “${word}” dalam teks`
	),
	rest: msgWith(
		(n: number) => `Show ${plural(n, 'more word', 'more words')}`,
		(n) => `Tampilkan ${jumlah(n, 'kata')} lagi`
	),
	counting: msg('Counting …', 'Menghitung …'),
	none: msg('Nobody says such a word.', 'Tidak ada yang mengucapkan kata seperti itu.'),
	nobody: msg(
		'There is nothing to compare with: all the words come from one group.',
		'Tidak ada pembanding: semua kata dari satu kelompok.'
	),
	barsOfAll: msg('Bars: the words said most often', 'Batang: kata yang paling sering diucapkan'),
	bars: msg(
		'Bars: the words that set the group apart most',
		'Batang: kata yang paling membedakan kelompok'
	)
};
