/** The account of an exchange file: what comes in, what has no place, how positions were counted. */
import { counted, databaseLeft } from './exchange-databases.ts';
import { jumlah, msg, msgWith, plural, type Message } from './message.ts';

/** What came in, in words. */
export const exchangeCounts: { readonly [what: string]: Message<[number]> } = {
	coders: counted('coder', 'coders', 'penyandi'),
	sources: counted('source', 'sources', 'sumber'),
	codes: counted('code', 'codes', 'kode'),
	headings: counted('heading', 'headings', 'judul kelompok'),
	codeSets: counted('code set', 'code sets', 'himpunan kode'),
	codings: counted('coding', 'codings', 'pengodean'),
	actors: counted('actor', 'actors', 'aktor'),
	attributes: counted('attribute', 'attributes', 'atribut'),
	values: counted('value', 'values', 'nilai'),
	attributions: counted(
		'passage assigned to an actor',
		'passages assigned to actors',
		'petikan milik aktor'
	),
	memos: counted('memo', 'memos', 'memo'),
	links: counted('link', 'links', 'tautan'),
	claims: counted('claim', 'claims', 'klaim')
};

/** One sentence per kind: what it is, and what became of it. */
export const exchangeLeft: { readonly [kind: string]: Message<[number]> } = {
	...databaseLeft,
	picture: counted(
		'picture is not supported',
		'pictures are not supported',
		'gambar tidak didukung'
	),
	audio: counted(
		'recording is not supported',
		'recordings are not supported',
		'rekaman suara tidak didukung'
	),
	video: counted('video is not supported', 'videos are not supported', 'video tidak didukung'),
	'pdf-without-text': counted(
		'PDF came without its text',
		'PDFs came without their text',
		'PDF tanpa teksnya'
	),
	graph: counted('drawing is not supported', 'drawings are not supported', 'bagan tidak didukung'),
	'set-of-notes': counted(
		'place in a set of notes is lost; the notes are imported',
		'places in sets of notes are lost; the notes are imported',
		'keanggotaan himpunan catatan hilang; catatannya diimpor'
	),
	link: counted(
		'link joins something other than two coded passages',
		'links join something other than two coded passages',
		'tautan menghubungkan selain dua petikan berkode'
	),
	'coded-note': counted(
		'coding of a note is left out; the note is imported',
		'codings of notes are left out; the notes are imported',
		'pengodean pada catatan tidak disertakan; catatannya diimpor'
	),
	'area-coding': counted(
		'selection on a picture, page or recording covers no words',
		'selections on pictures, pages or recordings cover no words',
		'seleksi pada gambar, halaman, atau rekaman tidak mencakup kata'
	),
	'case-code': counted(
		'code given to a whole case is left out',
		'codes given to whole cases are left out',
		'kode pada kasus secara keseluruhan tidak disertakan'
	),
	'text-missing': counted(
		'text is not in the file',
		'texts are not in the file',
		'teks tidak ada dalam berkas'
	),
	'text-empty': counted('source is empty', 'sources are empty', 'sumber kosong'),
	'codings-without-text': counted(
		'coding is lost with its text',
		'codings are lost with their text',
		'pengodean hilang bersama teksnya'
	),
	position: counted(
		'selection is not on any words of its text',
		'selections are not on any words of their text',
		'seleksi tidak mengenai teks mana pun'
	),
	'code-missing': counted(
		'reference leads to a code that is not there',
		'references lead to codes that are not there',
		'acuan ke kode yang tidak ada'
	),
	'note-missing': counted(
		'reference leads to a note that is not there',
		'references lead to notes that are not there',
		'acuan ke catatan yang tidak ada'
	),
	'note-text-missing': counted(
		'note came without its text',
		'notes came without their text',
		'catatan tanpa teksnya'
	),
	'target-missing': counted(
		'member of a case or set is not there',
		'members of cases or sets are not there',
		'anggota kasus atau himpunan tidak ada'
	),
	'coding-twice': counted(
		'coding repeats another; they are made one',
		'codings repeat others; they are made one',
		'pengodean ganda dijadikan satu'
	),
	guid: counted(
		'record has no valid identifier and was given one',
		'records have no valid identifier and were given one',
		'entri tanpa pengenal yang sah diberi pengenal baru'
	),
	'guid-twice': counted(
		'identifier occurred twice; both records stay',
		'identifiers occurred twice; all records stay',
		'pengenal ganda; semua entri tetap ada'
	),
	'name-missing': counted(
		'name was missing and was filled in',
		'names were missing and were filled in',
		'nama yang kosong diisi'
	),
	'name-twice': counted(
		'name occurred twice and was given a number',
		'names occurred twice and were given numbers',
		'nama ganda diberi nomor'
	),
	'name-long': counted('name was cut short', 'names were cut short', 'nama dipendekkan'),
	'heading-coded': counted(
		'heading carried codings and is now a code',
		'headings carried codings and are now codes',
		'judul kelompok yang berisi pengodean menjadi kode'
	),
	'case-shared': counted(
		'case shares a whole source with another; the smaller case has it',
		'cases share whole sources with others; the smaller case has them',
		'kasus berbagi seluruh sumber dengan kasus lain; kasus terkecil yang memilikinya'
	),
	'content-twice': counted(
		'source had its text twice; the file beside was taken',
		'sources had their text twice; the files beside were taken',
		'sumber memuat teks ganda; berkas di sampingnya yang dipakai'
	),
	colour: counted('colour could not be read', 'colours could not be read', 'warna tidak terbaca'),
	characters: counted(
		'place has characters that could not be read',
		'places have characters that could not be read',
		'tempat memuat karakter yang tidak terbaca'
	),
	namespace: counted(
		'file does not say which standard it follows',
		'files do not say which standard they follow',
		'berkas tidak menyebut standarnya'
	),
	'entry-unread': counted(
		'part of the zip file is not where its sources are, and was not read',
		'parts of the zip file are not where its sources are, and were not read',
		'bagian berkas zip tidak berada di tempat sumbernya dan tidak dibaca'
	),
	'project-file-twice': counted(
		'additional project document was skipped',
		'additional project documents were skipped',
		'dokumen proyek tambahan dilewati'
	)
};

