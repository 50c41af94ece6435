/** What can be wrong with a table's question, and with tables of codings, speakers and actors that come in. */
import {
	allowedEn,
	allowedId,
	few,
	rowEn,
	rowId,
	say,
	type ErrorMessages,
	type Facts
} from './error-facts.ts';
import type { Locale } from './message.ts';
import { dimNoun } from './table-nouns.ts';

/** The dimension in the reader's language: “Jenis sumber”, or the name of the attribute. */
const dimOf = (locale: Locale, { dim, attribute }: Facts): string =>
	`“${dimNoun(locale, { kind: String(dim), ...(attribute ? { name: String(attribute) } : {}) })}”`;

/** " There is: Main codes, Second look." */
function ofSets(locale: Locale, { sets }: Facts): string {
	const names = few(sets);
	if (names === '') return '';
	return locale === 'en' ? ` There are: ${names}.` : ` Yang ada: ${names}.`;
}
const valuesOf = ({ values }: Facts, none: string): string => few(values) || none;

const LACKS_EN: Facts = {
	source: 'the source',
	place: 'the words or their position',
	code: 'the code'
};
const LACKS_ID: Facts = {
	source: 'sumber',
	place: 'kata-kata atau posisinya',
	code: 'kode'
};
const lacked = ({ lacks }: Facts, names: Facts): string =>
	(lacks instanceof Array ? lacks : []).map((one) => String(names[String(one)] ?? one)).join(', ');

