/** Words of the claims: operators, measures, verdicts, where a person stands. Sentences stand in claim-notes.ts. */
import { msg, type Message } from './message.ts';

type Words = { readonly [code: string]: Message };

export const standings: Words = {
	supported: msg('supported', 'didukung'),
	contradicted: msg('contradicted', 'dibantah'),
	caveat: msg('with a caveat', 'dengan catatan'),
	'not-checkable': msg('not checkable', 'tidak dapat diperiksa')
};

export const verdicts: Words = {
	supported: msg('supported', 'didukung'),
	contradicted: msg('contradicted', 'dibantah'),
	tie: msg('a tie', 'seri'),
	fragile: msg('fragile', 'rapuh'),
	'too-few': msg('too few', 'terlalu sedikit'),
	'not-checkable': msg('not checkable', 'tidak dapat diperiksa')
};

export const claimStatuses: Words = {
	open: msg('open', 'terbuka'),
	accepted: msg('accepted', 'diterima'),
	revised: msg('revised', 'direvisi'),
	rejected: msg('rejected', 'ditolak')
};

export const measures: Words = {
	references: msg('References', 'Rujukan'),
	column: msg('Percent of the column', 'Persen kolom'),
	row: msg('Percent of the row', 'Persen baris'),
	rate: msg('Per 1,000 words', 'Per 1.000 kata'),
	sources: msg('Sources', 'Sumber'),
	speakers: msg('Speakers', 'Penutur'),
	holder: msg('Who is said to hold it', 'Siapa yang disebut memegangnya'),
	asked: msg('The table as asked', 'Tabel seperti ditanyakan')
};

export const operators: Words = {
	largest: msg('exactly these are highest', 'tepat ini yang tertinggi'),
	smallest: msg('exactly these are lowest', 'tepat ini yang terendah'),
	together: msg('together above every other', 'bersama-sama di atas semua yang lain'),
	larger: msg('each is above', 'masing-masing di atas'),
	rank: msg('stands in place', 'menempati peringkat'),
	value: msg('equals', 'sama dengan'),
	'at-least': msg('at least', 'paling sedikit'),
	'at-most': msg('at most', 'paling banyak'),
	share: msg('together are a share of', 'bersama-sama merupakan bagian sebesar'),
	equal: msg('are equal', 'sama besar'),
	none: msg('are zero', 'nol'),
	some: msg('are not zero', 'tidak nol'),
	present: msg('are in the table', 'ada dalam tabel'),
	absent: msg('are not in the table', 'tidak ada dalam tabel'),
	trend: msg('rise or fall at every step', 'naik atau turun di setiap langkah'),
	'mean-change': msg('change on average by', 'rata-rata berubah sebesar'),
	difference: msg('differ by', 'berselisih'),
	ratio: msg('have the ratio', 'berbanding'),
	same: msg('are the same number', 'angka yang sama'),
	'all-at-least': msg('at least as high everywhere', 'sama atau lebih tinggi di semua baris'),
	'all-below': msg('lower everywhere', 'lebih rendah di semua baris'),
	manual: msg('needs a reader', 'perlu pembaca')
};

export const prompts: Words = {
	'find-passages': msg(
		'Which passages speak for it, and which against it?',
		'Petikan mana yang mendukung, dan mana yang membantah?'
	),
	'counter-example': msg(
		'It says “always” or “all”: is there an exception?',
		'Tertulis “selalu” atau “semua”: adakah pengecualian?'
	),
	'how-many': msg('How many, of how many?', 'Berapa, dari berapa?'),
	'same-thing': msg(
		'Do its parts and numbers speak of the same thing, place and time?',
		'Apakah bagian dan angkanya tentang hal, tempat, dan waktu yang sama?'
	),
	'what-comparison': msg(
		'It names a cause: compared with what?',
		'Klaim menyebut sebab: dibandingkan dengan apa?'
	),
	'which-table': msg('Which table would show it?', 'Tabel mana yang menunjukkannya?'),
	'who-holds': msg(
		'Does it mean those who speak about it, or those who hold it?',
		'Maksudnya yang membicarakan, atau yang memegangnya?'
	)
};