/** How a program counts characters, in words. */
const unit = (counting: string, locale: 'en' | 'id') => {
	const [kind, crlf, bom] = counting.split(',');
	const en = [
		kind === 'utf16' ? 'emoji as two' : 'emoji as one',
		crlf === 'crlf2' ? 'a Windows line end as two' : 'a line end as one',
		...(bom ? ['the byte order mark as one'] : [])
	];
	const id = [
		kind === 'utf16' ? 'emoji dua' : 'emoji satu',
		crlf === 'crlf2' ? 'akhir baris Windows dua' : 'akhir baris satu',
		...(bom ? ['tanda urutan bita satu'] : [])
	];
	return (locale === 'en' ? en : id).join(', ');
};

const BY: { readonly [by: string]: readonly [en: string, id: string] } = {
	same: ['all ways give the same', 'semua cara sama'],
	names: ['by passages that their names quote', 'menurut nama yang mengutip petikan itu'],
	origin: ['as this program is known to count', 'seperti program itu biasa menghitung'],
	edges: ['by ends that fall between words', 'menurut ujung yang jatuh di antara kata'],
	asked: ['as you chose', 'sesuai pilihan Anda']
};

export const exchange = {
	comesIn: msg('What is imported', 'Yang diimpor'),
	noPlace: msg('What is left out or changed', 'Yang tidak disertakan atau diubah'),
	nothingLeft: msg('Everything in the file can be imported.', 'Semua isi berkas dapat diimpor.'),
	keptFiles: msgWith(
		(n: number) =>
			`${plural(n, 'file is', 'files are')} kept with the project, so that nothing is lost.`,
		(n) => `${jumlah(n, 'berkas')} disimpan bersama proyek agar tidak ada yang hilang.`
	),
	more: msgWith(
		(n: number) => `and ${plural(n, 'more', 'more')}`,
		(n) => `dan ${jumlah(n, 'lagi')}`
	),
	positions: msg('How positions are counted', 'Cara posisi dihitung'),
	counting: msgWith(
		(counting: string) => unit(counting, 'en'),
		(counting) => unit(counting, 'id')
	),
	by: msgWith(
		(by: string) => BY[by]?.[0] ?? by,
		(by) => BY[by]?.[1] ?? by
	),
	from: msgWith(
		(file: string, origin: string) => (origin === '' ? file : `${file}, written by ${origin}`),
		(file, origin) => (origin === '' ? file : `${file}, dibuat oleh ${origin}`)
	),
	preview: msgWith(
		(name: string) => `Bring in “${name}”?`,
		(name) => `Masukkan “${name}”?`
	),
	previewText: msg(
		'It becomes a new project on this device; the file stays as it is. One undo removes all of it.',
		'Isinya menjadi proyek baru di perangkat ini; berkasnya tidak berubah. Semuanya dapat dibatalkan dengan satu kali Urungkan.'
	),
	bringIn: msg('Create the project', 'Buat proyek'),
	unsure: msg(
		'How positions are counted is uncertain. Choose the way whose passages begin and end where they should.',
		'Cara menghitung posisi belum pasti. Pilih cara yang petikannya mulai dan berakhir di tempat yang benar.'
	),
	choose: msgWith(
		(source: string) => `How positions in ${source} are counted`,
		(source) => `Cara menghitung posisi dalam ${source}`
	),
	pleaseChoose: msg('Choose …', 'Pilih …'),
	sureOnes: msgWith(
		(n: number) => `${plural(n, 'source', 'sources')} whose positions are certain`,
		(n) => `${jumlah(n, 'sumber')} yang posisinya pasti`
	),
	samples: msg('Passages', 'Petikan'),
	written: msgWith(
		(file: string) => `${file} was written.`,
		(file) => `${file} sudah ditulis.`
	)
};
