/** The findings of a table on the crosstab page: its parts and what is pressed there. */
import { jumlah, msg, msgWith, plural } from './message.ts';
import { uncertaintyWords } from './findings-uncertainty.ts';

export const findings = {
	words: msg('In words', 'Dalam kata-kata'),
	sensitivity: msg('Sensitivity', 'Kepekaan'),
	silence: msg('Silence', 'Yang tidak terucap'),
	uncertainty: msg('Uncertainty', 'Ketidakpastian'),
	caveat: uncertaintyWords.caveat,
	copy: msg('Copy text', 'Salin teks'),
	copied: msg('The text is on the clipboard.', 'Teks ada di papan klip.'),
	how: msg('How far does it carry?', 'Seberapa jauh dapat dipegang?'),
	parts: msg('How far the table carries', 'Seberapa jauh tabel dapat dipegang'),
	reading: msg('Putting the table into words …', 'Menguraikan tabel …'),
	asking: msg(
		'Asking the same table in other ways …',
		'Menanyakan tabel yang sama dengan cara lain …'
	),
	listening: msg('Looking for what was not said …', 'Mencari yang tidak terucap …'),
	weighing: msg('Exchanging transcripts …', 'Mempertukarkan transkrip …'),
	testing: msg(
		'Counting all tables with these margins …',
		'Menghitung semua tabel dengan jumlah tepi ini …'
	),
	moreLines: msgWith(
		(n: number) => `Show ${n} more`,
		(n) => `Tampilkan ${n} lagi`
	),
	switchOn: msg('Show intervals, residuals and tests', 'Tampilkan selang, residu, dan uji'),
	exact: msg(
		'Exact test, for those who must report one',
		'Uji eksak, bagi yang harus melaporkannya'
	),
	whose: msg(
		'Would it look like this if the transcripts belonged to anyone?',
		'Apakah hasilnya akan sama bila transkrip itu milik siapa saja?'
	),
	shares: msg('Shares with their limits', 'Bagian dengan batasnya'),
	tests: msg('Tests whose assumptions are not met', 'Uji dengan anggapan yang tidak terpenuhi'),
	tableOf: msg(
		'First places, asked in other ways',
		'Peringkat pertama, ditanyakan dengan cara lain'
	),
	enterGuide: msg('Record what the guide asked', 'Catat isi pedoman wawancara'),
	guide: msg(
		'Which of these codes did the guide ask about?',
		'Kode mana yang ditanyakan dalam pedoman wawancara?'
	),
	guideHint: msg(
		'A code counts as asked when it, or a code above or below it, is ticked. Interviews with the same guide can be recorded together.',
		'Kode dianggap ditanyakan bila dicentang, atau bila kode di atas atau di bawahnya dicentang. Wawancara dengan pedoman yang sama dapat dicatat sekaligus.'
	),
	forSources: msg('For these sources', 'Untuk sumber ini'),
	allSources: msg('All', 'Semua'),
	noSources: msg('None', 'Kosongkan'),
	recorded: msgWith(
		(n: number) => `${plural(n, 'code', 'codes')} recorded`,
		(n) => `${jumlah(n, 'kode')} tercatat`
	),
	notRecorded: msg('not recorded', 'belum dicatat'),
	askedCodes: msg('Asked about', 'Ditanyakan'),
	ofTable: msg('Codes of this table', 'Kode dalam tabel ini'),
	ofBook: msg('The whole codebook', 'Seluruh buku kode'),
	alsoKept: msgWith(
		(n: number) =>
			`${plural(n, 'more code', 'more codes')} recorded as asked, not in this list, will be kept.`,
		(n) =>
			`${jumlah(n, 'kode lain')} yang tercatat dan tidak ada dalam daftar ini tetap dipertahankan.`
	),
	save: msgWith(
		(codes: number, sources: number) =>
			`Record ${plural(codes, 'code', 'codes')} for ${plural(sources, 'source', 'sources')}`,
		(codes, sources) => `Catat ${jumlah(codes, 'kode')} untuk ${jumlah(sources, 'sumber')}`
	),
	saveNone: msgWith(
		(sources: number) =>
			`Record that none was asked about, for ${plural(sources, 'source', 'sources')}`,
		(sources) => `Catat bahwa tidak ada yang ditanyakan, untuk ${jumlah(sources, 'sumber')}`
	),
	forget: msg('Delete the record', 'Hapus catatan'),
	saved: msg('What the guide asked is recorded.', 'Isi pedoman tercatat.')
};
