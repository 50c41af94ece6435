/** What can be wrong with a file of the exchange standard REFI-QDA (`.qdc`, `.qdpx`). */
import { formatNumber } from './format.ts';
import { few, megabytes, say, type ErrorMessages } from './error-facts.ts';

export const exchangeErrors: ErrorMessages = {
	'refi.empty': say(
		(d) => `${d['file']} is empty. Copy or download it again.`,
		(d) => `${d['file']} kosong. Salin atau unduh lagi.`
	),
	'refi.malformed': say(
		(d) =>
			`${d['file']} is not well-formed XML (line ${d['line']}). Export it again from the program that wrote it; nothing was imported.`,
		(d) =>
			`${d['file']} bukan XML yang tersusun benar (baris ${d['line']}). Ekspor lagi dari program pembuatnya; tidak ada yang diimpor.`
	),
	'refi.doctype': say(
		(d) =>
			`${d['file']} declares a document type, which exchange files do not need and which can be harmful. It was not opened; export it again from the program that wrote it.`,
		(d) =>
			`${d['file']} memuat DOCTYPE, yang tidak diperlukan berkas pertukaran dan dapat berbahaya. Berkas tidak dibuka; ekspor lagi dari program pembuatnya.`
	),
	'refi.encoding': say(
		(d) =>
			`${d['file']} says that it is encoded as ${d['encoding']}, but it is not. Export it again as UTF-8.`,
		(d) =>
			`${d['file']} menyatakan pengodean karakternya ${d['encoding']}, padahal bukan. Ekspor lagi sebagai UTF-8.`
	),
	'refi.too-deep': say(
		(d) =>
			`${d['file']} is nested more than ${d['limit']} levels deep and was not opened. Reduce the levels of its codes and export it again.`,
		(d) =>
			`${d['file']} bersarang lebih dari ${d['limit']} tingkat dan tidak dibuka. Kurangi tingkat kodenya, lalu ekspor lagi.`
	),
	'refi.too-many': say(
		(d) =>
			`${d['file']} has more than ${formatNumber('en', Number(d['limit']))} elements, which is about ${formatNumber('en', codings(d))} codings. Nothing was imported; export it in parts.`,
		(d) =>
			`${d['file']} memuat lebih dari ${formatNumber('id', Number(d['limit']))} elemen, kira-kira ${formatNumber('id', codings(d))} pengodean. Tidak ada yang diimpor; ekspor per bagian.`
	),
	'refi.too-large': say(
		(d) =>
			`${d['file']} is larger than ${megabytes(d['limit'])} and was not opened. Export it in parts, or without recordings and pictures.`,
		(d) =>
			`${d['file']} lebih besar dari ${megabytes(d['limit'])} dan tidak dibuka. Ekspor per bagian, atau tanpa rekaman dan gambar.`
	),
	'refi.not-codebook': say(
		(d) =>
			`${d['file']} is not a codebook in the exchange format (.qdc). Export the codebook again as REFI-QDA.`,
		(d) =>
			`${d['file']} bukan buku kode dalam format pertukaran (.qdc). Ekspor lagi buku kodenya sebagai REFI-QDA.`
	),
	'refi.no-codes': say(
		(d) => `${d['file']} has no codes. Nothing was imported from it.`,
		(d) => `${d['file']} tidak memuat kode. Tidak ada yang diimpor darinya.`
	),
	'refi.nothing-to-write': say(
		() => 'The codebook is empty, and an exchange file needs at least one code. Add one first.',
		() =>
			'Buku kode kosong, sedangkan berkas pertukaran memerlukan sedikitnya satu kode. Tambahkan dahulu.'
	),
	'refi.not-project': say(
		(d) =>
			`${d['file']} is not a project in the exchange format (.qdpx). Export the project again as REFI-QDA.`,
		(d) =>
			`${d['file']} bukan proyek dalam format pertukaran (.qdpx). Ekspor lagi proyeknya sebagai REFI-QDA.`
	),
	'refi.no-qde': say(
		(d) =>
			`${d['file']} is a zip file without a project document (.qde). Export the project again.`,
		(d) => `${d['file']} adalah berkas zip tanpa dokumen proyek (.qde). Ekspor lagi proyeknya.`
	),
	'refi.counting': say(
		(d) =>
			`“${d['counting']}” is not a way of counting positions. Choose one of ${list(d['known'])}.`,
		(d) =>
			`“${d['counting']}” bukan cara menghitung posisi. Pilih salah satu dari ${list(d['known'])}.`
	),
	'refi.positions-unsure': say(
		(d) =>
			`How ${few(d['sources'])} counts positions is uncertain. Look at the passages above, then choose with --positions (${list(d['known'])}).`,
		(d) =>
			`Cara ${few(d['sources'])} menghitung posisi belum pasti. Lihat petikan di atas, lalu pilih dengan --positions (${list(d['known'])}).`
	),
	'refi.conversion': say(
		(d) =>
			`${d['from']} cannot become ${d['to']}. It can become a project (a folder or .simpul)${others(d['known'], ' or ')}.`,
		(d) =>
			`${d['from']} tidak dapat diubah menjadi ${d['to']}. Berkas itu dapat menjadi proyek (folder atau .simpul)${others(d['known'], ' atau ')}.`
	),
	'refi.exists': say(
		(d) => `${d['file']} is already there. Choose another name; nothing was written.`,
		(d) => `${d['file']} sudah ada. Pilih nama lain; tidak ada yang ditulis.`
	)
};

/** A coding is written as a selection, the coding itself and its code. */
const codings = (d: { readonly [name: string]: unknown }) =>
	Math.floor(Number(d['limit']) / 30_000) * 10_000;
/** What besides a project: ", .qdpx or .qdc". */
const others = (known: unknown, or: string): string => {
	const endings = (Array.isArray(known) ? known : []).filter((ending) => ending !== '.simpul');
	const [last, ...rest] = endings.toReversed() as string[];
	return last === undefined ? '' : [...['', ...rest.toReversed()].join(', '), or, last].join('');
};
const list = (value: unknown) => (Array.isArray(value) ? value.join(' · ') : String(value ?? ''));
