/**
 * What was done, as a sentence in the past tense, for every kind of change that a command can produce. The facts are gathered by
 * `lib/state/change-facts.ts`; a fact that is not known is '' or 0, and the sentence then does without it.
 */
import { type Message, jumlah, msgWith, plural, whole } from './message.ts';

/** Names are as they were at the time; lists of names are already joined ("A, B and C"). */
export type ChangeFacts = {
	/** The thing that was changed. */
	readonly what: string;
	/** What it was called before, if it was renamed. */
	readonly was: string;
	/** The second thing: where it went, whom it was given to. */
	readonly other: string;
	readonly source: string;
	/** How many things; of a move, 0 when it stayed on its level. */
	readonly n: number;
	/** What of it was edited ("the definition and the colour"). */
	readonly fields: string;
};

type Told = (f: ChangeFacts) => string;
const m = (en: Told, id: Told): Message<[ChangeFacts]> => msgWith(en, id);
const plain = (en: string, id: string) =>
	m(
		(f) => `${en} ${f.what}`.trimEnd(),
		(f) => `${id} ${f.what}`.trimEnd()
	);

/** "Renamed the actor A to B", "Changed the type of the actor A", "Edited the actor A". */
const edited = (en: string, id: string) =>
	m(
		(f) =>
			f.was
				? `Renamed the ${en} ${f.was} to ${f.what}`
				: `${f.fields ? `Changed ${f.fields} of` : 'Edited'} the ${en} ${f.what}`.trimEnd(),
		(f) =>
			f.was
				? `Mengganti nama ${id} ${f.was} menjadi ${f.what}`
				: `Mengubah ${f.fields ? `${f.fields} ` : ''}${id} ${f.what}`.trimEnd()
	);
/** "Imported the source A" for one, "Imported 5 sources" for more. */
const several = (
	en: (n: number) => string,
	enOne: string,
	id: string,
	verb: readonly [en: string, id: string]
) =>
	m(
		(f) => `${verb[0]} ${f.n === 1 && f.what ? `${enOne} ${f.what}` : en(f.n)}`,
		(f) => `${verb[1]} ${f.n === 1 && f.what ? `${id} ${f.what}` : jumlah(f.n, id)}`
	);
const inSource: Told = (f) => (f.source ? ` in ${f.source}` : '');
const diSumber: Told = (f) => (f.source ? ` di ${f.source}` : '');

