/** A file of another program that comes into a project that is there already: what is known, what is new, what stays out. */
import { jumlah, msg, msgWith, plural, type Message } from './message.ts';

/** Rows of the account. */
export const mergeNames: { readonly [what: string]: Message } = {
	coders: msg('Coders', 'Penyandi'),
	sources: msg('Sources', 'Sumber'),
	codes: msg('Codes', 'Kode'),
	codeSets: msg('Code sets', 'Himpunan kode'),
	codings: msg('Codings', 'Pengodean'),
	actors: msg('Actors', 'Aktor'),
	attributes: msg('Attributes', 'Atribut'),
	values: msg('Values of attributes', 'Nilai atribut'),
	attributions: msg('Passages assigned to actors', 'Petikan milik aktor'),
	memos: msg('Memos', 'Memo'),
	links: msg('Links', 'Tautan'),
	claims: msg('Claims', 'Klaim'),
	written: msg('Saved tables, findings and summaries', 'Tabel tersimpan, temuan, dan ringkasan')
};

/** What stays out, and why. */
export const mergeLeft: { readonly [kind: string]: Message<[number]> } = {
	differs: msgWith(
		(n: number) =>
			n === 1
				? '1 record differs in the file; the one here stays'
				: `${plural(n, 'record', 'records')} differ in the file; those here stay`,
		(n) => `${jumlah(n, 'entri')} berbeda dalam berkas; yang ada di sini tetap`
	),
	'value-here': msgWith(
		(n: number) =>
			`${plural(n, 'value differs', 'values differ')} from the one that is here, which stays`,
		(n) => `${jumlah(n, 'nilai')} berbeda dari yang ada di sini; yang di sini tetap`
	),
	'speaks-here': msgWith(
		(n: number) =>
			`${plural(n, 'passage is', 'passages are')} assigned to another actor in the file; the speaker here stays`,
		(n) => `${jumlah(n, 'petikan')} milik aktor lain dalam berkas; penutur di sini tetap`
	)
};

export const exchangeMerge = {
	title: msgWith(
		(name: string, project: string) => `Bring “${name}” into ${project}?`,
		(name, project) => `Masukkan “${name}” ke ${project}?`
	),
	comesIn: msg('What is here, what is new', 'Yang sudah ada, yang baru'),
	what: msg('Kind', 'Jenis'),
	known: msg('Already here', 'Sudah ada'),
	added: msg('New', 'Baru'),
	out: msg('Stays out', 'Tidak masuk'),
	keeps: msg(
		'What is already here stays as it is. What is new is added as one change; one undo removes it.',
		'Yang sudah ada tidak berubah. Yang baru masuk sebagai satu perubahan; dapat dibatalkan dengan satu kali Urungkan.'
	),
	nothingNew: msg(
		'All of it is already here: nothing would change.',
		'Semuanya sudah ada di sini: tidak ada yang akan berubah.'
	),
	bringIn: msg('Bring in what is new', 'Masukkan yang baru'),
	broughtIn: msgWith(
		(file: string) => `${file} was added.`,
		(file) => `${file} sudah ditambahkan.`
	),
	line: msgWith(
		(what: string, known: number, added: number, out: number) =>
			`${what}: ${[`${known} already here`, `${added} new`, ...(out > 0 ? [`${out} left out`] : [])].join(', ')}`,
		(what, known, added, out) =>
			`${what}: ${[`${known} sudah ada`, `${added} baru`, ...(out > 0 ? [`${out} tidak masuk`] : [])].join(', ')}`
	)
};
