/** How far coders agree: heads, units and what has to be known to read the numbers, for the page, the files and the command line. */
import { formatList } from './format.ts';
import { jumlah, msg, msgWith, plural, whole, type Message } from './message.ts';

type Unit = {
	/** As the choice of a unit says it. */
	readonly name: Message;
	readonly count: Message<[n: number]>;
	/** In a sentence. */
	readonly one: Message;
	readonly many: Message;
};

const unit = (en: string, ens: string, id: string): Unit => ({
	name: msg(`${ens[0]!.toUpperCase()}${ens.slice(1)}`, `${id[0]!.toUpperCase()}${id.slice(1)}`),
	count: msgWith(
		(n: number) => plural(n, en, ens),
		(n) => jumlah(n, id)
	),
	one: msg(en, id),
	many: msg(ens, id)
});

export const agreementUnits = {
	turn: unit('turn', 'turns', 'giliran'),
	sentence: unit('sentence', 'sentences', 'kalimat'),
	paragraph: unit('paragraph', 'paragraphs', 'paragraf'),
	character: unit('character', 'characters', 'karakter')
};

export const agreement = {
	title: msg('Agreement between coders', 'Kesepakatan antarpenyandi'),
	between: msgWith(
		(coders: readonly string[]) => `Agreement between ${formatList('en', coders)}`,
		(coders) => `Kesepakatan antara ${formatList('id', coders)}`
	),
	/** @param units  "41 turns" */
	n: msgWith(
		(units: string, sources: number) => `${units} in ${plural(sources, 'source', 'sources')}.`,
		(units, sources) => `${units} dalam ${jumlah(sources, 'sumber')}.`
	),
	code: msg('Code', 'Kode'),
	both: msg('Both', 'Keduanya'),
	only: msgWith(
		(coder: string) => `Only ${coder}`,
		(coder) => `Hanya ${coder}`
	),
	neither: msg('Neither', 'Tidak satu pun'),
	all: msg('All', 'Semua'),
	some: msg('Some', 'Sebagian'),
	none: msg('None', 'Tidak satu pun'),
	share: msg('Agreement', 'Kesepakatan'),
	kappa: msg('Kappa', 'Kappa'),
	alpha: msg('Alpha', 'Alfa'),
	together: msg('All codes together', 'Semua kode bersama'),
	of: msgWith(
		(n: number, base: number) => `${whole('en', n)} of ${whole('en', base)}`,
		(n, base) => `${whole('id', n)} dari ${whole('id', base)}`
	),
	/** @param units  "37 turns" */
	ofUnits: msgWith(
		(n: number, units: string) => `${whole('en', n)} of ${units}`,
		(n, units) => `${whole('id', n)} dari ${units}`
	),
	noValue: msg('–', '–')
};

