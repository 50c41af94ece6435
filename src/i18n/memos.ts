/** The memo page and what is printed of memos. */
import { jumlah, msg, msgWith, plural, type Message } from './message.ts';

export const memoKinds: { readonly [kind: string]: Message } = {
	project: msg('Project', 'Proyek'),
	codings: msg('Passage', 'Petikan'),
	span: msg('Words', 'Kata-kata'),
	codes: msg('Code', 'Kode'),
	sources: msg('Source', 'Sumber'),
	actors: msg('Actor', 'Aktor'),
	table: msg('Table', 'Tabel')
};

export const memos = {
	title: msg('Memos', 'Memo'),
	empty: msg('No memos yet', 'Belum ada memo'),
	emptyText: msg(
		'A memo holds what you think while you code: on the project, on a passage or other words, on a code, a source, an actor or a table. Begin here with one on the project; elsewhere use the “Memo” button beside the item.',
		'Memo menyimpan pemikiran Anda selama pengodean: tentang proyek, petikan atau kata lain, kode, sumber, aktor, atau tabel. Mulailah dengan memo tentang proyek di sini; di halaman lain pakailah tombol “Memo” di sampingnya.'
	),
	newMemo: msg('New memo on the project', 'Memo baru tentang proyek'),
	newTitle: msg('New memo', 'Memo baru'),
	kindFilter: msg('On what', 'Tentang apa'),
	allKinds: msg('Everything', 'Semua'),
	words: msg('With the words', 'Dengan kata'),
	count: msgWith(
		(n: number, of: number) =>
			n === of ? plural(n, 'memo', 'memos') : `${n} of ${plural(of, 'memo', 'memos')}`,
		(n, of) => (n === of ? jumlah(n, 'memo') : `${n} dari ${jumlah(of, 'memo')}`)
	),
	noneFit: msg('No memo fits the filter.', 'Tidak ada memo yang cocok dengan saringan.'),
	list: msg('All memos', 'Semua memo'),
	gone: msg('no longer in the project', 'tidak ada lagi dalam proyek'),
	titleField: msg('Title', 'Judul'),
	textField: msg('Text', 'Isi'),
	textHint: msg(
		'Markdown: ## heading, - list, *emphasis*. Saved when you leave the field.',
		'Markdown: ## judul, - daftar, *penekanan*. Disimpan saat Anda meninggalkan kotak ini.'
	),
	reading: msg('The memo, formatted', 'Memo dengan format'),
	nothing: msg('This memo has no text yet.', 'Memo ini belum berisi teks.'),
	insert: msg('Link a passage in the text …', 'Tautkan petikan dalam isi …'),
	insertHint: msg(
		'Drag a passage into the text, or press it to put the link at the caret.',
		'Seret petikan ke dalam isi, atau tekan untuk menaruh tautan pada kursor.'
	),
	on: msgWith(
		(kind: string) => `On: ${kind}`,
		(kind) => `Tentang: ${kind}`
	),
	written: msgWith(
		(coder: string, date: string) => (date ? `${coder}, ${date}` : coder),
		(coder, date) => (date ? `${coder}, ${date}` : coder)
	),
	passageGone: msg('passage is no longer there', 'petikan sudah tidak ada'),
	keysNew: msg('New memo on the project', 'Memo baru tentang proyek'),
	none: msg('No memos.', 'Tidak ada memo.')
};

/** Heads of the table that `simpul memos` prints. */
export const memoColumns: readonly Message[] = [
	msg('On', 'Tentang'),
	msg('What', 'Apa'),
	msg('Words', 'Kata-kata'),
	msg('Title', 'Judul'),
	msg('Text', 'Isi'),
	msg('Coder', 'Penyandi')
];
