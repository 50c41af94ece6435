/** A project of QualCoder with something of everything: emoji, combining marks, Indonesian, two coders, cases, a transcript, pictures. */
import { coded, database, points, QUALCODER_14, type Rows } from './databases.ts';

const DAY = '2024-05-01 10:00:00';

/** The “é” of the head of service is two code points. */
export const PUSKESMAS =
	'Kepala: Kami sudah rapat 😀 tiap bulan dengan dinas.\nPewawancara: Lalu?\nKepala: Anggaran René terlambat 😀😀, jadi kader menunggu.\n';
export const BIDAN = 'Bidan desa tidak pernah diundang rapat. Datanya kami kirim sendiri.';
export const NOTES = 'Field note: the road to the village was cut by the flood.';
export const TALK = 'Camat: Air bersih dulu, baru yang lain.';

const IN_CASE = 'Anggaran René terlambat 😀😀, jadi kader menunggu.';

export const ROWS: Rows = {
	project: [['v14', DAY, 'Coordination in two districts.', 'QualCoder 3.6', 0, 0, 'ana', '']],
	source: [
		[1, 'puskesmas.txt', PUSKESMAS, null, 'Loud room.', 'ana', DAY, null, null],
		[2, 'bidan.docx', BIDAN, null, '', 'ana', DAY, null, null],
		[3, 'notes.pdf', NOTES, '/docs/notes.pdf', '', 'budi', DAY, null, 1],
		[4, 'map.png', null, '/images/map.png', 'Where the river is.', 'ana', DAY, null, null],
		[5, 'talk.mp3', null, '/audio/talk.mp3', 'Recorded outside.', 'ana', DAY, 6, null],
		[6, 'talk.mp3.txt', TALK, null, '', 'ana', DAY, null, null]
	],
	code_cat: [
		[1, 'Koordinasi', 'ana', DAY, 'How they work together.', null],
		[2, 'Hambatan', 'ana', DAY, '', 1]
	],
	code_name: [
		[1, 'rapat', 'Any meeting 😀.', 1, 'ana', DAY, '#F5A9A9'],
		[2, 'anggaran terlambat', '', 2, 'ana', DAY, '#9999CC'],
		[3, 'data', '', null, 'budi', DAY, '#BADCOLOUR']
	],
	code_text: [
		coded([1, 1, 1], PUSKESMAS, 'rapat 😀 tiap bulan', { memo: 'Every month, he says.' }),
		coded([2, 2, 1], PUSKESMAS, 'Anggaran René terlambat 😀😀', { important: 1 }),
		coded([3, 2, 1], PUSKESMAS, 'Anggaran René terlambat 😀😀', { owner: 'budi' }),
		coded([4, 1, 2], BIDAN, 'tidak pernah diundang rapat', { owner: 'budi' }),
		coded([5, 3, 2], BIDAN, 'Datanya kami kirim sendiri'),
		coded([6, 3, 6], TALK, 'Air bersih dulu')
	],
	annotation: [[1, 1, 8, 12, 'Who is “we”?', 'budi', DAY]],
	cases: [
		[1, 'Kepala puskesmas', 'Eight years in office.', 'ana', DAY],
		[2, 'Bidan desa', '', 'ana', DAY],
		[3, 'Sungai', '', 'ana', DAY]
	],
	case_text: [
		[
			...[1, 1, 1, points(PUSKESMAS, PUSKESMAS.indexOf(IN_CASE))],
			...[points(PUSKESMAS, PUSKESMAS.indexOf(IN_CASE) + IN_CASE.length), 'ana', DAY, 'His own.']
		],
		[2, 2, 2, 0, points(BIDAN), 'ana', DAY, ''],
		[3, 3, 4, 0, 0, 'ana', DAY, '']
	],
	attribute_type: [
		['umur', DAY, 'ana', 'In years.', 'case', 'numeric'],
		['kabupaten', DAY, 'ana', '', 'file', 'character'],
		['kosong', DAY, 'ana', '', 'case', 'character']
	],
	attribute: [
		[1, 'umur', 'case', '52', 1, DAY, 'ana'],
		[2, 'umur', 'case', '', 2, DAY, 'ana'],
		[3, 'kabupaten', 'file', 'Muaro Jambi', 1, DAY, 'ana'],
		[4, 'kabupaten', 'file', 'Batang Hari', 5, DAY, 'ana'],
		[5, 'kabupaten', 'file', 'Batang Hari', 4, DAY, 'ana']
	],
	journal: [[1, 'Minggu 1', 'Two interviews, both long.', DAY, 'budi']],
	code_image: [[1, 4, 10, 10, 50, 50, 1, '', DAY, 'ana', null, null]],
	code_av: [[1, 5, 1000, 2000, 1, '', DAY, 'citra', null]],
	stored_sql: [['mine', '', '', 'select * from source']],
	graph: [[1, 'Peta kode', '', DAY, 800, 600]],
	gr_free_text_item: [[1, 1, 'free']],
	ris: [[1, 'TI', 'Title', 'A report']],
	coder_names: [['dewi', 1]]
};

export const interviews = (changed: Rows = {}, more = '') =>
	database(QUALCODER_14, { ...ROWS, ...changed }, more);
