/** Sentences of the ledger of claims: figures with their bases, where a sentence would be true, what is left open. */
import { formatNumber, formatPercent } from './format.ts';
import { jumlah, msg, msgWith, plural, type Locale, type Message } from './message.ts';

export type FigureFacts = {
	readonly kind: 'count' | 'percent' | 'rate' | 'other';
	readonly value: number;
	readonly n: number | null;
	readonly of: number | null;
};

/** "37.5% (3 of 8)", "3 of 8", "5.3 (2 in 375 words)", "73.29". */
export function figureText(locale: Locale, { kind, value, n, of }: FigureFacts): string {
	const number = (x: number, digits = 0) => formatNumber(locale, x, digits);
	const dari = locale === 'id' ? 'dari' : 'of';
	switch (kind) {
		case 'count':
			return of === null ? number(value) : `${number(value)} ${dari} ${number(of)}`;
		case 'percent': {
			const base = n === null || of === null ? '' : ` (${number(n)} ${dari} ${number(of)})`;
			return `${formatPercent(locale, value)}${base}`;
		}
		case 'rate': {
			const words =
				locale === 'id' ? `dalam ${number(of ?? 0)} kata` : `in ${number(of ?? 0)} words`;
			return n === null ? number(value, 1) : `${number(value, 1)} (${number(n)} ${words})`;
		}
		case 'other':
			return number(value, 4);
	}
}

/** Other rules of counting, under which a fragile claim would not hold. */
export const ruleWords: { readonly [rule: string]: { readonly [value: string]: Message } } = {
	overlap: {
		intersects: msg(
			'a passage of several speakers counted for each of them',
			'petikan beberapa penutur dihitung untuk masing-masing'
		),
		contained: msg(
			'a passage of several speakers counted for none of them',
			'petikan beberapa penutur tidak dihitung untuk siapa pun'
		),
		majority: msg(
			'a passage of several speakers counted for who says most of it',
			'petikan beberapa penutur dihitung untuk yang terbanyak bicara'
		)
	},
	parents: {
		union: msg(
			'a passage counted once, however many codes of one family it carries',
			'petikan dihitung sekali, berapa pun kode serumpunnya'
		),
		sum: msg(
			'a passage counted for each code of one family that it carries',
			'petikan dihitung untuk tiap kode serumpunnya'
		),
		own: msg('codes counted without those below them', 'kode dihitung tanpa kode di bawahnya')
	}
};

/** Heads of the ledger as a table. */
export const ledgerHeads = {
	number: msg('No.', 'No.'),
	sentence: msg('Sentence', 'Kalimat'),
	standing: msg('Verdict', 'Putusan'),
	measure: msg('Measure', 'Ukuran'),
	asked: msg('As asked', 'Yang ditanyakan'),
	yes: msg('yes', 'ya'),
	verdict: msg('By this measure', 'Menurut ukuran ini'),
	numbers: msg('Numbers', 'Angka'),
	caveats: msg('Notes', 'Catatan')
};

export const ledger = {
	title: msg('Claims', 'Klaim'),
	none: msg('There are no claims in this project.', 'Belum ada klaim di proyek ini.'),
	count: msgWith(
		(n: number, parts: string) => `${plural(n, 'claim', 'claims')}: ${parts}.`,
		(n, parts) => `${jumlah(n, 'klaim')}: ${parts}.`
	),
	against: msg('against', 'dibanding'),
	trueUnder: msgWith(
		(where: string) => `True under: ${where}.`,
		(where) => `Benar menurut: ${where}.`
	),
	together: msgWith(
		(measure: string) => `${measure}, taken together`,
		(measure) => `${measure}, bila digabung`
	),
	rules: msgWith(
		(rules: string) => `It would not hold with ${rules}.`,
		(rules) => `Tidak berlaku bila ${rules}.`
	),
	caution: msg('Note', 'Catatan'),
	ask: msg('Ask', 'Tanyakan'),
	status: msg('Status', 'Status'),
	note: msg('Remark', 'Keterangan'),
	passages: msgWith(
		(pro: number, contra: number, lost: number) =>
			`Passages: ${pro} for, ${contra} against${lost > 0 ? `, ${lost} no longer there` : ''}.`,
		(pro, contra, lost) =>
			`Petikan: ${pro} mendukung, ${contra} membantah${lost > 0 ? `, ${lost} tidak ada lagi` : ''}.`
	),
	stillOpen: msgWith(
		(status: string) => `${status}, still open`,
		(status) => `${status}, masih terbuka`
	),
	counterCase: msg('Against', 'Membantah'),
	unanswered: msg(
		'Nobody has commented on the passages against it yet.',
		'Belum ada keterangan tentang petikan yang membantah.'
	)
};
