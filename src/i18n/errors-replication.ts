/** What checking a package for readers finds, each with its file and place, and what no package is. */
import { say, type ErrorMessages, type Facts } from './error-facts.ts';

const rowEn = (d: Facts) => `${d['file']}, row ${d['row']}`;
const rowId = (d: Facts) => `${d['file']}, baris ${d['row']}`;
const shown = (value: unknown) => (value === '' ? '–' : `“${String(value)}”`);

export const replicationErrors: ErrorMessages = {
	'replication.not-package': say(
		(d) => `${d['file']} is not a package for readers. Create one with “simpul package”.`,
		(d) => `${d['file']} bukan paket untuk pembaca. Buatlah dengan “simpul package”.`
	),
	'replication.damaged': say(
		(d) =>
			`${d['file']} is damaged: ${d['entry']} in it cannot be read. Ask for the package again.`,
		(d) =>
			`${d['file']} rusak: ${d['entry']} di dalamnya tidak dapat dibaca. Mintalah paketnya sekali lagi.`
	),
	'check.file-missing': say(
		(d) => `${d['file']} is missing.`,
		(d) => `${d['file']} tidak ada.`
	),
	'check.file-extra': say(
		(d) => `${d['file']} is not in the list manifest.csv.`,
		(d) => `${d['file']} tidak tercantum dalam manifest.csv.`
	),
	'check.file-changed': say(
		(d) => `${d['file']} was changed since the package was made: its hash differs.`,
		(d) => `${d['file']} berubah sejak paket dibuat: hash-nya berbeda.`
	),
	'check.rows': say(
		(d) => `${d['file']} has ${d['found']} rows, manifest.csv says ${shown(d['expected'])}.`,
		(d) => `${d['file']} berisi ${d['found']} baris, manifest.csv menyebut ${shown(d['expected'])}.`
	),
	'check.column-missing': say(
		(d) => `${d['file']}: the column “${d['column']}” is missing.`,
		(d) => `${d['file']}: kolom “${d['column']}” tidak ada.`
	),
	'check.unknown': say(
		(d) => `${rowEn(d)}, ${d['column']}: ${shown(d['value'])} is not known in the package.`,
		(d) => `${rowId(d)}, ${d['column']}: ${shown(d['value'])} tidak dikenal dalam paket.`
	),
	'check.twice': say(
		(d) => `${rowEn(d)}: the coding ${shown(d['value'])} is there twice.`,
		(d) => `${rowId(d)}: pengodean ${shown(d['value'])} tercatat dua kali.`
	),
	'check.outside': say(
		(d) =>
			`${rowEn(d)}: ${shown(d['start'])} to ${shown(d['end'])} is not a place in a text of length ${d['length']}.`,
		(d) =>
			`${rowId(d)}: ${shown(d['start'])} sampai ${shown(d['end'])} bukan tempat dalam teks sepanjang ${d['length']}.`
	),
	'check.overlap': say(
		(d) => `${rowEn(d)}: begins before the part above it ends.`,
		(d) => `${rowId(d)}: mulai sebelum bagian di atasnya berakhir.`
	),
	'check.quote': say(
		(d) => `${rowEn(d)}: the quote is not what the text has at this place.`,
		(d) => `${rowId(d)}: kutipannya bukan yang tertulis di tempat itu dalam teks.`
	),
	'check.text': say(
		(d) => `${d['file']} (${d['source']}) is not the text that was coded: its hash differs.`,
		(d) => `${d['file']} (${d['source']}) bukan teks yang dikodekan: hash-nya berbeda.`
	),
	'check.side': say(
		(d) => `${d['file']}: table ${d['table']} has no “${d['side']}”.`,
		(d) => `${d['file']}: tabel ${d['table']} tidak punya “${d['side']}”.`
	),
	'check.number': say(
		(d) =>
			`${rowEn(d)}, ${d['column']}: ${shown(d['found'])}, counted again ${shown(d['expected'])}.`,
		(d) =>
			`${rowId(d)}, ${d['column']}: ${shown(d['found'])}, hasil hitung ulang ${shown(d['expected'])}.`
	),
	'check.cells': say(
		(d) => `${d['file']} has ${d['found']} numbers where its table has ${d['expected']}.`,
		(d) => `${d['file']} berisi ${d['found']} angka, padahal tabelnya punya ${d['expected']}.`
	)
};
