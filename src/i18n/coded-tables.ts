/** What is said of a table of coded passages on the page and on the command line: what came in, what was made, what was left and why. */
import { jumlah, msg, msgWith, plural, whole, type Message } from './message.ts';

/** How a reading counts, in words. */
type Counted = { readonly unit: string; readonly first: number; readonly end: string };

const readingEn = ({ unit, first, end }: Counted) =>
	`${unit === 'utf16' ? 'UTF-16 units' : 'code points'} from ${first}, the end ${end === 'out' ? 'not included' : 'included'}`;
const readingId = ({ unit, first, end }: Counted) =>
	`${unit === 'utf16' ? 'satuan UTF-16' : 'titik kode'} mulai dari ${first}, akhir ${end === 'out' ? 'tidak ikut' : 'ikut'}`;

/** Why rows were left, by the reason's name. */
const whys: { readonly [why: string]: Message } = {
	'source-unknown': msg('no source of this name', 'tidak ada sumber dengan nama ini'),
	'code-unknown': msg(
		'no code of this name, and none is made',
		'tidak ada kode dengan nama ini, dan tidak dibuat'
	),
	'code-several': msg('several codes have this name', 'beberapa kode memakai nama ini'),
	'code-heading': msg('a heading, not a code', 'judul, bukan kode'),
	'coder-left': msg('this coder is left out', 'penyandi ini tidak diambil'),
	'quote-twice': msg('these words occur in several places', 'kata-kata ini ada di beberapa tempat'),
	'quote-differs': msg(
		'the source has other words at this position',
		'kata-kata di posisi ini berbeda'
	),
	'quote-missing': msg('these words are not in the source', 'kata-kata ini tidak ada di sumber'),
	range: msg(
		'these numbers are not a passage of the source',
		'posisi ini bukan petikan dari sumber'
	),
	'no-place': msg(
		'no words, and no numbers that can be used',
		'tanpa kata-kata dan tanpa posisi yang dapat dipakai'
	),
	'no-source': msg('names no source', 'tidak menyebut sumber'),
	'no-code': msg('names no code', 'tidak menyebut kode'),
	mark: msg('neither yes nor no', 'bukan ya dan bukan tidak'),
	answer: msg('an answer that is not allowed', 'jawaban yang tidak mungkin'),
	'coded-already': msg(
		'already coded this way by this coder',
		'penyandi ini sudah mengodekannya begitu'
	),
	'row-twice': msg('appears twice in the table', 'ada dua kali di tabel'),
	header: msg('the header of the table repeated', 'kepala tabel berulang')
};

export const codedTables = {
	whys,
	leftRow: msgWith(
		(file: string, line: number, why: string, what: string) =>
			`${file}, line ${line}: ${why}${what === '' ? '' : `: “${what}”`}.`,
		(file, line, why, what) => `${file}, baris ${line}: ${why}${what === '' ? '' : `: “${what}”`}.`
	),
	places: msgWith(
		(n: number) => `It occurs in ${plural(n, 'place', 'places')}.`,
		(n) => `Ada di ${jumlah(n, 'tempat')}.`
	),
	otherVoice: msgWith(
		(file: string, line: number, actor: string, said: string) =>
			`${file}, line ${line}: coded, but ${said === '' ? `“${actor}” is too long for a name` : `${said} speaks there, not “${actor}”`}.`,
		(file, line, actor, said) =>
			`${file}, baris ${line}: dikodekan, tetapi ${said === '' ? `“${actor}” terlalu panjang untuk sebuah nama` : `yang berbicara di situ ${said}, bukan “${actor}”`}.`
	),
	taken: msgWith(
		(codings: number, taken: number, rows: number) =>
			`${plural(codings, 'coding', 'codings')} from ${whole('en', taken)} of ${plural(rows, 'row', 'rows')}.`,
		(codings, taken, rows) =>
			`${jumlah(codings, 'pengodean')} dari ${whole('id', taken)} di antara ${jumlah(rows, 'baris')}.`
	),
	newCodes: msgWith(
		(names: string) => `New codes: ${names}.`,
		(names) => `Kode baru: ${names}.`
	),
	newCoders: msgWith(
		(names: string) => `New coders: ${names}.`,
		(names) => `Penyandi baru: ${names}.`
	),
	newActors: msgWith(
		(names: string) => `New actors: ${names}.`,
		(names) => `Aktor baru: ${names}.`
	),
	given: msgWith(
		(n: number) =>
			`${plural(n, 'passage', 'passages')} without a known speaker ${n === 1 ? 'is' : 'are'} assigned to the actor named.`,
		(n) =>
			`${jumlah(n, 'petikan')} yang belum diketahui penuturnya ditetapkan sebagai ucapan aktor yang disebut.`
	),
	agreed: msgWith(
		(reading: Counted, agreed: number, checked: number) =>
			`The numbers count ${readingEn(reading)}: the quotes are there in ${whole('en', agreed)} of ${plural(checked, 'row', 'rows')}.`,
		(reading, agreed, checked) =>
			`Posisi dihitung dalam ${readingId(reading)}: kutipannya ada di situ pada ${whole('id', agreed)} dari ${jumlah(checked, 'baris')}.`
	),
	unconfirmed: msgWith(
		(reading: Counted) =>
			`The numbers are taken to count ${readingEn(reading)}. There are no quotes that confirm it.`,
		(reading) =>
			`Posisi dianggap dihitung dalam ${readingId(reading)}. Tidak ada kutipan yang memastikannya.`
	),
	noNumbers: msgWith(
		(agreed: number, checked: number) =>
			`The numbers do not count characters (the quotes are there in ${whole('en', agreed)} of ${plural(checked, 'row', 'rows')}): the quotes say where the passages are.`,
		(agreed, checked) =>
			`Angkanya bukan posisi karakter (kutipannya ada di situ pada ${whole('id', agreed)} dari ${jumlah(checked, 'baris')}): kutipan yang menentukan letak petikan.`
	),
	cut: msgWith(
		(n: number) =>
			`${plural(n, 'quote ends', 'quotes end')} with “…”: only the words quoted are coded.`,
		(n) => `${jumlah(n, 'kutipan')} berakhir dengan “…”: hanya kata yang dikutip yang dikodekan.`
	),
	widened: msgWith(
		(n: number) =>
			`${plural(n, 'passage', 'passages')} began or ended inside a character and ${n === 1 ? 'was' : 'were'} widened.`,
		(n) => `${jumlah(n, 'petikan')} mulai atau berakhir di tengah karakter, lalu dilebarkan.`
	),
	dry: msg('Nothing was written.', 'Tidak ada yang ditulis.')
};
