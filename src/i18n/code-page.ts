/** A code's own page: what it means, how much there is of it, and every passage under it. */
import { jumlah, msg, msgWith, plural, whole } from './message.ts';

export const codePage = {
	gone: msg('This code is not in the project', 'Kode ini tidak ada dalam proyek'),
	goneText: msg(
		'It may have been deleted or merged. The history shows what happened and can bring it back.',
		'Mungkin kode ini dihapus atau digabungkan. Riwayat mencatatnya dan dapat mengembalikannya.'
	),
	toCodebook: msg('Codebook', 'Buku kode'),
	edit: msg('Edit in the codebook', 'Ubah di buku kode'),
	allPassages: msg('All its passages', 'Semua petikannya'),
	noDefinition: msg('No definition yet.', 'Belum ada definisi.'),
	heading: msg(
		'A heading: it groups the codes below it.',
		'Judul: mengelompokkan kode di bawahnya.'
	),
	include: msg('When to use it', 'Kapan dipakai'),
	exclude: msg('When not to use it', 'Kapan tidak dipakai'),
	rule: msg('How to decide', 'Cara memutuskan'),
	cues: msg('Cues', 'Isyarat'),
	confusable: msg('Easily confused with', 'Mudah tertukar dengan'),
	inSets: msg('In the sets', 'Dalam himpunan'),
	numbers: msg('How much there is', 'Seberapa banyak'),
	units: {
		references: msg('references', 'rujukan'),
		sources: msg('sources', 'sumber'),
		speakers: msg('speakers', 'penutur'),
		actors: msg('actors', 'aktor'),
		words: msg('words', 'kata')
	},
	counting: msg('counting …', 'menghitung …'),
	numbersHint: msgWith(
		(codings: number, references: number) =>
			codings === references
				? 'Counted as tables count.'
				: `Counted as tables count: the ${plural(codings, 'coding', 'codings')} below are ${plural(references, 'reference', 'references')}, because codings of the same words by one coder count once.`,
		(codings, references) =>
			codings === references
				? 'Dihitung seperti dalam tabel.'
				: `Dihitung seperti dalam tabel: ${jumlah(codings, 'pengodean')} di bawah menjadi ${jumlah(references, 'rujukan')}, karena pengodean atas kata yang sama oleh satu penyandi dihitung sekali.`
	),
	below: msg('With the codes below it', 'Bersama kode di bawahnya'),
	groupBy: msg('Group by', 'Kelompokkan per'),
	by: {
		source: msg('Source', 'Sumber'),
		actor: msg('Actor', 'Aktor'),
		coder: msg('Coder', 'Penyandi'),
		speaker: msg('Speaker', 'Penutur')
	},
	filter: msg('Filter the passages', 'Saring petikan'),
	filterHint: msg('Words, source, speaker', 'Kata, sumber, penutur'),
	nobody: msg('No assigned speaker', 'Tanpa penutur yang ditetapkan'),
	noSpeaker: msg('Without a speaker', 'Tanpa penutur'),
	count: msgWith(
		(n: number, all: number) =>
			n === all
				? plural(n, 'coding', 'codings')
				: `${whole('en', n)} of ${plural(all, 'coding', 'codings')}`,
		(n, all) =>
			n === all ? jumlah(n, 'pengodean') : `${whole('id', n)} dari ${jumlah(all, 'pengodean')}`
	),
	none: msg('No passage carries this code yet.', 'Belum ada petikan dengan kode ini.'),
	noneFit: msg('No passage fits the filter.', 'Tidak ada petikan yang cocok dengan saringan.'),
	list: msg('Passages', 'Petikan'),
	more: msgWith(
		(n: number) => `Show ${plural(n, 'more passage', 'more passages')}`,
		(n) => `Tampilkan ${jumlah(n, 'petikan')} lagi`
	),
	line: msgWith(
		(n: number) => `line ${whole('en', n)}`,
		(n) => `baris ${whole('id', n)}`
	),
	mark: msgWith(
		(words: string) => `Mark: ${words}`,
		(words) => `Tandai: ${words}`
	),
	marked: msgWith(
		(n: number) => `${plural(n, 'passage', 'passages')} marked`,
		(n) => `${jumlah(n, 'petikan')} ditandai`
	),
	markAll: msg('Mark all', 'Tandai semua'),
	markNone: msg('Mark none', 'Lepas semua tanda'),
	recode: msg('Recode …', 'Kodekan ulang …'),
	recodeOf: msgWith(
		(words: string) => `Recode: ${words}`,
		(words) => `Kodekan ulang: ${words}`
	),
	recodeTitle: msgWith(
		(n: number) => `Recode ${plural(n, 'passage', 'passages')}`,
		(n) => `Kodekan ulang ${jumlah(n, 'petikan')}`
	),
	recodeAs: msg('As which code', 'Sebagai kode mana'),
	recodeSearch: msg('Type a name', 'Ketik nama'),
	recodeHint: msg(
		'Enter recodes at once, as one change that can be undone. Answers and notes stay.',
		'Enter langsung mengodekan ulang sebagai satu perubahan yang dapat diurungkan. Jawaban dan catatan tetap.'
	),
	noCode: msg('No code has this name.', 'Tidak ada kode dengan nama ini.'),
	recoded: msgWith(
		(n: number, code: string, twice: number) =>
			`Recoded ${plural(n, 'passage', 'passages')} as ${code}.` +
			(twice > 0
				? ` ${whole('en', twice)} had it already and ${twice === 1 ? 'keeps' : 'keep'} one coding.`
				: ''),
		(n, code, twice) =>
			`${jumlah(n, 'petikan')} dikodekan ulang sebagai ${code}.` +
			(twice > 0 ? ` ${whole('id', twice)} sudah memilikinya dan menyimpan satu pengodean.` : '')
	),
	remove: msg('Remove coding', 'Lepas pengodean'),
	removeOf: msgWith(
		(words: string) => `Remove the coding: ${words}`,
		(words) => `Lepas pengodean: ${words}`
	),
	removed: msgWith(
		(n: number) => `Removed ${plural(n, 'coding', 'codings')}.`,
		(n) => `${jumlah(n, 'pengodean')} dilepas.`
	),
	answers: msg('Answers …', 'Jawaban …'),
	answersOf: msgWith(
		(words: string) => `Answers: ${words}`,
		(words) => `Jawaban: ${words}`
	),
	noAnswer: msg('not answered', 'belum dijawab'),
	addAbout: msg('Add an actor …', 'Tambah aktor …'),
	notAbout: msgWith(
		(name: string) => `It is not about ${name}`,
		(name) => `Bukan tentang ${name}`
	),
	textMissing: msg('The text of this source is not available.', 'Teks sumber ini tidak tersedia.'),
	keyNext: msg('Next or previous passage', 'Petikan berikutnya atau sebelumnya'),
	keyOpen: msg('Open in the transcript', 'Buka dalam transkrip'),
	keyMark: msg('Mark or unmark', 'Tandai atau lepas tanda'),
	keyRecode: msg(
		'Recode the marked passages, or this one',
		'Kodekan ulang yang ditandai, atau yang ini'
	),
	keyRemove: msg('Remove the coding (with undo)', 'Lepas pengodean (dapat diurungkan)'),
	keyFilter: msg('Filter the passages', 'Saring petikan')
};
