/**
 * What made conversations are put together from: six codes, each with cues and with ways to say it in which no cue stands, and what is
 * said beside. Written for this benchmark; no sentence is anybody's.
 */
import type { Lang } from '../../../src/core/model/records.ts';

export type Way = {
	readonly cues: readonly string[];
	/** What is done, and to what: any of the one with any of the other. */
	readonly does: readonly string[];
	readonly what: readonly string[];
};

const way = (cues: string, does: string, what: string): Way => ({
	cues: cues.split('|'),
	does: does.split('|'),
	what: what.split('|')
});

export const WAYS: Readonly<Record<string, Readonly<Record<Lang, Way>>>> = {
	waiting: {
		id: way(
			'antrean|waktu tunggu|lama menunggu',
			'berdiri sejak subuh|mengambil nomor|duduk berjam-jam|datang berkali-kali|pulang tanpa hasil|disuruh kembali besok',
			'di depan loket|untuk satu stempel|demi selembar kartu|di bangku lorong|bersama anak kecil|sampai petang'
		),
		en: way(
			'queue|waiting time|delay',
			'stood there since dawn|took a number|sat for hours|came back again and again|went home with nothing|were sent away until Monday',
			'in front of the window|for one stamp|for a single card|on the bench in the corridor|with the baby|until dusk'
		)
	},
	trust: {
		id: way(
			'kepercayaan|saling percaya|ketidakpercayaan',
			'titip kunci rumah|yakin saja|berani bercerita|curiga terus|menyembunyikan surat|pegang omongannya',
			'kepada tetangga|kepada pegawai itu|soal uang belanja|soal penyakitnya|tanpa kuitansi|sejak dulu'
		),
		en: way(
			'trust|confidence in|distrust',
			'leave our house key|believe every word|dare to tell it all|suspect something|hide the letters|take it as a promise',
			'with the neighbour|from that clerk|about the housekeeping money|about the illness|without a receipt|ever since'
		)
	},
	data: {
		id: way(
			'basis data|pendataan|sinkronisasi',
			'nama tercatat ganda|angka tidak cocok|alamat sudah lain|orang mati masih tertulis|nomor induk salah|kolomnya kosong',
			'di lembar kelurahan|di komputer kecamatan|menurut berkas lama|di daftar bulan lalu|di aplikasi pusat|di buku tamu'
		),
		en: way(
			'database|registry|matching records',
			'names are written twice|figures disagree|addresses are outdated|dead people still appear|identity numbers are wrong|columns stay empty',
			'in the village sheet|on the district computer|in the old folder|on last month’s printout|inside the central app|in the visitors book'
		)
	},
	money: {
		id: way(
			'anggaran|pendanaan|pembiayaan',
			'kas tinggal sedikit|bendahara menggeleng|menalangi dulu|menunggu pencairan|memotong belanja|meminjam koperasi',
			'untuk bensin petugas|buat honor kader|untuk fotokopi|sampai triwulan depan|demi alat tulis|buat sewa tenda'
		),
		en: way(
			'budget|funding|financing',
			'the purse is nearly empty|the treasurer shakes her head|we advance it ourselves|we await the disbursement|we cut purchases|we borrow from the cooperative',
			'for the officers’ petrol|to pay the volunteers|for photocopies|until next quarter|for pens and paper|to rent the tent'
		)
	},
	together: {
		id: way(
			'kerja sama|koordinasi|kolaborasi',
			'duduk satu meja|saling telepon|berbagi kendaraan|bergantian piket|turun bareng|membalas pesan grup',
			'dengan orang puskesmas|lintas kantor|bersama pak lurah|tiap Jumat pagi|tanpa surat tugas|dengan tim sebelah'
		),
		en: way(
			'cooperation|coordinate|collaboration',
			'sit at one table|ring each other|share a car|take turns on duty|go out side by side|answer in the chat group',
			'with the clinic people|across offices|alongside the headman|every Friday morning|without a letter|with the team next door'
		)
	},
	power: {
		id: way(
			'kewenangan|keputusan akhir|berwenang',
			'tanda tangannya ditunggu|beliau yang mengetuk palu|kami tinggal mengikuti|atasan membatalkan|tidak boleh mengubah|harus izin dulu',
			'di lantai dua|dari provinsi|meski sudah disusun|biarpun warga menolak|tanpa penjelasan|lewat satu telepon'
		),
		en: way(
			'authority|final decision|mandate',
			'his signature is awaited|she brings down the gavel|we merely follow|the boss cancels it|nobody here may alter it|permission comes first',
			'on the second floor|from the province|although it was drafted|even if residents refuse|without explanation|by a single call'
		)
	}
};

export const BESIDE: Readonly<
	Record<Lang, { readonly opens: readonly string[]; readonly tells: readonly string[] }>
> = {
	id: {
		opens:
			'Waktu itu|Biasanya|Kalau di sini|Terus terang|Dari dulu|Menurut saya|Kemarin|Setahu kami|Ya begitu|Pokoknya'.split(
				'|'
			),
		tells:
			'jalan ke pasar becek|anak saya masuk sekolah|panen padi lumayan|hujan turun deras|listrik padam semalam|ibu memasak di dapur|adik merantau ke kota|ayam tetangga lepas|bapak menambal atap|kami menonton bola|sumur agak keruh|harga cabai naik|masjid sedang dicat|sepeda saya dijual|keponakan baru lahir|nenek bercerita panjang'.split(
				'|'
			)
	},
	en: {
		opens:
			'At that time|Usually|Around here|To be frank|For years|As I see it|Yesterday|As far as we know|Well|Anyway'.split(
				'|'
			),
		tells:
			'the road to the market is muddy|my boy started school|the harvest was fair|it rained hard|the lights went out last night|mother cooked in the kitchen|my sister moved to town|the hens got loose|father mended the roof|we watched the match|the well is a bit cloudy|chilli became dear|they are painting the mosque|I sold my bicycle|a nephew was born|grandmother told long stories'.split(
				'|'
			)
	}
};
