/** The page of sources: importing files, and the list of what was imported. */
import { jumlah, msg, msgWith, plural, whole } from './message.ts';

export const importer = {
	title: msg('Sources', 'Sumber'),
	choose: msg('Choose files', 'Pilih berkas'),
	drop: msg('Drop transcripts here', 'Letakkan transkrip di sini'),
	dropHint: msg(
		'Word, OpenDocument, RTF, PDF, text, Markdown, web pages, captions, ELAN, Excel or CSV; whole folders too. Nothing leaves this device.',
		'Word, OpenDocument, RTF, PDF, teks, Markdown, HTML, takarir, ELAN, Excel, CSV; boleh satu folder. Tidak ada yang keluar dari perangkat ini.'
	),
	leftOut: msgWith(
		(names: string, count: number) =>
			`${plural(count, 'file', 'files')} in the folder left out because they are not transcripts: ${names}${count > 5 ? ' …' : ''}`,
		(names, count) =>
			`${jumlah(count, 'berkas')} dalam folder dilewati karena bukan transkrip: ${names}${count > 5 ? ' …' : ''}`
	),
	emptyText: msg(
		'Simpul reads labels such as “P:” or “Ibu Rina:” at the start of a line and shows who speaks before anything is imported.',
		'Simpul membaca label seperti “P:” atau “Ibu Rina:” di awal baris dan menunjukkan siapa yang berbicara sebelum apa pun diimpor.'
	),
	imported: msgWith(
		(count: number) => `${plural(count, 'source', 'sources')} imported.`,
		(count) => `${jumlah(count, 'sumber')} diimpor.`
	),
	nameOf: msgWith(
		(file: string) => `Name of ${file}`,
		(file) => `Nama ${file}`
	),
	kindOf: msgWith(
		(file: string) => `Kind of ${file}`,
		(file) => `Jenis ${file}`
	),
	dateOf: msgWith(
		(file: string) => `Date of ${file}`,
		(file) => `Tanggal ${file}`
	),
	langOf: msgWith(
		(file: string) => `Language of ${file}`,
		(file) => `Bahasa ${file}`
	),
	whichActor: msg('Which actor?', 'Aktor yang mana?'),
	noActor: msg('no actor yet', 'belum ada aktor'),
	nobody: msg('Nobody', 'Bukan siapa-siapa'),
	newActor: msg('new', 'baru'),
	proposed: msg('proposed', 'usulan'),
	makeActor: msgWith(
		(name: string) => `New actor “${name}”`,
		(name) => `Aktor baru “${name}”`
	),
	noMatch: msg('No actor fits.', 'Tidak ada aktor yang cocok.'),
	wholeOf: msgWith(
		(file: string) => `Actor whose words ${file} contains`,
		(file) => `Aktor pemilik isi ${file}`
	),
	saveOriginal: msg('Save the original file', 'Simpan berkas asli'),
	inProject: msg('In this project', 'Dalam proyek ini'),
	codings: msg('Codings', 'Pengodean'),
	editSpeakers: msg('Speakers …', 'Penutur …'),
	openInCode: msg('Open to code', 'Buka untuk dikodekan'),
	actionsFor: msgWith(
		(name: string) => `More for ${name}`,
		(name) => `Lainnya untuk ${name}`
	),
	remove: msg('Remove', 'Hapus'),
	removed: msgWith(
		(name: string, codings: number) =>
			codings > 0
				? `${name} was removed with ${plural(codings, 'coding', 'codings')}.`
				: `${name} was removed.`,
		(name, codings) =>
			codings > 0 ? `${name} dihapus beserta ${jumlah(codings, 'pengodean')}.` : `${name} dihapus.`
	),
	more: msgWith(
		(count: number) => `Show ${whole('en', count)} more`,
		(count) => `Tampilkan ${whole('id', count)} lagi`
	),
	keyChoose: msg('choose files', 'pilih berkas'),
	keyImport: msg('import all', 'impor semua')
};
