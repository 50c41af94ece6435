/** Memos and links where things are: beside a passage, a code, a source, an actor, a table. */
import { jumlah, msg, msgWith, plural, type Message } from './message.ts';

export const noting = {
	memos: msgWith(
		(n: number) => (n === 0 ? 'Memo' : plural(n, 'memo', 'memos')),
		(n) => (n === 0 ? 'Memo' : jumlah(n, 'memo'))
	),
	memoOn: msgWith(
		(name: string) => `Memos on ${name}`,
		(name) => `Memo tentang ${name}`
	),
	newText: msg('New memo (Markdown)', 'Memo baru (Markdown)'),
	textOf: msgWith(
		(name: string) => `Text of the memo “${name}”`,
		(name) => `Isi memo “${name}”`
	),
	add: msg('Add memo', 'Tambah memo'),
	by: msgWith(
		(coder: string) => `by ${coder}`,
		(coder) => `oleh ${coder}`
	),
	remove: msgWith(
		(name: string) => `Remove the memo “${name}”`,
		(name) => `Hapus memo “${name}”`
	),
	removed: msgWith(
		(name: string) => `Memo removed: ${name}`,
		(name) => `Memo dihapus: ${name}`
	),
	annotation: msgWith(
		(name: string) => `Memo on these words: ${name}`,
		(name) => `Memo pada kata-kata ini: ${name}`
	),
	annotations: msg('Memos on words of this text', 'Memo pada kata dalam teks ini'),
	theseWords: msg('the selected words', 'kata yang dipilih'),
	thisPassage: msg('this passage', 'petikan ini'),
	keyMemo: msg(
		'Memo on the selected words or the chosen passage',
		'Memo pada kata yang dipilih atau petikan terpilih'
	),
	links: msg('Links to other passages', 'Tautan ke petikan lain'),
	linkTo: msg('Link to another passage …', 'Tautkan ke petikan lain …'),
	kind: msg('This passage', 'Petikan ini'),
	choose: msg('Choose a passage', 'Pilih petikan'),
	filter: msg('Words or code of the passage', 'Kata atau kode petikan'),
	noPassages: msg(
		'No passage has these words or this code.',
		'Tidak ada petikan dengan kata atau kode ini.'
	),
	firstOf: msgWith(
		(n: number) => `The first ${n}. Type more words to narrow the list.`,
		(n) => `${n} yang pertama. Tambahkan kata untuk mempersempit daftar.`
	),
	removeLink: msgWith(
		(what: string) => `Remove the link: ${what}`,
		(what) => `Hapus tautan: ${what}`
	),
	note: msg('Why (optional)', 'Alasan (boleh kosong)'),
	noteOf: msgWith(
		(what: string) => `Why “${what}”`,
		(what) => `Alasan “${what}”`
	),
	noNote: msg('Say why', 'Tulis alasannya'),
	conflict: msg(
		'This memo has been changed elsewhere while you were writing. Nothing is overwritten until you decide.',
		'Memo ini diubah di tempat lain ketika Anda menulis. Tidak ada yang ditimpa sebelum Anda memutuskan.'
	),
	inHistory: msg(
		'The text that you do not keep stays in the history.',
		'Teks yang tidak Anda pakai tetap ada di riwayat.'
	),
	keepMine: msg('Keep my text', 'Pakai teks saya'),
	takeTheirs: msg('Take the other text', 'Pakai teks yang lain'),
	keepBoth: msg('Keep both, one after the other', 'Pakai keduanya berurutan'),
	mine: msg('My text', 'Teks saya'),
	keptAsNew: msg(
		'That memo was removed elsewhere; your text is kept in a new one.',
		'Memo itu dihapus di tempat lain; teks Anda disimpan dalam memo baru.'
	),
	linkRemoved: msg('Link removed.', 'Tautan dihapus.')
};

/** What the passage that is looked at does to the other one. */
export const linkKinds: { readonly [kind: string]: Message } = {
	supports: msg('supports', 'mendukung'),
	contradicts: msg('contradicts', 'bertentangan dengan'),
	explains: msg('explains', 'menjelaskan')
};

/** The same from the other end. */
export const linkedFrom: { readonly [kind: string]: Message } = {
	supports: msg('is supported by', 'didukung oleh'),
	contradicts: msg('contradicts', 'bertentangan dengan'),
	explains: msg('is explained by', 'dijelaskan oleh')
};
