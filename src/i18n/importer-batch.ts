/** What the importing page says of files that are to be imported: what is read in them, who speaks, how it will look. It comes with the first file. */
import { jumlah, msg, msgWith, plural, whole } from './message.ts';

export const batchWords = {
	newFiles: msg('To be imported', 'Akan diimpor'),
	reading: msgWith(
		(done: number, of: number) => `Reading ${whole('en', done + 1)} of ${whole('en', of)} …`,
		(done, of) => `Membaca ${whole('id', done + 1)} dari ${whole('id', of)} …`
	),
	page: msgWith(
		(done: number, of: number) => `page ${whole('en', done)} of ${whole('en', of)}`,
		(done, of) => `halaman ${whole('id', done)} dari ${whole('id', of)}`
	),
	stop: msg('Stop', 'Hentikan'),
	clear: msg('Discard all', 'Buang semua'),
	importNow: msgWith(
		(count: number) => `Import ${plural(count, 'source', 'sources')}`,
		(count) => `Impor ${jumlah(count, 'sumber')}`
	),
	waiting: msg('waiting', 'menunggu'),
	counts: msgWith(
		(format: string, words: number, turns: number) =>
			`${format} · ${plural(words, 'word', 'words')} · ${plural(turns, 'turn', 'turns')}`,
		(format, words, turns) => `${format} · ${jumlah(words, 'kata')} · ${jumlah(turns, 'giliran')}`
	),
	sameInProject: msgWith(
		(other: string) => `The same text is already in the project as “${other}”: skipped.`,
		(other) => `Teks yang sama sudah ada dalam proyek sebagai “${other}”: dilewati.`
	),
	sameInBatch: msgWith(
		(other: string) => `The same text as ${other} above: skipped.`,
		(other) => `Teks yang sama dengan ${other} di atas: dilewati.`
	),
	renamed: msgWith(
		(name: string) => `This name is taken; it will be called “${name}”.`,
		(name) => `Nama ini sudah dipakai; akan dinamai “${name}”.`
	),
	openOwn: msg('Open as a project of its own', 'Buka sebagai proyek tersendiri'),
	openedOwn: msgWith(
		(name: string) => `It is the project “${name}” now.`,
		(name) => `Kini menjadi proyek “${name}”.`
	),
	goToOwn: msgWith(
		(name: string) => `Go to ${name} (new tab)`,
		(name) => `Buka ${name} (tab baru)`
	),
	summaryFailed: msgWith(
		(count: number) => `${plural(count, 'file', 'files')} cannot be read`,
		(count) => `${jumlah(count, 'berkas')} tidak terbaca`
	),
	summarySame: msgWith(
		(count: number) => `${plural(count, 'file', 'files')} skipped as the same text`,
		(count) => `${jumlah(count, 'berkas')} dilewati karena teksnya sama`
	),
	summaryAsked: msgWith(
		(count: number) => `${plural(count, 'actor', 'actors')} to be chosen`,
		(count) => `${jumlah(count, 'aktor')} perlu dipilih`
	),
	include: msgWith(
		(file: string) => `Import ${file}`,
		(file) => `Impor ${file}`
	),
	look: msgWith(
		(file: string) => `Preview ${file}`,
		(file) => `Pratinjau ${file}`
	),
	drop1: msgWith(
		(file: string) => `Remove ${file} from the list`,
		(file) => `Keluarkan ${file} dari daftar`
	),
	cityOf: msgWith(
		(file: string) => `City of ${file}`,
		(file) => `Kota ${file}`
	),
	city: msg('City or site', 'Kota atau lokasi'),
	forAll: msg('For all files', 'Untuk semua berkas'),
	uncertain: msg('guessed', 'tebakan'),
	labels: msg('Labels found', 'Label yang ditemukan'),
	labelsHint: msg(
		'Who each label stands for, in all files at once or file by file. Type over a label to correct it; labels with the same name become one speaker.',
		'Siapa di balik setiap label, untuk semua berkas sekaligus atau per berkas. Timpa label untuk memperbaikinya; label dengan nama yang sama menjadi satu penutur.'
	),
	labelName: msgWith(
		(label: string) => `Name of the speaker labelled ${label}`,
		(label) => `Nama penutur berlabel ${label}`
	),
	writtenAs: msgWith(
		(label: string) => `· written as “${label}”`,
		(label) => `· tertulis “${label}”`
	),
	under: msgWith(
		(label: string) => `same speaker as ${label}`,
		(label) => `penutur yang sama dengan ${label}`
	),
	sameAs: msgWith(
		(label: string, other: string) => `Is “${label}” the same as “${other}”? Join them`,
		(label, other) => `“${label}” sama dengan “${other}”? Satukan`
	),
	roleIn: msgWith(
		(label: string, file: string) => `Role of ${label} in ${file}`,
		(label, file) => `Peran ${label} dalam ${file}`
	),
	times: msgWith(
		(times: number, files: number) =>
			`${plural(times, 'turn', 'turns')} in ${plural(files, 'file', 'files')}`,
		(times, files) => `${jumlah(times, 'giliran')} dalam ${jumlah(files, 'berkas')}`
	),
	roleOf: msgWith(
		(label: string) => `Role of ${label}`,
		(label) => `Peran ${label}`
	),
	actorOf: msgWith(
		(label: string) => `Actor of ${label}`,
		(label) => `Aktor untuk ${label}`
	),
	actorIn: msgWith(
		(label: string, file: string) => `Actor of ${label} in ${file}`,
		(label, file) => `Aktor untuk ${label} dalam ${file}`
	),
	mixed: msg('differs', 'berbeda'),
	actorsDiffer: msgWith(
		(count: number) => `differs in ${whole('en', count)} files`,
		(count) => `berbeda di ${whole('id', count)} berkas`
	),
	notSpeaker: msg('Not a speaker', 'Bukan penutur'),
	perFile: msg('File by file', 'Per berkas'),
	addLabel: msg('Add a label', 'Tambah label'),
	addLabelHint: msg(
		'A label that was missed, as it is written at the start of a line',
		'Label yang terlewat, seperti tertulis di awal baris'
	),
	cityOfActors: msg(
		'Also give new actors the city of their source',
		'Berikan juga kota sumbernya kepada aktor baru'
	),
	unlabelled: msg('Files without speakers', 'Berkas tanpa penutur'),
	unlabelledHint: msg(
		'Notes and documents: the words of nobody, or entirely those of one actor.',
		'Catatan dan dokumen: bukan perkataan siapa pun, atau seluruhnya milik satu aktor.'
	),
	preview: msg('As it will be read', 'Seperti akan dibaca'),
	encoding: msg('Encoding', 'Pengodean karakter'),
	rows: msg('A row is', 'Satu baris adalah'),
	rowTurn: msg('a turn', 'satu giliran'),
	rowRespondent: msg('a respondent', 'satu responden'),
	sheet: msg('Sheet', 'Lembar'),
	respondent: msg('Name of the respondent', 'Nama responden'),
	surveyColumns: msg('What the columns are', 'Arti tiap kolom'),
	respondents: msgWith(
		(count: number) => `${plural(count, 'respondent', 'respondents')}, each an actor of their own`,
		(count) => `${jumlah(count, 'responden')}, masing-masing satu aktor`
	),
	answer: msg('answer', 'jawaban'),
	attributeOfActor: msg('attribute of the actor', 'atribut aktor'),
	leftOutColumn: msg('left out', 'tidak disertakan'),
	columnIs: msgWith(
		(name: string) => `Column ${name} is`,
		(name) => `Kolom ${name} adalah`
	),
	moreColumns: msgWith(
		(count: number) => `${plural(count, 'more column', 'more columns')} as guessed`,
		(count) => `${jumlah(count, 'kolom')} lain sesuai tebakan`
	),
	tidyRunning: msg(
		'Leave out running headers, footers and page numbers',
		'Buang kepala, kaki, dan nomor halaman'
	),
	tidyRunningSample: msgWith(
		(text: string, pages: number) => `“${text}” on ${plural(pages, 'page', 'pages')}`,
		(text, pages) => `“${text}” di ${jumlah(pages, 'halaman')}`
	),
	tidyHyphens: msgWith(
		(count: number) => `Join ${plural(count, 'word', 'words')} divided at the end of a line`,
		(count) => `Sambung ${jumlah(count, 'kata')} yang terpenggal di akhir baris`
	),
	columnHeader: msg('First row holds names', 'Baris pertama berisi nama kolom'),
	columnText: msg('Text', 'Teks'),
	columnSpeaker: msg('Speaker', 'Penutur'),
	columnTurn: msg('Turn', 'Giliran'),
	columnTime: msg('Time', 'Waktu'),
	noColumn: msg('none', 'tidak ada'),
	column: msgWith(
		(number: string) => `Column ${number}`,
		(number) => `Kolom ${number}`
	),
	showRest: msgWith(
		(count: number) => `Show the remaining ${plural(count, 'turn', 'turns')}`,
		(count) => `Tampilkan ${jumlah(count, 'giliran')} selebihnya`
	),
	noTurns: msg(
		'No speakers were found in this file. It is read as one text.',
		'Tidak ada penutur ditemukan dalam berkas ini. Dibaca sebagai satu teks.'
	),
	speakersOf: msgWith(
		(name: string) => `Speakers of ${name}`,
		(name) => `Penutur dalam ${name}`
	)
};