/** Below the table. `unit`: "turn". */
export const agreementNotes = {
	touches: msgWith(
		(unit: string) =>
			`Each code on each ${unit} is one decision: a coder gave the code if one of their codings with it shares at least one character with the ${unit}. What interviewers and moderators say is left out.`,
		(unit) =>
			`Setiap kode pada setiap ${unit} adalah satu keputusan: penyandi memberi kode itu bila salah satu pengodeannya berbagi sedikitnya satu karakter dengan ${unit} itu. Ucapan pewawancara dan moderator tidak disertakan.`
	),
	characters: msg(
		'Each code on each character is one decision. All characters of the texts count, labels and questions too; the sources are one pool, so that longer ones weigh more.',
		'Setiap kode pada setiap karakter adalah satu keputusan. Semua karakter teks dihitung, termasuk label dan pertanyaan; semua sumber dijadikan satu, jadi sumber yang lebih panjang lebih berbobot.'
	),
	union: msg(
		'A code has what the codes below it have.',
		'Sebuah kode juga memiliki petikan kode di bawahnya.'
	),
	own: msg(
		'A code does not have what the codes below it have.',
		'Sebuah kode tidak memiliki petikan kode di bawahnya.'
	),
	kappa: msg(
		'Kappa is that of Cohen (1960): 0 is what chance would give, 1 full agreement.',
		'Kappa menurut Cohen (1960): 0 sama dengan kebetulan, 1 kesepakatan penuh.'
	),
	alpha: msg(
		'Alpha is that of Krippendorff (2004) for nominal data: 0 is what chance would give, 1 full agreement.',
		'Alfa menurut Krippendorff (2004) untuk data nominal: 0 sama dengan kebetulan, 1 kesepakatan penuh.'
	),
	pairs: msg(
		'Agreement is the share of pairs of coders who agree, averaged over all units; who did not code a source is missing in it.',
		'Kesepakatan adalah bagian pasangan penyandi yang sepakat, dirata-ratakan atas semua unit; penyandi yang tidak mengodekan suatu sumber tidak dihitung di sana.'
	),
	/** @param value  what `or` says */
	rare: msgWith(
		(unit: string, value: string) =>
			`A rare code can have high agreement and low ${value}: on most ${unit} the coders agree only in that it is not there.`,
		(unit, value) =>
			`Kode yang jarang dapat memiliki kesepakatan tinggi tetapi ${value} rendah: pada kebanyakan ${unit} para penyandi sepakat hanya karena kode itu tidak ada.`
	),
	small: msgWith(
		(units: string) => `Of fewer than ${units} no percent is given.`,
		(units) => `Dari kurang dari ${units} tidak diberikan persen.`
	),
	undefined: msg(
		'–: no value, because nobody gave the code, or everybody gave it everywhere; chance would agree as well.',
		'–: tidak ada nilai, karena tidak seorang pun memberi kode itu atau semua memberikannya di mana-mana; kebetulan pun akan sepakat.'
	),
	few: msgWith(
		(units: string, value: string, codes: string) =>
			`Given to fewer than ${units} by anybody, so that one more or less changes ${value} a lot: ${codes}.`,
		(units, value, codes) =>
			`Diberikan pada kurang dari ${units}, jadi satu lebih atau kurang sangat mengubah ${value}: ${codes}.`
	),
	together: msg(
		'All codes together: each coding counts once, under the nearest code of the table at or above its own; codes that nobody gave are not among them. The sum hides that some codes are given alike and others are not.',
		'Semua kode bersama: setiap pengodean dihitung sekali, pada kode terdekat dalam tabel yang sama dengan atau di atas kodenya; kode yang tidak diberikan siapa pun tidak termasuk. Jumlah ini menutupi bahwa sebagian kode diberikan serupa dan sebagian lagi tidak.'
	),
	oneCoder: msgWith(
		(n: number, names: string) =>
			`Left out: ${plural(n, 'source', 'sources')} that only one of the coders has coded (${names}).`,
		(n, names) =>
			`Tidak disertakan: ${jumlah(n, 'sumber')} yang hanya dikodekan satu dari para penyandi (${names}).`
	),
	noTurns: msgWith(
		(n: number, names: string) =>
			`Left out: ${plural(n, 'source', 'sources')} without turns (${names}). Sentences and paragraphs are there.`,
		(n, names) =>
			`Tidak disertakan: ${jumlah(n, 'sumber')} tanpa giliran (${names}). Kalimat dan paragrafnya ada.`
	),
	/** The coefficients that are given. */
	or: {
		both: msg('kappa or alpha', 'kappa atau alfa'),
		kappa: msg('kappa', 'kappa'),
		alpha: msg('alpha', 'alfa')
	},
	alone: msgWith(
		(source: string, coder: string) => `${source}: ${coder}`,
		(source, coder) => `${source}: ${coder}`
	),
	andMore: msgWith(
		(names: string, n: number) => `${names} and ${whole('en', n)} more`,
		(names, n) => `${names} dan ${whole('id', n)} lainnya`
	),
	outside: msgWith(
		(n: number, unit: string) =>
			`${plural(n, 'coding touches', 'codings touch')} no ${unit} and ${n === 1 ? 'is' : 'are'} not counted.`,
		(n, unit) => `${jumlah(n, 'pengodean')} tidak menyentuh satu ${unit} pun dan tidak dihitung.`
	),
	unused: msgWith(
		(n: number) =>
			`${plural(n, 'code that none of them gave has', 'codes that none of them gave have')} no row.`,
		(n) => `${jumlah(n, 'kode')} yang tidak diberikan siapa pun tidak punya baris.`
	),
	nothing: msg(
		'No source was coded by two of these coders, so there is nothing to compare.',
		'Tidak ada sumber yang dikodekan oleh dua dari para penyandi ini, jadi tidak ada yang dapat dibandingkan.'
	)
};
