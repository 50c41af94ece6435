/** Triangulation: signs of the cells, heads, and the sum of a finding, as the page, the files and the command line say them. */
import { formatNumber } from './format.ts';
import { jumlah, msg, msgWith, plural, type Message } from './message.ts';

type Words = { readonly [code: string]: Message };

export const agreements: Words = {
	agrees: msg('agrees', 'sejalan'),
	partly: msg('partly', 'sebagian sejalan'),
	disagrees: msg('disagrees', 'bertentangan'),
	silent: msg('silent', 'diam'),
	none: msg('no source', 'tidak ada sumber')
};

/** Beside the word, never instead of it; only "–" stands alone, as in the tables. */
export const agreementSigns: { readonly [code: string]: string } = {
	agrees: '✓',
	partly: '±',
	disagrees: '✗',
	silent: '○',
	none: '–'
};

export const triangulation = {
	title: msg('Triangulation', 'Triangulasi'),
	fileTitle: msgWith(
		(project: string) => `Triangulation of ${project}`,
		(project) => `Triangulasi ${project}`
	),
	number: msg('No.', 'No.'),
	finding: msg('Finding', 'Temuan'),
	nobody: msg('nobody named', 'tanpa nama aktor'),
	untyped: msg('without a type', 'tanpa tipe'),
	noSource: msg('no such source', 'tidak ada sumbernya'),
	cell: msgWith(
		(word: string, n: number) => `${word} (${formatNumber('en', n)})`,
		(word, n) => `${word} (${formatNumber('id', n)})`
	),
	bothSides: msgWith(
		(word: string, pro: number, contra: number) => `${word} (${pro} for, ${contra} against)`,
		(word, pro, contra) => `${word} (${pro} mendukung, ${contra} membantah)`
	),
	part: msgWith(
		(word: string, n: number) => `${word} ${formatNumber('en', n)}`,
		(word, n) => `${word} ${formatNumber('id', n)}`
	),
	methods: msg('Methods', 'Metode'),
	types: msg('Types of actors', 'Tipe aktor'),
	researchers: msg('Researchers', 'Peneliti'),
	theories: msg('Theories', 'Teori'),
	notes: msg('Notes', 'Catatan'),
	share: msgWith(
		(name: string, n: number, of: number) => `${name} (${n} of ${of})`,
		(name, n, of) => `${name} (${n} dari ${of})`
	),
	alone: msgWith(
		(name: string, n: number) => `one coder only: ${name} (${plural(n, 'passage', 'passages')})`,
		(name, n) => `hanya satu penyandi: ${name} (${jumlah(n, 'petikan')})`
	),
	shared: msgWith(
		(n: number, of: number) => `the same code by another coder: ${n} of ${of}`,
		(n, of) => `kode yang sama dari penyandi lain: ${n} dari ${of}`
	),
	noTheory: msg('none', 'tidak ada'),
	noEvidence: msg('No passages beside it yet.', 'Belum ada petikan di sampingnya.'),
	lost: msgWith(
		(n: number) => `${plural(n, 'passage', 'passages')} no longer coded.`,
		(n) => `${jumlah(n, 'petikan')} tidak lagi dikodekan.`
	),
	unheard: msgWith(
		(n: number) =>
			`${plural(n, 'passage', 'passages')} in which only interviewers or moderators speak: in no column.`,
		(n) =>
			`${jumlah(n, 'petikan')} hanya berisi ucapan pewawancara atau moderator: tidak masuk kolom mana pun.`
	),
	silence: msg(
		'Silent: there is such a source, but none of its passages is set beside the finding. Silence is not agreement.',
		'Diam: sumbernya ada, tetapi tidak satu pun petikannya disandingkan dengan temuan. Diam bukan berarti sejalan.'
	),
	absence: msg(
		'–: there is no such source, so nobody could have said anything.',
		'–: sumbernya tidak ada, jadi tidak mungkin ada yang berkata apa pun.'
	),
	none: msg('There are no claims in this project.', 'Belum ada klaim di proyek ini.')
};
