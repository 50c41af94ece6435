/** What the saturation display says. */
import { jumlah, msg, msgWith, plural, type Message } from './message.ts';

const sources = (n: number) => plural(n, 'source', 'sources');

export const saturation = {
	sentence: msgWith(
		(codes: number, n: number, order: string) =>
			`${plural(codes, 'code', 'codes')} in ${sources(n)}, in order ${order}. Points: codes found so far in this order, with the new ones of each source. Band: 5th to 95th percentile of the random orders; dashed: their mean.`,
		(codes, n, order) =>
			`${jumlah(codes, 'kode')} dalam ${jumlah(n, 'sumber')}, urut ${order}. Titik: kode yang sudah ditemukan dalam urutan ini, dengan yang baru di tiap sumber. Pita: persentil ke-5 sampai ke-95 dari urutan acak; putus-putus: rata-ratanya.`
	),
	orders: {
		made: msg('of import', 'impor'),
		name: msg('of name', 'nama'),
		date: msg('of date', 'tanggal')
	} as { readonly [order: string]: Message },
	listed: msg('this order', 'urutan ini'),
	mean: msg('mean of random orders', 'rata-rata urutan acak'),
	band: msg('90% of random orders', '90\u00a0% urutan acak'),
	random: msgWith(
		(runs: number, seed: number) => `${runs} random orders, seed ${seed}.`,
		(runs, seed) => `${runs} urutan acak, benih acak ${seed}.`
	),
	base: msgWith(
		(size: number, codes: number, run: number) =>
			`After Guest, Namey & Chen (2020): base of ${sources(size)} with ${codes} codes, runs of ${run}.`,
		(size, codes, run) =>
			`Menurut Guest, Namey, & Chen (2020): basis ${jumlah(size, 'sumber')} dengan ${codes} kode, runtun ${run}.`
	),
	reached: msgWith(
		(limit: string, at: string, fresh: number, base: number) =>
			`New information is ${limit} for the first time in ${at} (${fresh} of ${base}).`,
		(limit, at, fresh, base) =>
			`Informasi baru ${limit} pertama kali pada ${at} (${fresh} dari ${base}).`
	),
	atMost: msg('at most 5%', 'paling banyak 5\u00a0%'),
	zero: msg('0%', '0\u00a0%'),
	never: msgWith(
		(limit: string) => `No run adds ${limit}.`,
		(limit) => `Tidak ada runtun yang menambah ${limit}.`
	),
	few: msgWith(
		(n: number, needed: number) =>
			`Too few sources for base and run length (Guest, Namey & Chen 2020): ${n}, at least ${needed} are needed.`,
		(n, needed) =>
			`Sumber terlalu sedikit untuk basis dan runtun (Guest, Namey, & Chen, 2020): ${n}, perlu sedikitnya ${needed}.`
	),
	uncoded: msgWith(
		(names: string) => `Left out, because nobody has coded them yet: ${names}.`,
		(names) => `Tidak disertakan karena belum dikodekan: ${names}.`
	),
	caveat: msg(
		'New codes do not mean new meaning; a fixed codebook can only fill up.',
		'Kode baru bukan berarti makna baru; buku kode yang tetap hanya dapat terisi.'
	),
	place: msg('No.', 'No.'),
	codes: msg('Codes', 'Kode'),
	fresh: msg('New', 'Baru'),
	cumulative: msg('So far', 'Sampai di sini'),
	meanHead: msg('Random mean', 'Rata-rata acak'),
	low: msg('5%', '5\u00a0%'),
	high: msg('95%', '95\u00a0%'),
	which: msg('New codes', 'Kode baru'),
	run: msg('Run', 'Runtun'),
	share: msg('New, of the base', 'Baru, dari basis')
};
