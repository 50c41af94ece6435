/** A comparison with another program's table: its sentences, its switches and its signs, as the page, files and command line say them. */
import { formatNumber } from './format.ts';
import { jumlah, msg, msgWith, plural, type Message } from './message.ts';

type Words = { readonly [value: string]: Message };

/** Beside the number, never colour alone. */
export const compareSigns = { agrees: '✓', differs: '≠' } as const;

/** Where each switch stands, as a phrase that can follow "with …". */
export const compareSwitches: { readonly [name: string]: Words } = {
	unit: {
		references: msg('references counted', 'rujukan yang dihitung'),
		words: msg('words counted', 'kata yang dihitung'),
		characters: msg('characters counted', 'karakter yang dihitung'),
		sentences: msg('sentences counted', 'kalimat yang dihitung'),
		sources: msg('sources counted', 'sumber yang dihitung'),
		speakers: msg('speakers counted', 'penutur yang dihitung'),
		actors: msg('actors counted', 'aktor yang dihitung'),
		presence: msg('only whether there is any', 'hanya ada atau tidaknya')
	},
	of: {
		count: msg('numbers', 'angka'),
		column: msg('percents of the column', 'persen dari kolom'),
		row: msg('percents of the row', 'persen dari baris'),
		total: msg('percents of the whole table', 'persen dari seluruh tabel')
	},
	overlap: {
		intersects: msg(
			'passages of several speakers counted for each of them (intersects)',
			'petikan beberapa penutur dihitung untuk masing-masing (intersects)'
		),
		contained: msg(
			'only passages said entirely by one speaker (contained)',
			'hanya petikan yang seluruhnya diucapkan satu pihak (contained)'
		),
		majority: msg(
			'passages counted for whoever says more than half (majority)',
			'petikan dihitung untuk yang mengucapkan lebih dari setengahnya (majority)'
		)
	},
	parents: {
		union: msg(
			'codes below included, each passage once (union)',
			'kode di bawahnya ikut, setiap petikan sekali (union)'
		),
		sum: msg(
			'parents added up, each coding below counted (sum)',
			'kode induk dijumlahkan, setiap pengodean di bawahnya dihitung (sum)'
		),
		own: msg('codes below left out (own)', 'kode di bawahnya tidak ikut (own)')
	},
	coders: {
		added: msg('coders added up', 'penyandi dijumlahkan'),
		once: msg(
			'the same passage of several coders counted once',
			'petikan yang sama dari beberapa penyandi dihitung sekali'
		),
		joined: msg(
			'overlapping passages of a code joined into one, whoever coded them',
			'petikan satu kode yang bertumpang tindih digabung, siapa pun penyandinya'
		)
	},
	scope: {
		asked: msg('the sources asked for', 'sumber sesuai pertanyaan'),
		all: msg('all sources, without the filters', 'semua sumber, tanpa saringan')
	},
	totals: {
		afresh: msg('each passage once in a total', 'setiap petikan sekali dalam total'),
		added: msg(
			'totals added up from their cells, straddling passages in each',
			'total dijumlahkan dari selnya, petikan lintas penutur dihitung di tiap sel'
		)
	}
};

export const compare = {
	title: msg('Compare with an NVivo table', 'Bandingkan dengan tabel NVivo'),
	fileTitle: msgWith(
		(project: string, file: string) => `${project} beside ${file}`,
		(project, file) => `${project} di samping ${file}`
	),
	/** The sentence that a student needs. */
	agree: msgWith(
		(n: number, of: number) =>
			`With these settings ${formatNumber('en', n)} of ${plural(of, 'cell agrees', 'cells agree')}.`,
		(n, of) =>
			`Dengan pengaturan ini ${formatNumber('id', n)} dari ${formatNumber('id', of)} sel sama.`
	),
	agreeAsked: msgWith(
		(n: number, of: number) =>
			`As asked, ${formatNumber('en', n)} of ${plural(of, 'cell agrees', 'cells agree')}.`,
		(n, of) =>
			`Sesuai pertanyaan, ${formatNumber('id', n)} dari ${formatNumber('id', of)} sel sama.`
	),
	totals: msgWith(
		(n: number, of: number) =>
			`${formatNumber('en', n)} of ${plural(of, 'total agrees', 'totals agree')}.`,
		(n, of) => `${formatNumber('id', n)} dari ${jumlah(of, 'total')} sama.`
	),
	tried: msgWith(
		(n: number) => `${plural(n, 'table was', 'tables were')} counted and compared.`,
		(n) => `${jumlah(n, 'tabel')} dihitung dan dibandingkan.`
	),
	asked: msg('As asked', 'Sesuai pertanyaan'),
	most: msg('Most agreement', 'Paling banyak sama'),
	changed: msgWith(
		(changes: readonly string[]) => `Changed: ${changes.join('; ')}.`,
		(changes) => `Yang diubah: ${changes.join('; ')}.`
	),
	unchanged: msg('Nothing has to be changed.', 'Tidak ada yang perlu diubah.'),
	noBetter: msg(
		'No other settings agree in more cells.',
		'Tidak ada pengaturan lain yang membuat lebih banyak sel sama.'
	),
	differences: msg(
		'What differs, and which one switch explains it',
		'Yang berbeda, dan satu pengaturan yang menjelaskannya'
	),
	difference: msgWith(
		(row: string, column: string, theirs: string, ours: string) =>
			`${row} · ${column}: ${theirs} there, ${ours} here.`,
		(row, column, theirs, ours) => `${row} · ${column}: ${theirs} di sana, ${ours} di sini.`
	),
	explained: msgWith(
		(changes: readonly string[]) => `It agrees with: ${changes.join('; or ')}.`,
		(changes) => `Menjadi sama dengan: ${changes.join('; atau ')}.`
	),
	unexplained: msg(
		'No single switch makes it agree.',
		'Tidak ada satu pengaturan pun yang membuatnya sama.'
	),
	byBest: msg('Several switches together do.', 'Beberapa pengaturan bersama-sama dapat.'),
	agreesCell: msgWith(
		(n: string) => `${compareSigns.agrees} ${n}`,
		(n) => `${compareSigns.agrees} ${n}`
	),
	differsCell: msgWith(
		(theirs: string, ours: string) => `${compareSigns.differs} ${theirs} (here ${ours})`,
		(theirs, ours) => `${compareSigns.differs} ${theirs} (di sini ${ours})`
	),
	none: msg('no base', 'tanpa basis'),
	total: msg('Total', 'Total'),
	empty: msg('–', '–'),
	coder: msgWith(
		(name: string) => `only what ${name} coded`,
		(name) => `hanya yang dikodekan ${name}`
	),
	kind: msgWith(
		(kind: string) => `only sources of the kind “${kind}”`,
		(kind) => `hanya sumber berjenis “${kind}”`
	),
	unmatched: msgWith(
		(labels: readonly string[]) =>
			`Not compared, because they have no match here: ${labels.join(', ')}.`,
		(labels) => `Tidak dibandingkan karena tidak ada padanannya: ${labels.join(', ')}.`
	),
	turned: msg('Its rows are our columns.', 'Barisnya adalah kolom di sini.'),
	notAskable: msg(
		'The crosstab itself cannot count this way: it adds coders up, keeps overlapping passages apart and takes percents of totals that count each passage once.',
		'Tabulasi silang tidak dapat menghitung dengan cara ini: penyandi dijumlahkan, petikan yang bertumpang tindih tetap terpisah, dan persen diambil dari total yang menghitung setiap petikan sekali.'
	)
};
