/** Why a cell is zero and who is spoken about without being heard, in both languages (rules S10). */
import { jumlah, msg, msgWith, plural, type Message } from './message.ts';

/** In the order in which they are told: what the guide makes certain first. */
export const REASONS = [
	'not-mentioned',
	'not-asked',
	'nobody',
	'not-coded',
	'not-recorded'
] as const;

type Words = { readonly title: Message; readonly means: Message };
export const reasons: { readonly [reason: string]: Words } = {
	'not-mentioned': {
		title: msg('Asked and not mentioned', 'Ditanyakan, tidak disebut'),
		means: msg(
			'The guide asked about it and nothing is coded this way: the only zero that says something about the people interviewed.',
			'Pedoman menanyakannya, tetapi tidak ada yang dikodekan demikian: hanya nol ini yang menyatakan sesuatu tentang narasumber.'
		)
	},
	'not-asked': {
		title: msg('Not asked', 'Tidak ditanyakan'),
		means: msg(
			'The guide of their coded sources did not ask about it. In the table: n/a.',
			'Pedoman wawancara pada sumbernya yang sudah dikodekan tidak menanyakannya. Dalam tabel: n/a.'
		)
	},
	nobody: {
		title: msg('Nobody interviewed', 'Tidak ada yang diwawancarai'),
		means: msg(
			'No source contains their words. In the table: –.',
			'Tidak ada sumber yang memuat ucapannya. Dalam tabel: –.'
		)
	},
	'not-coded': {
		title: msg('Not yet coded', 'Belum dikodekan'),
		means: msg(
			'There are sources, but nobody has coded any of them yet.',
			'Sumbernya ada, tetapi belum ada yang dikodekan.'
		)
	},
	'not-recorded': {
		title: msg('Not recorded whether asked', 'Belum dicatat apakah ditanyakan'),
		means: msg(
			'There are coded sources, but what their guide asked is not recorded. Record it to tell silence from a question that was never asked.',
			'Sumbernya sudah dikodekan, tetapi isi pedomannya belum dicatat. Catatlah, agar dapat dibedakan antara diam dan pertanyaan yang tidak diajukan.'
		)
	}
};

export const silenceWords = {
	noZeros: msg('No cell of this table is zero.', 'Tidak ada sel bernilai nol dalam tabel ini.'),
	noReason: msg(
		'Zeros have a reason of this kind only where one side is who speaks (or sources) and the other is codes.',
		'Alasan nol semacam ini hanya ada bila satu sisi adalah siapa yang berbicara (atau sumber) dan sisi lainnya kode.'
	),
	cells: msgWith(
		(n: number) => plural(n, 'cell', 'cells'),
		(n) => jumlah(n, 'sel')
	),
	/** Sources behind a silent line: heard, of those coded, of those asked or, where that is the reason, without a record. */
	sources: msgWith(
		(heard: number, coded: number, asked: number, notRecorded: number) =>
			heard === 0
				? ''
				: `${plural(heard, 'source', 'sources')}, ${coded} coded, ${notRecorded > 0 ? `guide of ${notRecorded} not recorded` : `${asked} asked`}`,
		(heard, coded, asked, notRecorded) =>
			heard === 0
				? ''
				: `${jumlah(heard, 'sumber')}, ${coded} dikodekan, ${notRecorded > 0 ? `pedoman ${notRecorded} belum dicatat` : `${asked} ditanyakan`}`
	),
	spokenAbout: msg('Spoken about, not heard', 'Dibicarakan, tetapi tidak bertutur'),
	spokenAboutMeans: msg(
		'Others speak about them in the sources looked at; they do not speak there themselves.',
		'Pihak lain membicarakannya dalam sumber yang dilihat; ucapannya sendiri tidak ada.'
	),
	allHeard: msg(
		'Everyone who is spoken about was also heard, as far as has been coded.',
		'Semua yang dibicarakan juga bertutur, sejauh yang sudah dikodekan.'
	),
	who: msg('Actor', 'Aktor'),
	about: msg('spoken about', 'dibicarakan'),
	holder: msg('said to hold it', 'disebut memegang'),
	relation: msg('in a relation', 'dalam hubungan'),
	inSources: msg('sources', 'sumber')
};
