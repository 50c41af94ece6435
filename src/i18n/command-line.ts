/** What the command line says when it is done. Data are never among it: these lines go to standard error. */
import { formatNumber } from './format.ts';
import { jumlah, msg, msgWith, plural } from './message.ts';
import { roles } from './terms.ts';

/** A speaker in the report of an import: who it is, or else the role. */
type Heard = {
	readonly label: string;
	readonly turns: number;
	readonly role: string;
	readonly actor: string | null;
};
type Read = {
	readonly name: string;
	readonly file: string;
	readonly turns: number;
	readonly words: number;
	/** The actor whom the whole text is given to. */
	readonly actor: string | null;
	readonly speakers: readonly Heard[];
};

const who = ({ label, role, actor }: Heard, locale: 'en' | 'id') =>
	actor === null
		? `${label} (${String(roles[role]?.[locale]).toLowerCase()})`
		: `${label} = ${actor}`;

const voices = ({ speakers, actor }: Read, locale: 'en' | 'id') =>
	[...(actor === null ? [] : [`= ${actor}`]), ...speakers.map((s) => who(s, locale))].join(', ') ||
	(locale === 'en' ? 'no speakers' : 'tanpa penutur');

const named = ({ name, file }: Read) =>
	file === name || file.startsWith(`${name}.`) ? name : `${name} (${file})`;

export const commandLine = {
	coder: msg('Coder', 'Penyandi'),
	lists: msgWith(
		(command: string) => `“simpul ${command} PROJECT” lists what there is.`,
		(command) => `“simpul ${command} PROJECT” menampilkan yang ada.`
	),
	see: msg('“simpul --help” shows how it is used.', '“simpul --help” menunjukkan cara pakainya.'),
	made: msgWith(
		(path: string, codes: number) =>
			`${path}: a new project with ${plural(codes, 'code', 'codes')}.`,
		(path, codes) => `${path}: proyek baru dengan ${jumlah(codes, 'kode')}.`
	),
	imported: msgWith(
		(r: Read) =>
			`${named(r)}: ${plural(r.turns, 'turn', 'turns')}, ${plural(r.words, 'word', 'words')}; ${voices(r, 'en')}.`,
		(r) =>
			`${named(r)}: ${jumlah(r.turns, 'giliran')}, ${jumlah(r.words, 'kata')}; ${voices(r, 'id')}.`
	),
	unassigned: msgWith(
		(name: string, speakers: readonly Heard[]) =>
			`Not assigned to an actor in ${name}: ${speakers.map((s) => `${s.label} (${plural(s.turns, 'turn', 'turns')})`).join(', ')}. Tables by actor leave this out.`,
		(name, speakers) =>
			`Belum ditetapkan ke aktor dalam ${name}: ${speakers.map((s) => `${s.label} (${jumlah(s.turns, 'giliran')})`).join(', ')}. Tabel menurut aktor tidak menghitungnya.`
	),
	unassignedText: msgWith(
		(name: string, words: number) =>
			`Not assigned to an actor: ${name} as a whole (${plural(words, 'word', 'words')}).`,
		(name, words) => `Belum ditetapkan ke aktor: seluruh ${name} (${jumlah(words, 'kata')}).`
	),
	coded: msgWith(
		(n: number) => `${plural(n, 'coding', 'codings')} added.`,
		(n) => `${jumlah(n, 'pengodean')} ditambahkan.`
	),
	attributesTaken: msgWith(
		(rows: number, attributes: readonly string[]) =>
			`${plural(rows, 'row', 'rows')} imported${attributes.length > 0 ? `; new attributes: ${attributes.join(', ')}` : ''}.`,
		(rows, attributes) =>
			`${jumlah(rows, 'baris')} diimpor${attributes.length > 0 ? `; atribut baru: ${attributes.join(', ')}` : ''}.`
	),
	rowUnknown: msgWith(
		(file: string, line: number, name: string) =>
			`${file}, line ${line}: nothing in the project is named “${name}”; left out.`,
		(file, line, name) =>
			`${file}, baris ${line}: tidak ada yang bernama “${name}” di proyek; tidak diambil.`
	),
	rowNameless: msgWith(
		(file: string, line: number) => `${file}, line ${line}: no name; left out.`,
		(file, line) => `${file}, baris ${line}: tanpa nama; tidak diambil.`
	),
	rowRepeated: msgWith(
		(file: string, line: number, name: string) =>
			`${file}, line ${line}: “${name}” appears again; left out.`,
		(file, line, name) => `${file}, baris ${line}: “${name}” muncul lagi; tidak diambil.`
	),
	conflicts: msgWith(
		(n: number, kept: boolean) =>
			`${plural(n, 'value', 'values')} of the project ${kept ? 'kept, although the table differs' : 'replaced by those of the table'}.`,
		(n, kept) =>
			`${jumlah(n, 'nilai')} proyek ${kept ? 'dipertahankan walau berbeda di tabel' : 'diganti dengan isi tabel'}.`
	),
	whole: msgWith(
		(path: string, changes: number, texts: number) =>
			`${path}: ${plural(changes, 'change', 'changes')}, ${plural(texts, 'text', 'texts')}; everything is intact.`,
		(path, changes, texts) =>
			`${path}: ${jumlah(changes, 'perubahan')}, ${jumlah(texts, 'teks')}; semuanya utuh.`
	),
	problems: msgWith(
		(path: string, n: number) => `${path}: ${plural(n, 'problem', 'problems')}.`,
		(path, n) => `${path}: ${formatNumber('id', n)} masalah.`
	)
};
