/** Code sets, and two codebooks beside each other. */
import { jumlah, msg, msgWith, plural, whole } from './message.ts';

export const codeSets = {
	title: msg('Code sets', 'Himpunan kode'),
	text: msg(
		'A set holds codes that you look at together, from any branch of any codebook: as columns of a table, or as a short list beside the text. It changes nothing in the codebook.',
		'Himpunan memuat kode yang Anda lihat bersama, dari cabang mana pun di buku kode mana pun: kolom tabel, daftar pendek di samping teks. Buku kode tidak berubah.'
	),
	empty: msg('No sets yet', 'Belum ada himpunan'),
	newName: msg('Name of the new set', 'Nama himpunan baru'),
	add: msg('Make a set', 'Buat himpunan'),
	name: msg('Name', 'Nama'),
	addCode: msgWith(
		(set: string) => `Add a code to ${set}`,
		(set) => `Tambah kode ke ${set}`
	),
	addHint: msg('Add a code …', 'Tambah kode …'),
	takeOut: msgWith(
		(code: string, set: string) => `Remove ${code} from ${set}`,
		(code, set) => `Keluarkan ${code} dari ${set}`
	),
	count: msgWith(
		(n: number) => plural(n, 'code', 'codes'),
		(n) => jumlah(n, 'kode')
	),
	up: msgWith(
		(set: string) => `Move ${set} up`,
		(set) => `Naikkan ${set}`
	),
	down: msgWith(
		(set: string) => `Move ${set} down`,
		(set) => `Turunkan ${set}`
	),
	table: msg('As columns of a table', 'Sebagai kolom tabel'),
	remove: msgWith(
		(set: string) => `Remove ${set}`,
		(set) => `Hapus ${set}`
	),
	removed: msgWith(
		(set: string) => `Removed the set ${set}. Its codes stay in the codebook.`,
		(set) => `Himpunan ${set} dihapus. Kodenya tetap di buku kode.`
	),
	noCode: msg('No code has this name.', 'Tidak ada kode dengan nama ini.')
};

export const beside = {
	title: msg('Two codebooks side by side', 'Dua buku kode berdampingan'),
	text: msg(
		'Choose a code and press Alt M to merge it into a code of the other side or to put it below one; a dragged code goes where it is dropped.',
		'Pilih kode dan tekan Alt M untuk menggabungkannya dengan kode di sisi lain atau menaruhnya di bawahnya; kode yang diseret masuk ke tempat ia dilepas.'
	),
	left: msg('Left', 'Kiri'),
	right: msg('Right', 'Kanan'),
	one: msg(
		'There is only one codebook: add another, or show this one on both sides.',
		'Baru ada satu buku kode: tambahkan yang lain, atau tampilkan yang ini di kedua sisi.'
	),
	move: msg('Merge or move …', 'Gabung atau pindahkan …'),
	moveTitle: msgWith(
		(name: string) => `Merge or move ${name}`,
		(name) => `Gabung atau pindahkan ${name}`
	),
	to: msg('To which code', 'Ke kode mana'),
	search: msg('Type a name', 'Ketik nama'),
	how: msg('How', 'Caranya'),
	merge: msg('Merge into it', 'Gabungkan ke sana'),
	below: msg('Put it below', 'Taruh di bawahnya'),
	movedBelow: msgWith(
		(name: string, into: string) => `${name} is now below ${into}, with the codes below it.`,
		(name, into) => `${name} kini di bawah ${into}, bersama kode di bawahnya.`
	),
	do: msg('Do it', 'Lakukan'),
	moved: msgWith(
		(name: string, into: string) => `Moved ${name} below ${into}.`,
		(name, into) => `${name} dipindah ke bawah ${into}.`
	),
	keyMove: msg(
		'Merge into or put below a code of the other side',
		'Gabung atau taruh di bawah kode di sisi lain'
	),
	same: msg('The same passages under both', 'Petikan yang sama di bawah keduanya'),
	sameText: msg(
		'Passages by the same coder that share words. Counted from the side with fewer passages; each number opens them. Share: of all passages that have one code or the other.',
		'Petikan dari penyandi yang sama yang berbagi kata. Dihitung dari sisi yang lebih sedikit; tiap angka membuka petikannya. Bagian: dari semua petikan yang memakai kode yang satu atau yang lain.'
	),
	pairs: msgWith(
		(n: number, of: string) =>
			of ? `${plural(n, 'pair', 'pairs')} with ${of}` : plural(n, 'pair', 'pairs'),
		(n, of) => (of ? `${jumlah(n, 'pasangan')} dengan ${of}` : jumlah(n, 'pasangan'))
	),
	none: msg(
		'No passage of one side shares words with one of the other.',
		'Tidak ada petikan di satu sisi yang berbagi kata dengan petikan di sisi lain.'
	),
	codeOf: msgWith(
		(book: string) => `Code: ${book}`,
		(book) => `Kode: ${book}`
	),
	n: msg('n', 'n'),
	together: msg('Together', 'Bersama'),
	share: msg('Share', 'Bagian'),
	open: msgWith(
		(n: number, a: string, b: string) => `${plural(n, 'passage', 'passages')} under ${a} and ${b}`,
		(n, a, b) => `${jumlah(n, 'petikan')} di bawah ${a} dan ${b}`
	),
	alone: msgWith(
		(book: string, names: string, n: number) =>
			`${plural(n, 'code', 'codes')} of ${book} whose passages share words with none on the other side: ${names}.`,
		(book, names, n) =>
			`${whole('id', n)} kode dari ${book} yang petikannya tidak berbagi kata dengan sisi lain: ${names}.`
	)
};
