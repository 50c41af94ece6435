/** Why a claim cannot be checked, and what to know about a verdict, in sentences. Names of rows and columns come in as text. */
import { formatList, formatNumber, formatPercent } from './format.ts';
import { translate, msgWith, type Locale, type Message } from './message.ts';

/** What a note may need; what is not known is ''. */
export type NoteFacts = {
	readonly rows: string;
	readonly column: string;
	/** What the question names in vain. */
	readonly name: string;
	readonly n: string;
	readonly upper: string;
	readonly word: string;
	readonly figure: string;
	readonly target: string;
	readonly unlike: string;
};
type Notes = { readonly [code: string]: Message<[NoteFacts]> };
type Told = (f: NoteFacts) => string;
const note = (en: Told, id: Told): Message<[NoteFacts]> => msgWith<[NoteFacts]>(en, id);

export const reasonNotes: Notes = {
	'no-table': note(
		() => 'No table has been chosen that could show it.',
		() => 'Belum dipilih tabel yang dapat menunjukkannya.'
	),
	'needs-reader': note(
		() => 'No table can show this; it needs a reader.',
		() => 'Tidak ada tabel yang dapat menunjukkannya; perlu dinilai pembaca.'
	),
	'table-missing': note(
		() => 'Its reference table is no longer there.',
		() => 'Tabel acuannya tidak ada lagi.'
	),
	'spec-unreadable': note(
		(f) => `Its table cannot be read (${f.name}).`,
		(f) => `Tabelnya tidak terbaca (${f.name}).`
	),
	'code-missing': note(
		(f) => `Its table asks for a code that is no longer there (${f.name}).`,
		(f) => `Tabelnya meminta kode yang tidak ada lagi (${f.name}).`
	),
	'set-missing': note(
		(f) => `Its table asks for a code set that is no longer there (${f.name}).`,
		(f) => `Tabelnya meminta himpunan kode yang tidak ada lagi (${f.name}).`
	),
	merged: note(
		(f) => `What it compares has become one: ${f.rows}.`,
		(f) => `Yang dibandingkannya telah menjadi satu: ${f.rows}.`
	),
	'attribute-missing': note(
		(f) => `Its table asks for an attribute that is not there (${f.name}).`,
		(f) => `Tabelnya meminta atribut yang tidak ada (${f.name}).`
	),
	'framework-missing': note(
		(f) => `Its table asks for a codebook that is not there (${f.name}).`,
		(f) => `Tabelnya meminta buku kode yang tidak ada (${f.name}).`
	),
	'value-missing': note(
		(f) => `Its filter names something that is not there (${f.name}).`,
		(f) => `Saringannya menyebut sesuatu yang tidak ada (${f.name}).`
	),
	'text-missing': note(
		(f) => `The text of ${f.name} is not available, so words cannot be counted.`,
		(f) => `Teks ${f.name} tidak tersedia, jadi kata tidak dapat dihitung.`
	),
	'row-missing': note(
		(f) => `The table has no row ${f.rows}.`,
		(f) => `Tabel tidak punya baris ${f.rows}.`
	),
	'column-missing': note(
		(f) => `The table has no such column${f.column && ` (${f.column})`}; the claim must name one.`,
		(f) =>
			`Kolom itu tidak ada dalam tabel${f.column && ` (${f.column})`}; klaim harus menyebut satu.`
	),
	'no-source': note(
		(f) => `No source has words of ${f.rows}: a zero there would mean nothing.`,
		(f) => `Tidak ada sumber yang memuat ucapan ${f.rows}: nol di situ tidak berarti.`
	),
	'empty-base': note(
		(f) =>
			`Nothing is counted there${f.column && ` (${f.column})`}, so there is no base for a share.`,
		(f) =>
			`Tidak ada yang terhitung di sana${f.column && ` (${f.column})`}: jadi tidak ada basisnya.`
	),
	'cell-empty': note(
		() => 'That cell has no number.',
		() => 'Tidak ada angka di sel itu.'
	),
	'few-rows': note(
		() => 'There is nothing to compare it with.',
		() => 'Tidak ada pembandingnya.'
	),
	'one-column': note(
		() => 'With one column alone, each row would be 100% of itself.',
		() => 'Dengan satu kolom saja, tiap baris adalah 100\u00a0% dari dirinya sendiri.'
	),
	'no-common-rows': note(
		() => 'The two series have no row in common.',
		() => 'Kedua deret tidak punya baris yang sama.'
	),
	'not-answered': note(
		() => 'No passage there says who holds it.',
		() => 'Tidak ada petikan di sana yang menyebut siapa pemegangnya.'
	),
	'no-words': note(
		() => 'These rows have no words of their own.',
		() => 'Baris ini tidak punya kata sendiri.'
	),
	'not-published': note(
		() => 'The published table does not give it.',
		() => 'Tabel terbitan tidak memuatnya.'
	),
	'no-counts': note(
		() => 'The published table gives no counts, and its bases do not lead to any.',
		() => 'Tabel terbitan tidak memuat jumlah, dan basisnya tidak menghasilkannya.'
	),
	'no-measure': note(
		() => 'This table has no such measure.',
		() => 'Tabel ini tidak punya ukuran itu.'
	),
	'other-unit': note(
		() => 'The number in the claim is of a different kind.',
		() => 'Angka dalam klaim berjenis lain.'
	)
};