export const tableErrors: ErrorMessages = {
	'table.bad-dimension': say(
		(d) =>
			`${d['text'] ? `“${d['text']}” is not something to count by` : 'Nothing is chosen for the rows or the columns'}. Use actor, type, about, holder, speaker, source, kind, date, coder, valence, origin, code, code:ID, framework:ID, actor:ATTRIBUTE or source:ATTRIBUTE.`,
		(d) =>
			`${d['text'] ? `“${d['text']}” bukan dasar penghitungan` : 'Baris atau kolom belum dipilih'}. Pakai actor, type, about, holder, speaker, source, kind, date, coder, valence, origin, code, code:ID, framework:ID, actor:ATRIBUT, atau source:ATRIBUT.`
	),
	'table.bad-spec': say(
		(d) =>
			d['name'] === 'where'
				? `“${d['value']}” is not a filter. Write DIMENSION=VALUE, such as kind=interview or actor=A|B.`
				: `“${d['value']}” is not a valid value for ${d['name']}.${allowedEn(d)}`,
		(d) =>
			d['name'] === 'where'
				? `“${d['value']}” bukan saringan. Tulis DIMENSI=NILAI, misalnya kind=interview atau actor=A|B.`
				: `“${d['value']}” bukan nilai yang sah untuk ${d['name']}.${allowedId(d)}`
	),
	'table.not-coded': say(
		(d) =>
			`${d['file']}: no column for ${lacked(d, LACKS_EN)}. There are: ${few(d['columns'])}. Name the column, for example with --code-column.`,
		(d) =>
			`${d['file']}: tidak ada kolom untuk ${lacked(d, LACKS_ID)}. Yang ada: ${few(d['columns'])}. Sebutkan kolomnya, misalnya dengan --code-column.`
	),
	'table.unknown-code': say(
		(d) => `There is no code “${d['code']}” in this project.`,
		(d) => `Tidak ada kode “${d['code']}” di proyek ini.`
	),
	'table.unknown-set': say(
		(d) => `There is no code set “${d['set']}” in this project.${ofSets('en', d)}`,
		(d) => `Tidak ada himpunan kode “${d['set']}” di proyek ini.${ofSets('id', d)}`
	),
	'table.set-removed': say(
		(d) =>
			`The code set “${d['set']}” was removed. Choose another set or codes, or bring it back in the history.`,
		(d) =>
			`Himpunan kode “${d['set']}” sudah dihapus. Pilih himpunan lain atau kode, atau kembalikan lewat riwayat.`
	),
	'table.unknown-attribute': say(
		(d) => `There is no attribute “${d['attribute']}” in this project.`,
		(d) => `Tidak ada atribut “${d['attribute']}” di proyek ini.`
	),
	'table.unknown-framework': say(
		(d) => `There is no codebook “${d['framework']}” in this project.`,
		(d) => `Tidak ada buku kode “${d['framework']}” di proyek ini.`
	),
	'table.unknown-value': say(
		(d) =>
			`There is no “${d['value']}” for ${dimOf('en', d)} in this project. There are: ${valuesOf(d, 'nothing')}.`,
		(d) =>
			`Tidak ada “${d['value']}” untuk ${dimOf('id', d)} di proyek ini. Yang ada: ${valuesOf(d, 'tidak satu pun')}.`
	),
	'table.text-missing': say(
		(d) => `The text of ${d['source']} is not available, so its words cannot be counted.`,
		(d) => `Teks ${d['source']} tidak tersedia, jadi katanya tidak dapat dihitung.`
	),
	'table.empty': say(
		(d) => `${d['file'] ?? 'The table'} has no rows below its header.`,
		(d) => `${d['file'] ?? 'Tabel'} tidak punya baris di bawah kepalanya.`
	),
	'table.damaged': say(
		(d) =>
			`${d['file'] ?? 'The table'}: a quotation mark is never closed (row ${d['row']}). Close it and choose the table again.`,
		(d) =>
			`${d['file'] ?? 'Tabel'}: ada tanda kutip yang tidak ditutup (baris ${d['row']}). Tutup tanda itu lalu pilih tabelnya lagi.`
	),
	'table.no-column': say(
		(d) => `${d['file']} has no column “${d['column']}” (it has ${few(d['columns'])}).`,
		(d) => `${d['file']} tidak punya kolom “${d['column']}” (yang ada: ${few(d['columns'])}).`
	),
	'table.unused-column': say(
		(d) => `${d['file']}: the column “${d['column']}” is not used. Used are ${few(d['columns'])}.`,
		(d) => `${d['file']}: kolom “${d['column']}” tidak dipakai. Yang dipakai: ${few(d['columns'])}.`
	),
	'table.role': say(
		(d) => `${rowEn(d)}: “${d['role']}” is not a role. Use ${few(d['roles'])}.`,
		(d) => `${rowId(d)}: “${d['role']}” bukan peran. Pakai ${few(d['roles'])}.`
	),
	'source.not-named': say(
		(d) => `${rowEn(d)}: there is no source “${d['name']}”. Nothing was changed.`,
		(d) => `${rowId(d)}: tidak ada sumber “${d['name']}”. Tidak ada yang diubah.`
	),
	'coding.row-range': say(
		(d) =>
			`${rowEn(d)}: ${d['start']} to ${d['end']} is not a range in ${d['source']} (0 to ${d['length']}). Nothing was changed.`,
		(d) =>
			`${rowId(d)}: ${d['start']} sampai ${d['end']} bukan rentang dalam ${d['source']} (0 sampai ${d['length']}). Tidak ada yang diubah.`
	),
	'coding.row-code': say(
		(d) => `${rowEn(d)}: there is no code “${d['code']}”. Nothing was changed.`,
		(d) => `${rowId(d)}: tidak ada kode “${d['code']}”. Tidak ada yang diubah.`
	),
	'coding.row-heading': say(
		(d) => `${rowEn(d)}: “${d['code']}” is a heading, not a code. Nothing was changed.`,
		(d) => `${rowId(d)}: “${d['code']}” adalah judul, bukan kode. Tidak ada yang diubah.`
	),
	'coding.row-quote-missing': say(
		(d) => `${rowEn(d)}: these words are not in the source: “${d['quote']}”. Nothing was changed.`,
		(d) =>
			`${rowId(d)}: kata-kata ini tidak ada dalam sumber: “${d['quote']}”. Tidak ada yang diubah.`
	),
	'coding.row-quote-twice': say(
		(d) =>
			`${rowEn(d)}: these words occur more than once; give start and end: “${d['quote']}”. Nothing was changed.`,
		(d) =>
			`${rowId(d)}: kata-kata ini muncul lebih dari sekali; beri start dan end: “${d['quote']}”. Tidak ada yang diubah.`
	),
	'coding.row-valence': say(
		(d) =>
			`${rowEn(d)}: “${d['valence']}” is not a valence. Use ${few(d['valences'])}. Nothing was changed.`,
		(d) =>
			`${rowId(d)}: “${d['valence']}” bukan arah. Pakai ${few(d['valences'])}. Tidak ada yang diubah.`
	),
	'coding.row-relation': say(
		(d) =>
			`${rowEn(d)}: a relation names two actors, such as “A; B”; here it is “${d['relation']}”. Nothing was changed.`,
		(d) =>
			`${rowId(d)}: hubungan menyebut dua aktor, seperti “A; B”; tertulis “${d['relation']}”. Tidak ada yang diubah.`
	),
	'coding.row-duplicate': say(
		(d) =>
			`${rowEn(d)}: “${d['code']}” is already on this passage of ${d['source']}, by the same coder. Nothing was changed.`,
		(d) =>
			`${rowId(d)}: “${d['code']}” sudah ada pada petikan ${d['source']} ini, oleh penyandi yang sama. Tidak ada yang diubah.`
	),
	'coding.row-quote-differs': say(
		(d) =>
			`${rowEn(d)}: ${d['source']} has other words from ${d['start']} to ${d['end']} than the quote: “${d['found']}”. Nothing was changed.`,
		(d) =>
			`${rowId(d)}: dari ${d['start']} sampai ${d['end']} ${d['source']} berisi kata lain daripada kutipannya: “${d['found']}”. Tidak ada yang diubah.`
	),
	'coding.row-widened': say(
		(d) =>
			`${rowEn(d)}: the passage would have cut a character in two; it was widened to ${d['start']}-${d['end']}.`,
		(d) =>
			`${rowId(d)}: petikan akan membelah satu karakter; dilebarkan menjadi ${d['start']}-${d['end']}.`
	),
	'coding.row-level': say(
		(d) => `${rowEn(d)}: a level is 0 to 4; here it is “${d['level']}”. Nothing was changed.`,
		(d) =>
			`${rowId(d)}: tingkat adalah 0 sampai 4; tertulis “${d['level']}”. Tidak ada yang diubah.`
	)
};
