/** What `simpul inspect` says of any file that can be read. */
import { formatNumber } from './format.ts';
import { jumlah, msg, msgWith, plural, type Message } from './message.ts';

export const inspectKinds: { readonly [kind: string]: Message } = {
	project: msg('Simpul project', 'proyek Simpul'),
	exchange: msg('project of another program', 'proyek program lain'),
	codebook: msg('codebook, REFI-QDA', 'buku kode, REFI-QDA'),
	transcript: msg('transcript', 'transkrip')
};

export const inspect = {
	format: msgWith(
		(kind: string) => `Format: ${kind}`,
		(kind) => `Format: ${kind}`
	),
	inside: msgWith(
		(list: string) => `Contents: ${list}`,
		(list) => `Isinya: ${list}`
	),
	projects: msgWith(
		(names: readonly string[]) =>
			`Projects in it, one of which is meant by --project NAME: ${names.join(', ')}`,
		(names) => `Proyek di dalamnya; sebutkan salah satu dengan --project NAMA: ${names.join(', ')}`
	),
	ownPositions: msg(
		'How positions are counted: as Simpul writes them (code points, a line end as one); nothing to determine',
		'Cara posisi dihitung: seperti yang ditulis Simpul (titik kode, akhir baris satu); tidak ada yang perlu dicari'
	),
	onePosition: msg(
		'How positions are counted: there is only one way; nothing to determine',
		'Cara posisi dihitung: hanya ada satu cara; tidak ada yang perlu dicari'
	),
	encoding: msgWith(
		(encoding: string) => `Encoding: ${encoding}`,
		(encoding) => `Pengodean karakter: ${encoding}`
	),
	language: msgWith(
		(lang: 'en' | 'id', certain: boolean) =>
			`Language: ${lang === 'en' ? 'English' : 'Indonesian'}${certain ? '' : ' (not sure)'}`,
		(lang, certain) =>
			`Bahasa: ${lang === 'en' ? 'Inggris' : 'Indonesia'}${certain ? '' : ' (tidak pasti)'}`
	),
	text: msgWith(
		(turns: number, words: number, characters: number) =>
			`Text: ${plural(turns, 'turn', 'turns')}, ${plural(words, 'word', 'words')}, ${plural(characters, 'character', 'characters')}`,
		(turns, words, characters) =>
			`Teks: ${jumlah(turns, 'giliran')}, ${jumlah(words, 'kata')}, ${jumlah(characters, 'karakter')}`
	),
	speaks: msgWith(
		(labels: readonly { readonly label: string; readonly times: number }[]) =>
			`Who speaks: ${labels.map(({ label, times }) => `${label} (${formatNumber('en', times)})`).join(', ')}`,
		(labels) =>
			`Yang berbicara: ${labels.map(({ label, times }) => `${label} (${formatNumber('id', times)})`).join(', ')}`
	),
	nobody: msg('Who speaks: no speakers were found', 'Yang berbicara: tidak ditemukan penutur'),
	date: msgWith(
		(date: string) => `Date: ${date}`,
		(date) => `Tanggal: ${date}`
	)
};