export const caveatNotes: Notes = {
	'small-base': note(
		(f) => `Small base: n = ${f.n}.`,
		(f) => `Basis kecil: n = ${f.n}.`
	),
	'few-words': note(
		(f) => `Few words: ${f.n}.`,
		(f) => `Sedikit kata: ${f.n}.`
	),
	'lead-of-one': note(
		() => 'First place depends on one passage.',
		() => 'Peringkat pertama bergantung pada satu petikan.'
	),
	'speaker-as-holder': note(
		() => 'Rows show who speaks about it, not who holds it.',
		() => 'Baris menunjukkan siapa yang membicarakan, bukan siapa yang memegang.'
	),
	'zero-as-absence': note(
		(f) =>
			`Zero means that ${f.rows} did not mention it, not that it is absent.${f.upper && ` With 0 of ${f.n}, up to ${f.upper} remains possible (95% limit).`}`,
		(f) =>
			`Nol berarti ${f.rows} tidak menyebutnya, bukan bahwa hal itu tidak ada.${f.upper && ` Dengan 0 dari ${f.n}, sampai ${f.upper} masih mungkin (batas 95\u00a0%).`}`
	),
	'row-missing': note(
		(f) => `Not in the table: ${f.rows}.`,
		(f) => `Tidak ada dalam tabel: ${f.rows}.`
	),
	'bases-compared': note(
		(f) => `Unlike things are compared (${f.unlike}).`,
		(f) => `Yang dibandingkan tidak sejenis (${f.unlike}).`
	),
	'periods-differ': note(
		(f) => `Only one of the two series has ${f.rows}.`,
		(f) => `Hanya satu dari dua deret memuat ${f.rows}.`
	),
	'counter-example': note(
		(f) => `“${f.word}” goes too far: ${f.rows} is an exception.`,
		(f) => `“${f.word}” berlebihan: ${f.rows} merupakan pengecualian.`
	),
	'own-figure': note(
		(f) =>
			`The sentence itself gives ${f.figure}, as the table does; whether that meets the target of ${f.target} is a separate question.`,
		(f) =>
			`Kalimat itu sendiri menyebut ${f.figure}, sama dengan tabel; apakah mencapai patokan ${f.target} adalah soal lain.`
	)
};

/** Facts of a reason or a caveat as text. @param name  of a row or column by its id */
export function noteFacts(
	locale: Locale,
	data: { readonly [fact: string]: unknown },
	name: (side: 'row' | 'column', id: string) => string
): NoteFacts {
	const list = (value: unknown) => (Array.isArray(value) ? value : []).map(String);
	const number = (value: unknown, digits = 2) =>
		typeof value === 'number' ? formatNumber(locale, value, digits) : '';
	const rows = [...list(data['rows']), ...(typeof data['row'] === 'string' ? [data['row']] : [])];
	const upper = data['upper'];
	return {
		rows: formatList(
			locale,
			rows.map((id) => name('row', id))
		),
		column: typeof data['column'] === 'string' ? name('column', data['column']) : '',
		name: typeof data['name'] === 'string' ? data['name'] : '',
		n: number(data['n'] ?? data['of']),
		upper: typeof upper === 'number' ? formatPercent(locale, upper, 0) : '',
		word: typeof data['word'] === 'string' ? data['word'] : '',
		figure: number(data['figure']),
		target: number(data['target']),
		unlike: [
			...list(data['units']),
			...(Array.isArray(data['bases']) ? data['bases'] : []).map((n) => `n = ${number(n)}`)
		].join('; ')
	};
}

export const told = (locale: Locale, notes: Notes, code: string, facts: NoteFacts): string =>
	notes[code] ? translate(locale, notes[code], facts) : code;
