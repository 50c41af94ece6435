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
		'A claim is a sentence of your report. Simpul holds it against your tables each time something changes, and says under which count it is true and on how many passages it rests.',
		'Klaim adalah kalimat dalam laporan Anda. Simpul memeriksanya terhadap tabel setiap kali ada perubahan, dan menyebut menurut hitungan mana ia benar dan bertumpu pada berapa petikan.'
	),
	first: msg('Write the first claim', 'Tulis klaim pertama'),
	typeTable: msg('Type in a published table', 'Ketik tabel terbitan'),
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
	noneFits: msg('No claim is like that.', 'Tidak ada klaim seperti itu.'),
	showAll: msg('Show all', 'Tampilkan semua'),
	counting: msg('Counting …', 'Menghitung …'),
	turned: msg(
		'Turned: accepted, and the numbers do not say so',
		'Berbalik: diterima, tetapi angkanya tidak menyatakan demikian'
	),
	turnedShort: msgWith(
		(n: number) => `${n} turned: accepted, and the numbers do not say so`,
		(n) => `${n} berbalik: diterima, tetapi angkanya tidak menyatakan demikian`
	),
	unanswered: msg(
		'Open: passages speak against it and nobody has written a word on them.',
		'Terbuka: ada petikan yang membantah dan belum ada keterangan.'
	),
	undecided: msg('Open: nobody has decided on it.', 'Terbuka: belum ada yang memutuskan.'),
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
	caveats: msg('To know', 'Perlu diketahui'),
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
			`${plural(n, 'passage', 'passages')} named here ${n === 1 ? 'is' : 'are'} no longer coded.`,
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
		'Read what is coded and say of each passage whether it speaks for the claim or against it.',
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
		'Why it stands, what was changed in the report, what you make of the passages against it. Saved when you leave the field.',
		'Mengapa bertahan, apa yang diubah di laporan, bagaimana Anda menilai petikan yang membantah. Tersimpan saat Anda meninggalkan kotak ini.'
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
