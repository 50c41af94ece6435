/**
 * Words that make a label likely or unlikely, in Indonesian and English. They are evidence, weighed in `speaker-evidence.ts`;
 * none of them decides alone what a researcher's transcript means.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Who asks, leads, answers or writes down: the usual words of transcripts, without numbers. */
export const INTERVIEWERS =
	set(`pewawancara interviewer peneliti researcher penanya tanya pertanyaan q question questioner
	int intv iv enumerator surveyor pw`);
export const MODERATORS = set('mod moderator fasilitator facilitator host pemandu');
export const OTHERS = set(
	`notulis notulen notetaker pencatat observer pengamat penerjemah translator interpreter operator`
);
export const PARTICIPANTS =
	set(`i r j a inf informan informant narasumber nar ns responden respondent resp res partisipan
	participant peserta jawab jawaban answer interviewee terwawancara speaker pembicara penutur subjek`);
/** Ask or answer, depending on who else speaks. */
export const LETTERS = set('p t m n s f d b w');

export const HONORIFICS =
	set(`pak bapak bpk bu ibu mas mbak bang kak kang teh mr mrs ms miss dr drs dra prof ir h hj sdr sdri
	ustadz ust kiai kyai haji hajah`);

/** Lines of a head that describe the interview: "Tanggal: …", "Lokasi: …". */
export const HEAD_FIELDS =
	set(`tanggal tgl hari waktu pukul jam tempat lokasi durasi topik judul tema kode transkrip
	transkriptor transcriber nama usia umur pekerjaan jabatan instansi alamat pendidikan jenis gender file berkas project
	proyek date place location time duration topic title name age occupation position institution address code subject perihal
	nomor lampiran versi version status keterangan`);

/** First words of sentences and notes that end in a colon. */
export const OPENINGS =
	set(`jadi nah begini begitu misalnya misal contoh contohnya umpama umpamanya catatan catat yaitu yakni
	adalah artinya intinya pokoknya maksudnya maksud pertama kedua ketiga keempat terakhir lalu kemudian terus tapi tetapi
	kalau karena sebab soal tentang mengenai dan atau juga oke ok ya iya tidak bukan kata katanya bilang ditanya dijawab
	singkatnya kesimpulan kesimpulannya simpulan hasil hasilnya tujuan latar ruang alasan alasannya syarat syaratnya
	masalah masalahnya solusi solusinya penting perhatian ingat sumber dasar menimbang mengingat memutuskan menetapkan
	tembusan gambar tabel bagan kutipan keputusan isi isinya ringkasan pembukaan penutup
	so well now then note notes nb ps oc n.b p.s example examples e.g i.e first second third finally because but and or if
	also yes no ok okay remember important warning attention summary conclusion result results source figure table box aim
	purpose reason reasons problem solution namely that this these those there here what why how when where which
	http https ftp mailto www`);

/** Words that no name holds: their presence makes a label a sentence. */
export const SENTENCE_WORDS =
	set(`yang untuk dengan adalah saya kami kita mereka dia ini itu tidak ada akan sudah belum bisa
	kalau karena seperti begini begitu sebagai berikut antara bahwa oleh pada dalam juga lagi masih harus tanya jawabnya
	menurut kata bilang tadi nanti sekarang the is are was were that this with not we they he she you have has had will would
	can could should as follows following because said asked told says like my your our their`);
