/** The claims page: the ledger, one claim opened, its passages. Words of the verdicts themselves are in claims.ts. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const claimsPage = {
	title: msg('Claims', 'Klaim'),
	toLedger: msg('Go to the ledger', 'Ke daftar klaim'),
	parts: {
		ledger: msg('Ledger', 'Daftar klaim'),
		new: msg('New claim', 'Klaim baru'),
		triangulation: msg('Triangulation', 'Triangulasi'),
		tables: msg('Reference tables', 'Tabel acuan')
	},
	empty: msg('No claims yet', 'Belum ada klaim'),
	emptyText: msg(
		'A claim is a sentence of your report. Simpul checks it against your tables each time something changes, and says by which measure it is true and on how many passages it rests.',
		'Klaim adalah kalimat dalam laporan Anda. Simpul memeriksanya terhadap tabel setiap kali ada perubahan, dan menyebut menurut ukuran mana klaim itu benar dan pada berapa petikan klaim itu bertumpu.'
	),
	first: msg('Write the first claim', 'Tulis klaim pertama'),
	typeTable: msg('Enter a published table', 'Masukkan tabel terbitan'),
	count: msgWith(
		(n: number) => plural(n, 'claim', 'claims'),
		(n) => jumlah(n, 'klaim')
	),
	standing: msg('Verdict', 'Putusan'),
	status: msg('Status', 'Status'),
	any: msg('all', 'semua'),
	withCount: msgWith(
		(word: string, n: number) => `${word} (${n})`,
		(word, n) => `${word} (${n})`
	),
	noneFits: msg('No claim fits the filters.', 'Tidak ada klaim yang cocok dengan saringan.'),
	showAll: msg('Show all', 'Tampilkan semua'),
	counting: msg('Counting …', 'Menghitung …'),
	turned: msg(
		'Turned: accepted, but the numbers do not support it',
		'Berbalik: diterima, tetapi tidak didukung angkanya'
	),
	turnedShort: msgWith(
		(n: number) => `${n} turned: accepted, but the numbers do not support it`,
		(n) => `${n} berbalik: diterima, tetapi tidak didukung angkanya`
	),
	unanswered: msg(
		'Open: passages speak against it and nobody has commented on them yet.',
		'Terbuka: ada petikan yang membantah dan belum ada keterangan.'
	),
	undecided: msg('Open: nobody has decided on it yet.', 'Terbuka: belum ada yang memutuskan.'),
	expects: msg('Expects', 'Diharapkan'),
	codePages: msg('All passages of', 'Semua petikan'),
	table: msg('Table', 'Tabel'),
	toTable: msg('Open its table', 'Buka tabelnya'),
	toReference: msgWith(
		(name: string) => `Reference table: ${name}`,
		(name) => `Tabel acuan: ${name}`
	),
	perMeasure: msg('By measure', 'Menurut ukuran'),
	measure: msg('Measure', 'Ukuran'),
	numbers: msg('What it rests on', 'Dasarnya'),
	asked: msg('as asked', 'yang ditanyakan'),
	trueIfTogether: msg('true if taken together', 'benar bila digabung'),
	caveats: msg('Keep in mind', 'Perlu diperhatikan'),
	prompts: msg('Questions for a reader', 'Pertanyaan untuk pembaca'),
	evidence: msg('Passages', 'Petikan'),
	pro: msgWith(
		(n: number) => `For it (${n})`,
		(n) => `Mendukung (${n})`
	),
	contra: msgWith(
		(n: number) => `Against it (${n})`,
		(n) => `Membantah (${n})`
	),
	lost: msgWith(
		(n: number) =>
			`${plural(n, 'passage', 'passages')} listed here ${n === 1 ? 'is' : 'are'} no longer coded.`,
		(n) => `${jumlah(n, 'petikan')} yang disebut di sini tidak lagi dikodekan.`
	),
	dropLost: msg('Leave them out', 'Keluarkan'),
	noPro: msg('None yet.', 'Belum ada.'),
	noContra: msg(
		'None yet. Look for the case that does not fit.',
		'Belum ada. Carilah kasus yang tidak cocok.'
	),
	choosePassages: msg('Choose passages', 'Pilih petikan'),
	chooseText: msg(
		'Read what is coded and mark each passage as speaking for the claim or against it.',
		'Baca yang telah dikodekan dan tentukan petikan mana mendukung atau membantah klaim.'
	),
	code: msg('Code', 'Kode'),
	noneOfCode: msg('No passage carries this code.', 'Tidak ada petikan dengan kode ini.'),
	neither: msg('neither', 'bukan keduanya'),
	for: msg('for', 'mendukung'),
	against: msg('against', 'membantah'),
	speaks: msg('This passage speaks', 'Petikan ini'),
	morePassages: msgWith(
		(n: number) => `Show ${n} more`,
		(n) => `Tampilkan ${n} lagi`
	),
	done: msg('Done', 'Selesai'),
	decide: msg('Your decision', 'Keputusan Anda'),
	note: msg('Remark', 'Keterangan'),
	noteHint: msg(
		'Why the claim holds, what was changed in the report, how you judge the passages against it. Saved when you leave the field.',
		'Mengapa klaim bertahan, apa yang diubah dalam laporan, bagaimana Anda menilai petikan yang membantah. Tersimpan saat Anda meninggalkan kotak ini.'
	),
	edit: msg('Change', 'Ubah'),
	remove: msg('Remove', 'Hapus'),
	removed: msg('The claim was removed.', 'Klaim dihapus.'),
	export: msg('Export', 'Ekspor'),
	asCsv: msg('Save as CSV', 'Simpan sebagai CSV'),
	asMarkdown: msg('Save as Markdown', 'Simpan sebagai Markdown'),
	asJson: msg('Save as JSON', 'Simpan sebagai JSON'),
	asHtml: msg('Save as web page (HTML)', 'Simpan sebagai halaman web (HTML)'),
	asText: msg('Save as text', 'Simpan sebagai teks'),
	fileTitle: msgWith(
		(project: string) => `Claims of ${project}`,
		(project) => `Klaim ${project}`
	),
	keysNew: msg('Write a new claim', 'Tulis klaim baru')
};
