/** What a question lacks, in sentences that say what is missing and what to do (facts: src/report/gaps-of.ts). */
import { jumlah, plural, type Locale } from './message.ts';

type Gap = {
	readonly n?: number;
	readonly of?: number;
	/** Labels of lines or layers; of a half-filled attribute its name and what it is of. */
	readonly names?: readonly string[];
};
type Said = { readonly locale: Locale; readonly all: readonly Gap[] };

const namesIn = ({ all }: Said) => all.flatMap(({ names }) => names ?? []);
const MOST = 6;

function listed(said: Said): string {
	const names = namesIn(said);
	const told = names.slice(0, MOST).join(', ');
	const more = names.length - MOST;
	if (more <= 0) return told;
	return said.locale === 'en' ? `${told} and ${more} more` : `${told} dan ${more} lagi`;
}

export const gapNotes: { readonly [code: string]: (said: Said) => string } = {
	'no-rows': ({ locale }) =>
		locale === 'en'
			? 'The table has no rows: nothing in this project fits what the rows ask for. Choose other rows or change the filters.'
			: 'Tabel tidak punya baris: tidak ada isi proyek yang sesuai dengan permintaan baris. Pilih baris lain atau ubah saringan.',
	'no-columns': ({ locale }) =>
		locale === 'en'
			? 'The table has no columns: the codes or values asked for are not there. Choose other columns or add codes to the codebook.'
			: 'Tabel tidak punya kolom: kode atau nilai yang diminta tidak ada. Pilih kolom lain atau tambahkan kode ke buku kode.',
	'empty-base': (said) => {
		const names = listed(said);
		if (said.locale === 'en')
			return names === ''
				? 'No percent: nothing is counted in this table, and a percent of nothing is not 0.'
				: `No percent where the base is 0, which is not 0%: ${names}.`;
		return names === ''
			? 'Tanpa persen: tidak ada yang terhitung dalam tabel ini, dan persen dari kosong bukan 0.'
			: `Tanpa persen bila basisnya 0, dan itu bukan 0\u00a0%: ${names}.`;
	},
	'one-layer': (said) => {
		const [name] = namesIn(said);
		if (said.locale === 'en')
			return name === undefined
				? 'There is no layer: nothing has a value that could form layers.'
				: `There is only one layer (${name}): nothing to compare it with.`;
		return name === undefined
			? 'Tidak ada lapisan: tidak ada nilai yang dapat dijadikan lapisan.'
			: `Hanya ada satu lapisan (${name}): tidak ada pembandingnya.`;
	},
	'half-filled': (said) =>
		said.all
			.map(({ names: [name = '', on] = [], n = 0, of = 0 }) => {
				if (said.locale === 'en') {
					const whom =
						on === 'source' ? plural(of, 'source', 'sources') : plural(of, 'actor', 'actors');
					return `${name} is filled in only in part: ${n} of ${whom} ${n === 1 ? 'has' : 'have'} no value.`;
				}
				return `${name} belum terisi lengkap: ${n} dari ${jumlah(of, on === 'source' ? 'sumber' : 'aktor')} tanpa nilai.`;
			})
			.join(' ')
};
