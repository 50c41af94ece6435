import { jumlah, msg, msgWith, plural } from './message.ts';

export const projects = {
	title: msg('Projects', 'Proyek'),
	what: msg(
		'Read interviews, record who speaks, tag passages with theory codes, and get tables per actor in which every number opens its passages.',
		'Baca wawancara, tetapkan siapa yang bertutur, beri kode teori pada petikan, dan dapatkan tabel per aktor yang setiap angkanya membuka petikannya.'
	),
	privacy: msg(
		'Everything stays on this device. Nothing is sent anywhere, and Simpul works offline.',
		'Semuanya tinggal di perangkat ini. Tidak ada yang dikirim ke mana pun, dan Simpul dapat dipakai luring.'
	),
	openSample: msg('Open the Jambi sample', 'Buka contoh Jambi'),
	sampleText: msg(
		'Five fictional interviews, coded: see Tables 1–3 and the passages behind them.',
		'Lima wawancara fiktif yang sudah dikodekan: lihat Tabel 1–3 dan petikan di baliknya.'
	),
	startOwn: msg('Start with my transcripts', 'Mulai dengan transkrip saya'),
	startOwnText: msg(
		'Word, PDF, text, captions, spreadsheets and more.',
		'Berkas Word, PDF, teks, takarir, lembar kerja, dan lainnya.'
	),
	otherWays: msg('Other ways to begin', 'Cara lain untuk memulai'),
	withFindings: msg('Jambi with written findings', 'Jambi dengan temuan tertulis'),
	threeCities: msg('Three cities (17 sources)', 'Tiga kota (17 sumber)'),
	english: msg('Two English interviews', 'Dua wawancara berbahasa Inggris'),
	newProject: msg('New project', 'Proyek baru'),
	openFile: msg('Open project file', 'Buka berkas proyek'),
	otherPrograms: msg(
		'Also .qdpx (REFI-QDA) from NVivo, ATLAS.ti, MAXQDA and others, and projects from QualCoder (data.qda, or its folder as a zip) and Taguette (.sqlite3).',
		'Juga .qdpx (REFI-QDA) dari NVivo, ATLAS.ti, MAXQDA, dan lainnya; proyek QualCoder (data.qda, atau foldernya sebagai zip) dan Taguette (.sqlite3).'
	),
	yourProjects: msg('Your projects', 'Proyek Anda'),
	sources: msgWith(
		(n: number) => plural(n, 'source', 'sources'),
		(n) => jumlah(n, 'sumber')
	),
	codings: msgWith(
		(n: number) => plural(n, 'coding', 'codings'),
		(n) => jumlah(n, 'pengodean')
	),
	changed: msgWith(
		(when: string) => `changed ${when}`,
		(when) => `diubah ${when}`
	),
	actions: msgWith(
		(name: string) => `Actions for ${name}`,
		(name) => `Tindakan untuk ${name}`
	),
	saveFile: msg('Save project file', 'Simpan berkas proyek'),
	delete: msg('Delete …', 'Hapus …'),
	name: msg('Name of the project', 'Nama proyek'),
	namePlaceholder: msg('Health insurance in Jambi', 'Jaminan kesehatan di Jambi'),
	language: msg('Language of labels in tables', 'Bahasa label dalam tabel'),
	frameworks: msg('Codebooks to begin with', 'Buku kode awal'),
	frameworksHint: msg(
		'You can add more later and edit every code.',
		'Dapat ditambah kemudian, dan setiap kode dapat diubah.'
	),
	codes: msgWith(
		(n: number) => plural(n, 'code', 'codes'),
		(n) => jumlah(n, 'kode')
	),
	yourName: msg('Your name as coder', 'Nama Anda sebagai penyandi'),
	yourNameHint: msg(
		'Shown beside your codings; a pseudonym will do.',
		'Tercantum pada pengodean Anda; boleh memakai nama samaran.'
	),
	create: msg('Create project', 'Buat proyek'),
	deleteTitle: msgWith(
		(name: string) => `Delete “${name}”?`,
		(name) => `Hapus “${name}”?`
	),
	deleteText: msg(
		'All sources, codings and the history will be removed from this device. This cannot be undone. Save a project file first if you may need them again.',
		'Semua sumber, pengodean, dan riwayat terhapus dari perangkat ini. Tidak dapat diurungkan. Simpan berkas proyek dahulu bila mungkin diperlukan.'
	),
	deleteType: msgWith(
		(name: string) => `Type the name “${name}” to delete it`,
		(name) => `Ketik nama “${name}” untuk menghapus`
	),
	deleteNow: msg('Delete permanently', 'Hapus permanen'),
	deleted: msgWith(
		(name: string) => `“${name}” was deleted.`,
		(name) => `“${name}” telah dihapus.`
	),
	reading: msgWith(
		(file: string) => `Reading ${file} …`,
		(file) => `Membaca ${file} …`
	),
	stop: msg('Stop', 'Hentikan'),
	opened: msgWith(
		(name: string) => `“${name}” was opened as a new project.`,
		(name) => `“${name}” dibuka sebagai proyek baru.`
	),
	unnamed: msg('Untitled project', 'Proyek tanpa judul'),
	fiction: msg('The samples are fictional.', 'Semua contoh ini fiktif.')
};

