/** Words by which a sentence shows what it claims, in both languages. They propose and warn; they decide nothing. */

export type TriggerKind =
	| 'dominance'
	| 'lowest'
	| 'equality'
	| 'absence'
	| 'presence'
	| 'comparison'
	| 'rising'
	| 'falling'
	| 'universal'
	| 'average'
	| 'vague'
	| 'together'
	| 'threshold'
	| 'cause'
	| 'authority'
	| 'speech';

/** Regular expressions, matched whole and without regard to case; "…" of a phrase is up to six words. */
const PHRASES: { readonly [kind in TriggerKind]: readonly string[] } = {
	dominance: [
		...['paling dominan', 'tertinggi', 'terbanyak', 'terbesar', 'mendominasi', 'paling banyak'],
		...['most dominant', 'dominant', 'dominan', 'highest', 'largest', 'most often', 'dominates?']
	],
	lowest: ['terendah', 'paling sedikit', 'terkecil', 'lowest', 'least often', 'fewest', 'smallest'],
	equality: ['masing-masing', 'sama besar', 'sama banyak', 'each', 'equally', 'the same share'],
	absence: [
		...['tidak ditemukan', 'tidak terlibat', 'tidak ada', 'tidak pernah', '0%', '0 %', 'not found'],
		...['does not take part', 'do not take part', 'is absent', 'never', 'no mention'],
		...[
			'(?:do|does|did)(?: not|n.t) (?:talk|speak|mention|say|name)',
			'says? nothing',
			'said nothing'
		],
		'(?:tidak|tak) (?:berbicara|membicarakan|bicara|menyebut(?:kan)?|menyinggung|mengatakan)'
	],
	presence: ['terlibat', 'turut', 'juga memiliki', 'berlangsung antara', 'takes? part', 'there is'],
	comparison: [
		...['lebih … daripada', 'lebih … dari', 'dibandingkan', 'lebih banyak', 'more … than'],
		...['more often than', 'more than', 'higher than', 'larger than']
	],
	rising: ['meningkat', 'naik', 'bertambah', 'rose', 'rising', 'increased', 'grew'],
	falling: ['menurun', 'turun', 'berkurang', 'fell', 'falling', 'decreased', 'declined'],
	universal: [
		...[
			'selalu',
			'seluruh',
			'semua',
			'selama periode',
			'setiap',
			'terus',
			'tanpa kecuali',
			'dari tahun ke tahun'
		],
		...['always', 'all', 'every', 'throughout', 'without exception']
	],
	average: ['rata-rata', 'average', 'mean', 'on average'],
	vague: ['sebagian besar', 'beberapa', 'cukup besar', 'mostly', 'several', 'largely', 'fairly'],
	together: [
		'bersama-sama',
		'secara bersama',
		'taken together',
		'together',
		'combined',
		'antarinstansi'
	],
	threshold: ['minimal', 'paling sedikit', 'sekurang-kurangnya', 'at least', 'no less than'],
	cause: [
		'karena',
		'berkat',
		'akibat',
		'sehingga',
		'because',
		'thanks to',
		'due to',
		'so that',
		'jadi'
	],
	authority: [
		...['kewenangan', 'wewenang', 'berwenang', 'kekuasaan', 'memutuskan', 'authority', 'power'],
		...['in charge', 'decides?']
	],
	speech: [
		...['referensi', 'rujukan', 'petikan', 'kutipan', 'berbicara', 'menyebut', 'references?'],
		...['passages?', 'mentions?', 'spoke', 'speaks?', 'says?']
	]
};

export type Trigger = {
	readonly kind: TriggerKind;
	readonly start: number;
	readonly end: number;
	readonly text: string;
};

const compiled = Object.entries(PHRASES).map(([kind, phrases]) => {
	const any = phrases
		.map((phrase) =>
			phrase.replace(/ … /g, String.raw`(?:\s+[\p{L}-]+){1,6}?\s+`).replace(/ /g, String.raw`\s+`)
		)
		.join('|');
	return [
		kind as TriggerKind,
		new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any})(?![\p{L}\p{N}])`, 'giu')
	] as const;
});

/** In the order of the sentence. */
export function triggersIn(sentence: string): Trigger[] {
	const found = compiled.flatMap(([kind, expression]) =>
		[...sentence.matchAll(expression)].map(({ 0: text, index }) => ({
			...{ kind, text, start: index, end: index + text.length }
		}))
	);
	return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
