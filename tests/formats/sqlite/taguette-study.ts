/** A project of Taguette: one page, three tags, two people. */
import { database, TAGUETTE, type Rows, type Value } from './databases.ts';

export const PAGE =
	'<h1>Ibu Sari</h1>\n<p>Rapat <b>tiap</b> bulan,<br>kata kader &amp; bidan. dana René 😀 terlambat.</p>\n<p>Selesai.</p>';

const PLAIN = PAGE.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** A row of `highlights` on words as they stand between the tags. */
export function highlight(id: number, words: string, snippet = `<p>${words}</p>`): Value[] {
	const start = PLAIN.indexOf(words);
	return [
		...[id, 1, bytes(PLAIN.slice(0, start))],
		...[bytes(PLAIN.slice(0, start + words.length)), snippet]
	];
}

const made = (id: number, user: string, highlight: number) => [
	...[id, '2024', user, 1, 1],
	JSON.stringify({ type: 'highlight_add', highlight_id: highlight, tags: [1] })
];

export const STUDY: Rows = {
	users: [
		['sari', '2024', 'scrypt:ab$32768$8$1$cd', '2024', 'id', 'sari@example.org', null],
		['budi', '2024', null, null, null, 'budi@example.org', null]
	],
	projects: [[1, 'Desa Sungai', 'Who talks to whom.', '2024']],
	project_members: [[1, 'sari', 'ADMIN']],
	documents: [[1, 'Ibu Sari', 'In her garden.', 'sari.docx', '2024', 1, 'LEFT_TO_RIGHT', PAGE]],
	tags: [
		[1, 1, 'anggaran', 'Money that comes or does not.'],
		[2, 1, 'rapat', ''],
		[3, 1, 'rapat.bulanan', '']
	],
	highlights: [
		highlight(1, 'dana René 😀 terlambat'),
		highlight(2, 'Rapat'),
		highlight(3, 'tiap bulan,kata kader', '<p><b>tiap</b> bulan,<br/>kata kader</p>')
	],
	highlight_tags: [
		[1, 1],
		[2, 2],
		[2, 3],
		[3, 2]
	],
	commands: [
		[1, '2024', 'sari', 1, null, '{"type": "project_meta"}'],
		made(2, 'sari', 1),
		made(3, 'budi', 2),
		made(4, 'sari', 3)
	],
	alembic_version: [['679f625e6e6a']]
};

export const study = (changed: Rows = {}, more = '') =>
	database(TAGUETTE, { ...STUDY, ...changed }, more);

/** The same beside another project of another person. */
export const several = () => {
	const more: Rows = {
		projects: [
			[1, 'Jambi', '', '2024'],
			[2, 'Kerinci', '', '2024']
		],
		documents: [[2, 'Pak Danu', '', 'd.docx', '2024', 2, 'LEFT_TO_RIGHT', '<p>Air jernih.</p>']],
		tags: [[4, 2, 'air', '']],
		highlights: [[4, 2, 0, 3, '<p>Air</p>']],
		highlight_tags: [[4, 4]],
		commands: [[5, '2024', 'citra', 2, 2, '{"type": "highlight_add", "highlight_id": 4}']]
	};
	const both = Object.entries(more).map(([table, rows]) => [
		table,
		table === 'projects' ? rows : [...STUDY[table]!, ...rows]
	]);
	return study(Object.fromEntries(both) as Rows);
};