export const changeKinds: { readonly [kind: string]: Message<[ChangeFacts]> } = {
	'project.new': plain('Started the project', 'Memulai proyek'),
	'project.edit': m(
		(f) => (f.what ? `Renamed the project to ${f.what}` : 'Changed the language of the project'),
		(f) => (f.what ? `Mengganti nama proyek menjadi ${f.what}` : 'Mengubah bahasa proyek')
	),
	'coder.add': plain('Added the coder', 'Menambah penyandi'),
	'coder.edit': edited('coder', 'penyandi'),
	'framework.add': plain('Added the framework', 'Menambah kerangka'),
	'source.import': several((n) => plural(n, 'source', 'sources'), 'the source', 'sumber', [
		'Imported',
		'Mengimpor'
	]),
	'source.edit': edited('source', 'sumber'),
	'source.ask': m(
		(f) => `Recorded what the guide asked in ${f.what || plural(f.n, 'source', 'sources')}`,
		(f) => `Mencatat isi pedoman wawancara untuk ${f.what || jumlah(f.n, 'sumber')}`
	),
	'source.remove': plain('Removed the source', 'Menghapus sumber'),
	'speaker.edit': m(
		(f) =>
			f.other
				? `Assigned ${speakers(f)}${inSource(f)} to ${f.other}`
				: `Edited ${speakers(f)}${inSource(f)}`,
		(f) =>
			f.other
				? `Menetapkan ${penutur(f)}${diSumber(f)} sebagai ${f.other}`
				: `Mengubah ${penutur(f)}${diSumber(f)}`
	),
	'actor.add': plain('Added the actor', 'Menambah aktor'),
	'actor.edit': edited('actor', 'aktor'),
	'actor.merge': m(
		(f) => `Merged the actor ${f.what} into ${f.other}`,
		(f) => `Menggabungkan aktor ${f.what} ke ${f.other}`
	),
	'actor.remove': plain('Removed the actor', 'Menghapus aktor'),
	'actor.import': several((n) => plural(n, 'actor', 'actors'), 'the actor', 'aktor', [
		'Imported',
		'Mengimpor'
	]),
	'source.values': several(
		(n) => `attributes of ${plural(n, 'source', 'sources')}`,
		'attributes of the source',
		'sumber',
		['Imported', 'Mengimpor atribut']
	),
	'attribute.add': plain('Added the attribute', 'Menambah atribut'),
	'attribute.edit': edited('attribute', 'atribut'),
	'attribute.remove': plain('Removed the attribute', 'Menghapus atribut'),
	'cell.set': m(
		(f) =>
			f.n === 1
				? `Set ${f.what} of ${f.other}`
				: `Set ${plural(f.n, 'value', 'values')} of attributes`,
		(f) =>
			f.n === 1 ? `Mengisi ${f.what} untuk ${f.other}` : `Mengisi ${jumlah(f.n, 'nilai')} atribut`
	),
	'attribution.add': m(
		(f) => `Assigned a passage${inSource(f)} to ${f.other}`,
		(f) => `Menetapkan petikan${diSumber(f)} sebagai ucapan ${f.other}`
	),
	'attribution.edit': m(
		(f) => `Changed a passage${inSource(f)} that is assigned to ${f.other}`,
		(f) => `Mengubah petikan${diSumber(f)} yang ditetapkan sebagai ucapan ${f.other}`
	),
	'attribution.remove': m(
		(f) => `Took a passage${inSource(f)} away from ${f.other}`,
		(f) => `Melepas petikan${diSumber(f)} dari ${f.other}`
	),
	'code.add': m(
		(f) => `Added the code ${f.what}${f.other && ` below ${f.other}`}`,
		(f) => `Menambah kode ${f.what}${f.other && ` di bawah ${f.other}`}`
	),
	'code.edit': edited('code', 'kode'),
	'code.move': m(
		(f) =>
			f.n === 0
				? `Moved the code ${f.what} within its level`
				: `Moved the code ${f.what} ${f.other ? `below ${f.other}` : 'to the top level'}`,
		(f) =>
			f.n === 0
				? `Memindahkan kode ${f.what} dalam tingkatnya`
				: `Memindahkan kode ${f.what} ke ${f.other ? `bawah ${f.other}` : 'tingkat teratas'}`
	),
	'code.merge': m(
		(f) => `Merged the code ${f.what} into ${f.other}`,
		(f) => `Menggabungkan kode ${f.what} ke ${f.other}`
	),
	'code.remove': plain('Deleted the code', 'Menghapus kode'),
	'set.add': plain('Created the code set', 'Membuat himpunan kode'),
	'set.edit': edited('code set', 'himpunan kode'),
	'set.remove': plain('Removed the code set', 'Menghapus himpunan kode'),
	'coding.recode': m(
		(f) => `Recoded ${plural(f.n, 'passage', 'passages')} as ${f.what}${inSource(f)}`,
		(f) => `Mengodekan ulang ${jumlah(f.n, 'petikan')} sebagai ${f.what}${diSumber(f)}`
	),
	'coding.apply': m(
		(f) => `Coded a passage as ${f.what}${inSource(f)}`,
		(f) => `Mengodekan petikan sebagai ${f.what}${diSumber(f)}`
	),
	'coding.edit': m(
		(f) => `Changed ${f.fields || 'the answers'} of a passage coded as ${f.what}${inSource(f)}`,
		(f) => `Mengubah ${f.fields || 'jawaban'} pada petikan berkode ${f.what}${diSumber(f)}`
	),
	'coding.remove': m(
		(f) =>
			f.n === 1
				? `Removed the code ${f.what} from a passage${inSource(f)}`
				: `Removed ${plural(f.n, 'coding', 'codings')}${inSource(f)}`,
		(f) =>
			f.n === 1
				? `Melepas kode ${f.what} dari petikan${diSumber(f)}`
				: `Melepas ${jumlah(f.n, 'pengodean')}${diSumber(f)}`
	),
	'codebook.import': m(
		(f) => `Imported ${plural(f.n, 'code', 'codes')} from ${f.what}`,
		(f) => `Mengimpor ${jumlah(f.n, 'kode')} dari ${f.what}`
	),
	'exchange.import': m(
		(f) => `Imported ${f.what} with ${plural(f.n, 'coding', 'codings')}`,
		(f) => `Mengimpor ${f.what} dengan ${jumlah(f.n, 'pengodean')}`
	),
	'exchange.merge': m(
		(f) => `Brought in ${f.what}: ${plural(f.n, 'new coding', 'new codings')}`,
		(f) => `Memasukkan ${f.what}: ${jumlah(f.n, 'pengodean baru')}`
	),
	'coding.import': m(
		(f) => `Imported ${plural(f.n, 'coding', 'codings')}${inSource(f)}`,
		(f) => `Mengimpor ${jumlah(f.n, 'pengodean')}${diSumber(f)}`
	),
	'coding.hits': m(
		(f) =>
			`Coded ${plural(f.n, 'passage', 'passages')} found by “${f.other}” as ${f.what}${inSource(f)}`,
		(f) =>
			`Mengodekan ${jumlah(f.n, 'petikan')} hasil pencarian “${f.other}” sebagai ${f.what}${diSumber(f)}`
	),
	'suggestion.reject': m(
		(f) => `Rejected the suggestion ${f.what}${inSource(f)}`,
		(f) => `Menolak saran ${f.what}${diSumber(f)}`
	),
	'suggestion.restore': m(
		(f) => `Withdrew the rejection of ${f.what}${inSource(f)}`,
		(f) => `Mencabut penolakan saran ${f.what}${diSumber(f)}`
	),
	'suggestion.change': m(
		(f) => `Coded a passage as ${f.what} instead of the suggested ${f.other}${inSource(f)}`,
		(f) => `Mengodekan petikan sebagai ${f.what}, bukan ${f.other} yang disarankan${diSumber(f)}`
	),
	'coding.split': m(
		(f) => `Split a passage coded as ${f.what}${inSource(f)} in two`,
		(f) => `Membagi petikan berkode ${f.what}${diSumber(f)} menjadi dua`
	),
	'coding.merge': m(
		(f) => `Merged ${plural(f.n, 'passage', 'passages')} coded as ${f.what}${inSource(f)}`,
		(f) => `Menggabungkan ${jumlah(f.n, 'petikan')} berkode ${f.what}${diSumber(f)}`
	),
	'coding.turns': m(
		(f) =>
			`Coded what ${f.other || 'a speaker'} says${inSource(f)} as ${f.what}: ${plural(f.n, 'passage', 'passages')}`,
		(f) =>
			`Mengodekan ucapan ${f.other || 'seorang penutur'}${diSumber(f)} sebagai ${f.what}: ${jumlah(f.n, 'petikan')}`
	),
	'summary.set': m(
		(f) => `Wrote a summary${f.what ? ` of ${f.what}` : ''}`,
		(f) => `Menulis ringkasan${f.what ? ` ${f.what}` : ''}`
	),
	'claim.add': plain('Added the claim', 'Menambah klaim'),
	'claim.edit': edited('claim', 'klaim'),
	'claim.remove': plain('Removed the claim', 'Menghapus klaim'),
	'reference.add': plain('Added the reference table', 'Menambah tabel acuan'),
	'reference.edit': edited('reference table', 'tabel acuan'),
	'reference.remove': plain('Removed the reference table', 'Menghapus tabel acuan'),
	'chapter.add': plain('Added the chapter', 'Menambah bab'),
	'chapter.edit': edited('chapter', 'bab'),
	'chapter.remove': plain('Removed the chapter', 'Menghapus bab'),
	'reporting.set': plain('Answered the reporting item', 'Menjawab butir pelaporan'),
	'memo.add': plain('Wrote the memo', 'Menulis memo'),
	'memo.edit': edited('memo', 'memo'),
	'memo.remove': plain('Removed the memo', 'Menghapus memo'),
	'link.add': m(
		(f) => `Linked two passages${inSource(f)}`,
		(f) => `Menautkan dua petikan${diSumber(f)}`
	),
	'link.edit': m(
		(f) => `Changed why two passages are linked${inSource(f)}`,
		(f) => `Mengubah alasan tautan dua petikan${diSumber(f)}`
	),
	'link.remove': m(
		(f) => `Removed a link between passages${inSource(f)}`,
		(f) => `Menghapus tautan antarpetikan${diSumber(f)}`
	),
	'view.save': plain('Saved the view', 'Menyimpan tampilan'),
	'view.remove': plain('Removed the saved view', 'Menghapus tampilan tersimpan')
};

function speakers(f: ChangeFacts): string {
	return f.n === 1 ? `the speaker ${f.what}`.trimEnd() : plural(f.n, 'speaker', 'speakers');
}
function penutur(f: ChangeFacts): string {
	return f.n === 1 ? `penutur ${f.what}`.trimEnd() : jumlah(f.n, 'penutur');
}

/** An undo or redo, told with the change it speaks of. */
export const reversals: { readonly [kind: string]: Message<[string]> } = {
	undo: msgWith(
		(what: string) => `Undid: ${what}`,
		(what) => `Mengurungkan: ${what}`
	),
	redo: msgWith(
		(what: string) => `Redid: ${what}`,
		(what) => `Mengulangi: ${what}`
	)
};

export const unknownKind = msgWith(
	(kind: string) => `A change of kind “${kind}”`,
	(kind) => `Perubahan jenis “${kind}”`
);

export const moreNames = msgWith(
	(n: number) => `${whole('en', n)} more`,
	(n) => `${whole('id', n)} lainnya`
);
