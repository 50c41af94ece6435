/**
 * Roots of Indonesian that stemming may come down to, and words that only look as if they had affixes (dinas, kepala, masyarakat,
 * penting). Chosen for talk about government, health, social affairs and daily life; written for this program.
 */
const ROOTS = `
abai acara acu adab adaptasi adil administrasi adu advokasi agama agenda air ajak ajar ajek aju ajukan akan akhir akibat aksi aktif akrab
akses akta aku alam alami alas alat alih alir alokasi aman amanat amat ambil ampu anak analisis anggap anggar anggota angka angkat angkut
anjur antar antara antre antri apa apresiasi arah arsip arti aset asah asal asas asli aspek aspirasi asuh asumsi asuransi atas atur
awal awas aya ayah ayom ayun baca badan bagai bagaimana bagi bagus bahan bahas bahasa bahaya baik baju baku balai balas balik ban banding bangga bangkit
bangsa bangun banjir bantah bantu banyak barang baru basis batal batas bawa bawah bayang bayar bayi beban bebas beda bekal beli belum
benah benar bentuk bentur berangkat beras berat beri berita berkas bersih besar biasa biaya bicara bidan bidang bijak bikin bimbing bina bincang
bisa blokir boleh buah buang buat budaya buka bukan bukti buku bulan bumi bupati buruh buruk butuh cabang cabut cair
cakap cakup calon camat campur canang candu cari catat cegah cek celah cepat cerita cermat cetak cicil cipta citra coba cocok contoh
corak cukup cuma curah curang curiga dadak daerah dafar daftar damai damping dampak dana dapat dapur dasar data daya datang dekat
demokrasi demonstrasi dengar denda derita desa desain desak detail dewan dewasa dialog didik diagnosis digital digitalisasi dinas direktur dirjen disabilitas diskusi
diskriminasi dokter dokumen dokumentasi dominasi dorong dua duga dukung dukuh dunia duduk edar edukasi efektif efisien ekonomi eksekusi eksklusif elit emban
empati enak evaluasi fasilitas fasilitasi fokus formal forum fungsi gabung gagal gagas gaji galang gambar gandeng ganggu ganti garap
garis gaul gawat gelar gerak gesa gilir gizi golong gotong gratis gugat guna gunung guru hadap hadir hadiah hak hal halang hambat hamil hancur
hapus harap harga hari harmonis harus hasil hati hemat henti hidup hilang himbau himpun hindar hitung honor hormat hubung hukum ibu identifikasi identitas ikat
iklan ikut ilmu imbang imbau implementasi impor indikator individu indonesia informasi ingat ingin inisiatif inovasi inspektorat instansi instruksi integrasi intens
interaksi intervensi investasi isi istri isu izin jabat jadi jadwal jaga jajar jalan jalin jalur jamin jangkau jarak jarang jaring jatah jatuh
jawab jelas jemput jenis jenjang jenuh jiwa jual juang judul jujur jumlah jumpa kabar kabupaten kadang kader kait kaji
kala kali kalimat kampanye kampung kampus kandung kantor kapan kapasitas karena karya kartu kasus kata kategori kawal kawan kaya kebal kebun kecamatan kecil kecewa kejar kelapa
kelas kelola kelompok kelurahan keluar keluarga keluh kemas kembali kembang kemudian kenal kendala kendali kendara kepala kerja kertas keras kesan ketat ketua khawatir khusus kirim klaim klasifikasi
klinik koalisi kode kolaborasi koleksi kolom komando komisi komitmen kompetensi komplain komponen komunikasi komunitas kondisi konflik konsep konsultasi konsumsi kontak kontrak kontribusi kontrol
koordinasi koperasi korban korupsi kota kotor kriteria kritik kuasa kuat kukuh kumpul kunjung kunci kuota kurang kurikulum laba lahir lain
laju lakon laku lalu lama lambat lampau lampir lancar landas lanjut langgar langkah langsung lapang lapis lapor larang laras latih lawan layak layan
lebih legal lekat lemah lembaga lempar lengkap lepas lestari letak lewat libat libur lihat likuidasi limpah lindung lingkar lingkung
lintas loket longgar luar luas lulus lunas lupa lurah luruh lurus maaf macam mahal mahasiswa maju makan maka makin makmur maksimal maksud malam malu mampu
manajemen mandat mandiri manfaat manusia masa masalah masih masing masuk masyarakat mata materi matang mati media medis mekanisme melek
memang mengapa menteri mesti mesin metode mewah milik minat minim minggu minta minum miskin mitra modal model mohon monitor mudah mufakat muka mulai
mulia muncul mundur mungkin murah musyawarah mutakhir mutu naik nama nanti nasib nasihat nasional negara negosiasi nelayan niat nikah
nilai nonaktif nyaman nyata obat obrol olah omong operasi optimal orang organisasi orientasi otonomi otoritas pahala padat padu pagi paham pajak pakai paksa paling
panas pandang pandu panen panggil panitia panjang panik pantau pantas papar parah para partai partisipasi pasal pasang pasar pasien
pasok pasti patuh pecah peduli pegang pegawai pekan pelan pelosok pemda pemerintah pendek penduduk penting penuh perang peran perempuan percaya pergi
periksa perinci perintah periode peristiwa perlu permisi persen persepsi pertama pesan pesantren peserta petani peta petugas pihak pikir pilih pimpin pindah pinjam
pintu pisah plin pokok pola polisi politik posisi positif posko posyandu potensi potong praktik prioritas produk profesi program
provinsi proses protes proyek publik puas pulang pulih pungut puskesmas pusat putus raga ragam ragu rakyat ramah ramai rambah rampung rancang
rangkai rangkap rangkul rapat rapi rasa rasio rata rawan rawat rayu realisasi redam regulasi rekam rekap rekomendasi rekrut relawan relevan rencana rendah
rentan rentang reses resah respon responsif retribusi revisi riil rinci ringan risau risiko rohani rombong ruang rujuk rukun
rumah rumit rumus rupa rusak rutin saat sabar sadar saing saji sakit saksi salah salur sama sambung sambut sampai sampah samping sana sanding sanggup sangka sangkut
santun sapa saran sarana sasar saring satu sawah sebab sebar sedia sedih segala segan segera sehat sejahtera sejarah sekolah sekretaris sektor
selaras seleksi selenggara selesai seling selisih seluruh semangat sembako sembuh sementara sempat sempurna sendiri sengaja sengketa senang sepakat
sepele serah serap sering serta serentak seri sesuai setara setia setuju sewa sering siaga siap siar sifat sikap siklus sinergi singgung singkat
sinkron sinkronisasi sisa sisi sistem sistematis siswa situ situasi skala sosial sosialisasi solusi sosok spesifik staf standar status stok strategi studi suara suami suasana suka sudah sudut
sukses suku suluh sulit sumbang sumber sungguh suntik surat survei surut susah susun swadaya swasta syarat tabrak tagih tahan tahap tahu tahun tajam
takut tali tamat tambah tampak tampil tampung tanam tanah tanda tanding tanggap tanggul tanggung tangan tani tanya tarik taruh tata tatap tatar tawar tebal tebus tegas tegur
tekan teknis teknologi tekad teladan telepon teliti telusur teman tembus tempat tempuh temu tenaga tenang tengah tentang tentu tepat terap terang terima terjang terjun terus tetangga tetap
tiba tidak tiga tim timbang timbul timbun timpang tindak tinggal tinggi tingkat tinjau tipe tipu titik titip tokoh tolak tolok tolong tonjol topang transparan transparansi
tua tuduh tugas tuju tukar tulis tumbuh tumpang tumpu tumpuk tunda tunggak tunggal tunggu tuntas tuntut turun turut tutup ubah ucap
uji ukur ulang ulas umum umur undang unggah unggul ungkap unit unsur untung upah upaya urai urus urut usaha usai usia usul
usung utama utara utus vaksin validasi verifikasi visi wabah wacana wajar wajib wakil waktu warga warta wartawan waspada wawancara wawas wenang
wilayah wujud wirausaha yakin yakni yayasan zona
`;

/** What no rule leads to its root: reduplication, and other spellings. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
	['wewenang', 'wenang'],
	['kordinasi', 'koordinasi'],
	['resiko', 'risiko']
]);

const roots = new Set(ROOTS.split(/\s+/));

export const isRoot = (word: string): boolean => roots.has(word);

export const irregularRoot = (word: string): string | undefined => IRREGULAR.get(word);
