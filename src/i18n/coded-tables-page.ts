/** The dialog that takes a table of coded passages into the project. */
import { jumlah, msg, msgWith, plural, whole } from './message.ts';

export const codedTablesPage = {
	open: msg('Import codings', 'Impor pengodean'),
	title: msg('Codings from a table', 'Pengodean dari tabel'),
	hint: msg(
		'A table of coded passages as Dedoose, Taguette, MAXQDA, NVivo, ATLAS.ti and others save it: a document, the words or their position, and a code. Nothing is imported until you confirm.',
		'Tabel petikan berkode seperti yang disimpan Dedoose, Taguette, MAXQDA, NVivo, ATLAS.ti, dan lainnya: dokumen, kata-kata atau posisinya, dan kode. Tidak ada yang diimpor sebelum Anda menyetujuinya.'
	),
	reading: msg('Reading the table …', 'Membaca tabel …'),
	uses: {
		source: msg('source', 'sumber'),
		quote: msg('words of the passage', 'kata-kata petikan'),
		start: msg('where it begins', 'posisi awal'),
		end: msg('where it ends', 'posisi akhir'),
		range: msg('both, such as 0-18', 'awal dan akhir, misalnya 0-18'),
		code: msg('code', 'kode'),
		mark: msg('a code: yes or no', 'satu kode: ya atau tidak'),
		coder: msg('coder', 'penyandi'),
		actor: msg('who speaks', 'siapa yang berbicara'),
		note: msg('note', 'catatan'),
		valence: msg('valence', 'arah'),
		about: msg('about whom', 'tentang siapa'),
		holder: msg('who holds it', 'siapa pemegangnya'),
		relation: msg('relation', 'hubungan'),
		level: msg('level', 'tingkat'),
		via: msg('what proposed it', 'yang mengusulkannya'),
		skip: msg('left out', 'tidak diambil')
	},
	lacks: {
		source: msg('Choose the column that names the source.', 'Pilih kolom yang menyebut sumber.'),
		place: msg(
			'Choose the column with the words of the passage, or those with its start and end.',
			'Pilih kolom yang berisi kata-kata petikan, atau posisi awal dan akhirnya.'
		),
		code: msg('Choose the column that holds the code.', 'Pilih kolom yang berisi kode.')
	},
	how: msg('How codes and places are written', 'Cara kode dan posisi ditulis'),
	separator: msg(
		'Several codes in a cell are separated by',
		'Beberapa kode dalam sel dipisah oleh'
	),
	path: msg(
		'A code and the codes above it are separated by',
		'Kode dan kode di atasnya dipisah oleh'
	),
	nothing: msg('nothing: one code in a cell', 'tidak ada: satu kode per sel'),
	noPath: msg('nothing: the name alone', 'tidak ada: namanya saja'),
	lineEnd: msg('a new line', 'baris baru'),
	numbers: msg('Numbers of start and end', 'Angka awal dan akhir'),
	asQuotes: msg('counted as the quotes say', 'dihitung sesuai kutipan'),
	notUsed: msg('not used: only the words', 'tidak dipakai: hanya kata-katanya'),
	countedAs: msgWith(
		(unit: string, first: number, end: string) =>
			`${unit === 'utf16' ? 'UTF-16 units' : 'code points'} from ${first}, end ${end === 'out' ? 'not included' : 'included'}`,
		(unit, first, end) =>
			`${unit === 'utf16' ? 'satuan UTF-16' : 'titik kode'} dari ${first}, akhir ${end === 'out' ? 'tidak ikut' : 'ikut'}`
	),
	makes: msg('Make codes that the project does not have', 'Buat kode yang belum ada di proyek'),
	under: msg('New codes come below', 'Kode baru ditempatkan di bawah'),
	top: msg('no code: at the top level', 'tanpa induk: tingkat teratas'),
	examples: msg('The first passages, as they are read', 'Petikan pertama sebagaimana terbaca'),
	names: {
		sources: msgWith(
			(n: number) => `${plural(n, 'name', 'names')} that no source has, or that you have matched`,
			(n) => `${jumlah(n, 'nama')} yang tidak dimiliki sumber mana pun, atau sudah Anda pasangkan`
		),
		codes: msgWith(
			(n: number) =>
				`${plural(n, 'name', 'names')} that ${n === 1 ? 'is' : 'are'} not the name of exactly one code`,
			(n) => `${jumlah(n, 'nama')} yang tidak langsung cocok dengan satu kode di proyek`
		),
		coders: msgWith(
			(n: number) => `${plural(n, 'coder', 'coders')} not yet in the project`,
			(n) => `${jumlah(n, 'penyandi')} yang belum ada di proyek`
		)
	},
	becomes: msgWith(
		(name: string) => `What ${name} becomes`,
		(name) => `${name} menjadi`
	),
	nameIs: {
		unknown: msg('', ''),
		several: msg('fits several codes', 'cocok dengan beberapa kode'),
		heading: msg('is a heading', 'adalah judul')
	},
	leave: msg('left out', 'tidak diambil'),
	makeCode: msg('a new code', 'kode baru'),
	makeCoder: msg('a new coder', 'penyandi baru'),
	inRows: msgWith(
		(n: number) => plural(n, 'row', 'rows'),
		(n) => jumlah(n, 'baris')
	),
	more: msgWith(
		(n: number) => `and ${whole('en', n)} more`,
		(n) => `dan ${whole('id', n)} lagi`
	),
	leftTitle: msgWith(
		(n: number) => `${plural(n, 'row does', 'rows do')} not come in, or only in part`,
		(n) => `${jumlah(n, 'baris')} tidak masuk, atau hanya sebagian`
	),
	line: msgWith(
		(n: number) => `Line ${whole('en', n)}`,
		(n) => `Baris ${whole('id', n)}`
	),
	choose: msgWith(
		(line: number) => `Which place is meant in line ${whole('en', line)}?`,
		(line) => `Tempat mana yang dimaksud di baris ${whole('id', line)}?`
	),
	picked: msgWith(
		(n: number) => `${plural(n, 'place', 'places')} chosen by you.`,
		(n) => `${jumlah(n, 'tempat')} Anda pilih.`
	),
	forget: msg('Choose again', 'Pilih lagi'),
	others: msgWith(
		(n: number) =>
			`In ${plural(n, 'row', 'rows')} the table names somebody other than the speaker there. The rows are coded; the speaker stays as it is.`,
		(n) =>
			`Pada ${jumlah(n, 'baris')} tabel menyebut orang lain, bukan yang berbicara di situ. Tetap dikodekan; penuturnya tidak diubah.`
	),
	otherVoice: msgWith(
		(actor: string, said: string) =>
			said === ''
				? `${actor} is too long for a name`
				: `the table says ${actor}, the project ${said}`,
		(actor, said) =>
			said === ''
				? `${actor} terlalu panjang untuk sebuah nama`
				: `menurut tabel ${actor}, menurut proyek ${said}`
	),
	takeOver: msgWith(
		(n: number) => `Import ${plural(n, 'coding', 'codings')}`,
		(n) => `Impor ${jumlah(n, 'pengodean')}`
	),
	done: msgWith(
		(n: number) => `${plural(n, 'coding', 'codings')} imported from the table.`,
		(n) => `${jumlah(n, 'pengodean')} diimpor dari tabel.`
	),
	none: msg('This table adds nothing new.', 'Tabel ini tidak berisi hal baru.'),
	looksSo: msg(
		'This looks like a table of coded passages, not a transcript.',
		'Ini tampak seperti tabel petikan berkode, bukan transkrip.'
	),
	importInstead: msgWith(
		(file: string) => `Import codings of ${file}`,
		(file) => `Impor pengodean ${file}`
	)
};
