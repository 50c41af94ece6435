/** A copy of this project with a colleague's work in it: which of its changes come in, and what they change. */
import { jumlah, msg, msgWith, plural, whole } from './message.ts';

export const joining = {
	title: msgWith(
		(file: string) => `Bring in what is new in ${file}?`,
		(file) => `Masukkan yang baru dari ${file}?`
	),
	copy: msg('The file is a copy of this project.', 'Berkas ini salinan proyek ini.'),
	changes: msgWith(
		(n: number, who: string) => `${plural(n, 'change is', 'changes are')} not here yet (${who}).`,
		(n, who) => `${jumlah(n, 'perubahan')} belum ada di sini (${who}).`
	),
	of: msgWith(
		(coder: string, n: number) => `${coder}: ${whole('en', n)}`,
		(coder, n) => `${coder}: ${whole('id', n)}`
	),
	differs: msg('What becomes different here', 'Yang menjadi berbeda di sini'),
	changed: msg('Changed', 'Berubah'),
	gone: msg('Removed', 'Dihapus'),
	rest: msg('Speakers, settings and others', 'Penutur, pengaturan, dan lainnya'),
	nothingShown: msg(
		'They change nothing that is shown: what they did was undone again.',
		'Yang ditampilkan tidak berubah: yang dilakukan sudah dibatalkan lagi.'
	),
	keeps: msg(
		'Each change keeps its coder and its time, stands in the history and can be undone there. Where both of you changed the same thing, the later change counts.',
		'Tiap perubahan tetap mencantumkan penyandi dan waktunya, tercatat di riwayat, dan dapat dibatalkan di sana. Jika keduanya mengubah hal yang sama, perubahan yang lebih akhir yang berlaku.'
	),
	line: msgWith(
		(what: string, added: number, changed: number, gone: number) =>
			`${what}: ${parts([
				[added, 'new'],
				[changed, 'changed'],
				[gone, 'removed']
			])}`,
		(what, added, changed, gone) =>
			`${what}: ${parts([
				[added, 'baru'],
				[changed, 'berubah'],
				[gone, 'dihapus']
			])}`
	)
};

const parts = (counts: readonly (readonly [number, string])[]) =>
	counts
		.filter(([n]) => n > 0)
		.map(([n, word]) => `${n} ${word}`)
		.join(', ');