export const settings = {
	title: msg('Settings', 'Pengaturan'),
	storage: msg('Storage', 'Penyimpanan'),
	persistent: msg(
		'The browser keeps this data until you delete it.',
		'Peramban menyimpan data ini sampai Anda menghapusnya.'
	),
	notPersistent: msg(
		'The browser may delete this data when space runs short. Save project files as a backup.',
		'Peramban dapat menghapus data ini bila ruang habis. Simpan berkas proyek sebagai cadangan.'
	),
	used: msgWith(
		(used: string, quota: string) => `${used} used of about ${quota} that the browser allows.`,
		(used, quota) => `${used} terpakai dari sekitar ${quota} yang diizinkan peramban.`
	),
	ask: msg('Ask the browser to keep it', 'Minta peramban mempertahankannya'),
	you: msg('You', 'Anda'),
	look: msg('Appearance', 'Tampilan'),
	about: msg('About', 'Tentang'),
	version: msgWith(
		(v: string) => `Version ${v}. MIT licence; codebooks and samples CC BY 4.0.`,
		(v) => `Versi ${v}. Lisensi MIT; buku kode dan contoh CC BY 4.0.`
	)
};

export const overview = {
	next: msg('Next steps', 'Langkah berikutnya'),
	importFirst: msg('Import transcripts', 'Impor transkrip'),
	importText: msg(
		'There is nothing here yet. Import interview files; Simpul reads who speaks.',
		'Belum ada isi. Impor berkas wawancara; Simpul membaca siapa yang bertutur.'
	),
	assign: msgWith(
		(n: number) => `Assign ${plural(n, 'speaker', 'speakers')} to actors`,
		(n) => `Tetapkan aktor untuk ${jumlah(n, 'penutur')}`
	),
	assignText: msg(
		'Their words are counted as unassigned until then.',
		'Sebelum itu, ucapannya dihitung sebagai belum ditetapkan.'
	),
	code: msgWith(
		(name: string) => `Code ${name}`,
		(name) => `Kodekan ${name}`
	),
	codeText: msg('This source has no codings yet.', 'Sumber ini belum dikodekan.'),
	valence: msgWith(
		(n: number) => `Answer the valence of ${plural(n, 'coding', 'codings')}`,
		(n) => `Isi arah untuk ${jumlah(n, 'pengodean')}`
	),
	valenceText: msg(
		'These codes ask whether coordination is helped or hindered.',
		'Kode ini menanyakan apakah koordinasi terbantu atau terhambat.'
	),
	table: msg('Read the crosstab', 'Baca tabulasi silang'),
	tableText: msg(
		'Codes per actor, with the passages behind each number.',
		'Kode per aktor, dengan petikan di balik setiap angka.'
	),
	inThisProject: msg('In this project', 'Di proyek ini'),
	words: msgWith(
		(n: number) => plural(n, 'word', 'words'),
		(n) => jumlah(n, 'kata')
	),
	actors: msgWith(
		(n: number) => plural(n, 'actor', 'actors'),
		(n) => jumlah(n, 'aktor')
	),
	codes: msgWith(
		(n: number) => plural(n, 'code in use', 'codes in use'),
		(n) => jumlah(n, 'kode terpakai')
	),
	coders: msgWith(
		(n: number) => plural(n, 'coder', 'coders'),
		(n) => jumlah(n, 'penyandi')
	),
	projectName: msg('Project name', 'Nama proyek'),
	projectLanguage: msg('Language of labels in tables', 'Bahasa label dalam tabel'),
	perSource: msg('Sources and their codings', 'Sumber dan pengodeannya')
};

export const palette = {
	placeholder: msg(
		'Go to a page, source, code or actor, or do something …',
		'Menuju halaman, sumber, kode, atau aktor, atau lakukan sesuatu …'
	),
	nothing: msg('Nothing found.', 'Tidak ditemukan.'),
	agreement: msg('Codebook: agreement between coders', 'Buku kode: kesepakatan antarpenyandi'),
	compare: msg('Crosstab: compare with NVivo', 'Tabulasi silang: bandingkan dengan NVivo'),
	codeQueries: msg('Search: questions about codes', 'Pencarian: pertanyaan tentang kode'),
	findEverywhere: msgWith(
		(typed: string) => `Find in all sources: “${typed}”`,
		(typed) => `Cari di semua sumber: “${typed}”`
	),
	found: msg('Found', 'Ditemukan'),
	pages: msg('Pages', 'Halaman'),
	sources: msg('Sources', 'Sumber'),
	codes: msg('Codes', 'Kode'),
	actors: msg('Actors', 'Aktor'),
	actions: msg('Actions', 'Tindakan'),
	toEnglish: msg('Show in English', 'Tampilkan dalam bahasa Inggris'),
	toIndonesian: msg('Show in Indonesian', 'Tampilkan dalam bahasa Indonesia')
};
