/** What each command of the command line does, in one line; in the order of the help. */
import { msg, type Message } from './message.ts';

export const commandHelp: Readonly<Record<string, Message>> = {
	new: msg(
		'make an empty project with its codebooks',
		'membuat proyek kosong beserta buku kodenya'
	),
	import: msg(
		'read transcripts, or add a colleague’s project',
		'membaca transkrip, atau menambahkan proyek rekan'
	),
	code: msg(
		'code passages from a table, or print a code with its passages',
		'mengodekan petikan dari tabel, atau menampilkan satu kode beserta petikannya'
	),
	crosstab: msg('print a counted table', 'menampilkan tabel hitungan'),
	compare: msg(
		'compare a table of NVivo with ours, cell by cell',
		'membandingkan tabel NVivo dengan tabel di sini, sel demi sel'
	),
	findings: msg(
		'say what a table shows, and how far it carries',
		'menyebutkan apa yang ditunjukkan tabel, dan seberapa jauh berlakunya'
	),
	chart: msg('draw a chart, or print its numbers', 'menggambar bagan, atau menampilkan angkanya'),
	codings: msg(
		'print all codings with their words',
		'menampilkan semua pengodean beserta kata-katanya'
	),
	attributes: msg(
		'print or import attributes of actors or sources',
		'menampilkan atau mengimpor atribut aktor atau sumber'
	),
	spoken: msg(
		'give words of a text to an actor by hand',
		'menetapkan sendiri kata-kata dalam teks untuk aktor'
	),
	sources: msg('list the sources', 'menampilkan daftar sumber'),
	codes: msg(
		'list the codes with their ids and meaning',
		'menampilkan daftar kode, id, dan artinya'
	),
	original: msg(
		'give the file of a source as it was imported',
		'mengambil berkas asli sebuah sumber'
	),
	search: msg('find words in all sources', 'mencari kata di semua sumber'),
	query: msg(
		'find passages by how codes relate to each other',
		'mencari petikan menurut hubungan antarkode'
	),
	words: msg('count words per actor', 'menghitung kata per aktor'),
	suggest: msg('propose passages for codes', 'mengusulkan petikan untuk kode'),
	memos: msg('print the memos', 'menampilkan memo'),
	claims: msg('check the claims against the tables', 'memeriksa klaim dengan tabel'),
	triangulation: msg(
		'show which methods and actors agree with each claim',
		'menampilkan metode dan aktor yang sejalan dengan tiap klaim'
	),
	agreement: msg(
		'show how far coders agree, code by code',
		'menampilkan kesepakatan antarpenyandi, kode demi kode'
	),
	report: msg('write the report', 'menulis laporan'),
	convert: msg('turn one format into another', 'mengubah satu format menjadi format lain'),
	inspect: msg('show what is in a file', 'menampilkan isi sebuah berkas'),
	package: msg(
		'make a package for readers that recounts the tables',
		'membuat paket untuk pembaca yang menghitung ulang tabel'
	),
	check: msg('check such a package', 'memeriksa paket seperti itu'),
	verify: msg('check that a project is intact', 'memeriksa keutuhan proyek')
};
