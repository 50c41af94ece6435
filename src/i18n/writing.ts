/** The findings page: chapters, the field they are written in, and the text as it reads. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const writing = {
	title: msg('Findings', 'Temuan'),
	empty: msg('No findings written yet', 'Belum ada temuan yang ditulis'),
	emptyText: msg(
		'Here you write the findings of your report, chapter by chapter. Tables you insert are recounted at every change, and a sentence you have checked shows at once when your codings no longer support it.',
		'Di sini Anda menulis temuan laporan, bab demi bab. Tabel yang Anda sisipkan dihitung ulang setiap kali ada perubahan, dan kalimat yang sudah diperiksa segera menunjukkan bila pengodean Anda tidak lagi mendukungnya.'
	),
	first: msg('Write the first chapter', 'Tulis bab pertama'),
	chapters: msg('Chapters', 'Bab'),
	add: msg('New chapter', 'Bab baru'),
	newTitle: msgWith(
		(n: number) => `Chapter ${n}`,
		(n) => `Bab ${n}`
	),
	chapterTitle: msg('Title of the chapter', 'Judul bab'),
	earlier: msg('Move earlier', 'Pindah ke depan'),
	later: msg('Move later', 'Pindah ke belakang'),
	movedTo: msgWith(
		(place: number, of: number) => `Now chapter ${place} of ${of}.`,
		(place, of) => `Sekarang bab ke-${place} dari ${of}.`
	),
	removed: msgWith(
		(title: string) => `Chapter removed: ${title}`,
		(title) => `Bab dihapus: ${title}`
	),
	sides: msg('Write or read', 'Tulis atau baca'),
	write: msg('Write', 'Tulis'),
	read: msg('Read', 'Baca'),
	text: msg('Text of the chapter', 'Teks bab'),
	textHint: msg(
		'Markdown: ## heading, - list, *emphasis*. Ctrl Enter checks the sentence at the caret.',
		'Markdown: ## judul, - daftar, *penekanan*. Ctrl Enter memeriksa kalimat pada kursor.'
	),
	placeholder: msg('Write what you found …', 'Tulis temuan Anda …'),
	nothingToRead: msg(
		'What you write appears here, formatted.',
		'Tulisan Anda tampil di sini dengan format.'
	),
	asItReads: msg('The chapter, formatted', 'Bab dengan format'),
	tools: msg('Tools for the text', 'Alat untuk teks'),
	heading: msg('Heading', 'Judul'),
	list: msg('List', 'Daftar'),
	emphasis: msg('Emphasis', 'Penekanan'),
	check: msg('Check this sentence', 'Periksa kalimat ini'),
	noSentence: msg(
		'There is no sentence at the caret. Select the words that say something.',
		'Tidak ada kalimat pada kursor. Pilih kata-kata yang menyatakan sesuatu.'
	),
	notOne: msg(
		'These words cannot form one claim. Select a sentence within one paragraph; emphasis and links must be selected whole.',
		'Kata-kata ini tidak dapat menjadi satu klaim. Pilih kalimat dalam satu paragraf, dengan penekanan dan tautan yang utuh.'
	),
	insertLive: msg('Insert table or chart', 'Sisipkan tabel atau bagan'),
	withPassages: msgWith(
		(name: string) => `${name} (with its passages)`,
		(name) => `${name} (dengan petikannya)`
	),
	noViews: msg(
		'Go to the crosstab and save a table first',
		'Simpan tabel di tabulasi silang dahulu'
	),
	insertClaim: msg('Insert claim', 'Sisipkan klaim'),
	saved: msg('Saved', 'Tersimpan'),
	unsaved: msg('Not saved yet', 'Belum tersimpan'),
	conflict: msg(
		'This chapter has been changed elsewhere while you were writing. Nothing is overwritten until you decide.',
		'Bab ini diubah di tempat lain ketika Anda menulis. Tidak ada yang ditimpa sebelum Anda memutuskan.'
	),
	theirs: msg('The text from elsewhere', 'Teks dari tempat lain'),
	keepMine: msg('Keep my text', 'Pakai teks saya'),
	takeTheirs: msg('Take the other text', 'Pakai teks yang lain'),
	keepBoth: msg('Keep both, one after the other', 'Pakai keduanya berurutan'),
	inHistory: msg(
		'The text that you do not keep stays in the history.',
		'Teks yang tidak Anda pakai tetap ada di riwayat.'
	),
	gone: msg(
		'This chapter has been removed elsewhere while you were writing.',
		'Bab ini dihapus di tempat lain ketika Anda menulis.'
	),
	asNew: msg('Keep my text as a new chapter', 'Simpan teks saya sebagai bab baru'),
	letGo: msg('Discard my text', 'Buang teks saya'),
	counting: msg('Counting …', 'Menghitung …'),
	noClaim: msg('claim is no longer there', 'klaim sudah tidak ada'),
	saysNow: msgWith(
		(sentence: string) => `The claim itself says: “${sentence}”`,
		(sentence) => `Bunyi klaimnya: “${sentence}”`
	),
	verdictOf: msgWith(
		(standing: string) => `Verdict on this sentence: ${standing}`,
		(standing) => `Putusan atas kalimat ini: ${standing}`
	),
	turned: msg('turned', 'berbalik'),
	openClaim: msg('Open the claim', 'Buka klaim'),
	open: {
		table: msg('Open this table', 'Buka tabel ini'),
		display: msg('Open this chart', 'Buka bagan ini'),
		query: msg('Open this question', 'Buka pertanyaan ini')
	},
	cannotShow: msg('Nothing can be shown here:', 'Tidak ada yang dapat ditampilkan di sini:'),
	back: msg('Back to the findings', 'Kembali ke temuan'),
	turnedIn: msgWith(
		(title: string, n: number) =>
			`${title}: ${plural(n, 'sentence', 'sentences')} that the numbers do not support`,
		(title, n) => `${title}: ${jumlah(n, 'kalimat')} yang tidak didukung angkanya`
	),
	keysCheck: msg('Check the sentence at the caret', 'Periksa kalimat pada kursor'),
	keysMove: msg('Move the focused chapter', 'Pindahkan bab yang sedang difokus'),
	keysNew: msg('New chapter', 'Bab baru')
};
