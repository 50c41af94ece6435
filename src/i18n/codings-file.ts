/** What the columns of a table of codings mean: the data dictionary that goes with it. */
import { msg, type Message } from './message.ts';

export const codingsFile = {
	title: msg('Data dictionary: table of codings', 'Kamus data: tabel pengodean'),
	about: msg(
		'One row for each coding: one code given to one passage by one coder. Several names in one cell are separated by “; ”. An empty cell means: not answered, or nobody.',
		'Satu baris untuk setiap pengodean: satu kode yang diberikan pada satu petikan oleh satu penyandi. Beberapa nama dalam satu sel dipisahkan oleh “; ”. Sel kosong berarti: belum dijawab, atau tidak ada.'
	),
	withoutText: msg(
		'Saved without words of participants: the columns “note” and “quote” are left out.',
		'Disimpan tanpa kata-kata partisipan: kolom “note” dan “quote” tidak disertakan.'
	)
};

/** By column (core/codings-file/columns.ts). */
export const codingColumnMeanings: Readonly<Record<string, Message>> = {
	source: msg('Name of the source (the transcript).', 'Nama sumber (transkrip).'),
	start: msg(
		'Where the passage begins in the text of the source, in UTF-16 units from 0 (as JavaScript, Java and C# count).',
		'Posisi awal petikan dalam teks sumber, dalam satuan UTF-16 mulai dari 0 (seperti dalam JavaScript, Java, dan C#).'
	),
	end: msg(
		'Where it ends, in UTF-16 units; the unit at this position is no longer in it.',
		'Posisi akhir petikan, dalam satuan UTF-16; satuan pada posisi ini tidak lagi termasuk.'
	),
	start_codepoints: msg(
		'The same beginning in Unicode code points from 0 (as Python and R count). It differs from “start” only after emoji and rare characters.',
		'Awal yang sama dalam titik kode Unicode mulai dari 0 (seperti dalam Python dan R). Berbeda dari “start” hanya setelah emoji dan aksara langka.'
	),
	end_codepoints: msg(
		'The same end in Unicode code points, not included.',
		'Akhir yang sama dalam titik kode Unicode, tidak termasuk.'
	),
	line: msg(
		'Line of the text, from 1, on which the passage begins, as in the margin of the app.',
		'Baris teks, mulai dari 1, tempat petikan dimulai, seperti di tepi layar aplikasi.'
	),
	turn: msg(
		'Number of the turn, from 1, in which the passage begins; empty where the source has no turns.',
		'Nomor giliran bicara, mulai dari 1, tempat petikan dimulai; kosong bila sumber tidak punya giliran.'
	),
	code: msg(
		'Id of the code: it stays when the code is renamed.',
		'Id kode: tetap walau nama kode berubah.'
	),
	name: msg('Name of the code.', 'Nama kode.'),
	path: msg(
		'The names from the top of the codebook down to the code, separated by “ / ”.',
		'Nama-nama dari puncak buku kode sampai ke kode itu, dipisahkan oleh “ / ”.'
	),
	coder: msg('Who coded it.', 'Penyandi yang memberi kode.'),
	speakers: msg(
		'Labels of those whose words are in the passage. Interviewers and moderators are not among them.',
		'Label penutur yang perkataannya ada dalam petikan. Pewawancara dan moderator tidak termasuk.'
	),
	actors: msg(
		'Actors whose words are in the passage: tables by actor count it for them.',
		'Aktor yang perkataannya ada dalam petikan: tabel menurut aktor menghitungnya untuk mereka.'
	),
	valence: msg(
		'What it does in the passage: enables, hinders, mixed or neutral.',
		'Perannya dalam petikan: enables (mendukung), hinders (menghambat), mixed (campuran), atau neutral (netral).'
	),
	about: msg('Actors that the passage is about.', 'Aktor yang dibicarakan dalam petikan.'),
	holder: msg(
		'Actors that hold what is coded, such as an authority.',
		'Aktor yang memegang apa yang dikodekan, misalnya kewenangan.'
	),
	relation: msg(
		'Two actors: the first has the coded relation to the second.',
		'Dua aktor: yang pertama berada dalam hubungan yang dikodekan terhadap yang kedua.'
	),
	level: msg(
		'Level that the coder gave, 0 to 4, for codes that have levels.',
		'Tingkat yang diberikan penyandi, 0 sampai 4, untuk kode yang punya tingkat.'
	),
	note: msg("The coder's note on this coding.", 'Catatan penyandi pada pengodean ini.'),
	quote: msg('The words of the passage.', 'Kata-kata dalam petikan.'),
	via: msg(
		'How the passage was found, where it was not by reading: a search, a cue, a suggestion.',
		'Cara petikan ditemukan bila bukan dengan membaca: pencarian, isyarat, atau saran.'
	)
};
