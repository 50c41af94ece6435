/** What is said of a table's layers, each by itself and beside what they say together, in both languages (rule S9.5). */
import { formatList } from './format.ts';
import { jumlah, msg, msgWith, plural, type Locale } from './message.ts';

type InLayers = {
	readonly line: string;
	readonly first: string;
	readonly filled: number;
	/** Names of layers. */
	readonly same: readonly string[];
	readonly always: readonly string[];
	readonly flips: boolean;
};

/** One line of the table: in how many layers its first place is that of the whole, and in how many it never changes. */
export function lineInLayersWords(locale: Locale, s: InLayers): string {
	const en = locale === 'en';
	const { line, first, filled } = s;
	if (filled === 0)
		return en ? `${line}: no layer has anything.` : `${line}: semua lapisan kosong.`;
	const together = en
		? `${line}: all together, first place of ${first}`
		: `${line}: bila digabung, peringkat pertama ${first}`;
	if (s.flips)
		return en
			? `${together}, and in none of the ${filled} layers that have anything: the whole shows what no single layer shows.`
			: `${together}, tetapi tidak demikian di satu pun dari ${filled} lapisan yang berisi: gabungannya menunjukkan apa yang tidak ditunjukkan lapisan mana pun.`;
	if (s.same.length === 0)
		return en
			? `${together}, and not in the only layer that has anything.`
			: `${together}, tetapi tidak demikian di satu-satunya lapisan yang berisi.`;
	const names = formatList(locale, s.same);
	const so = en
		? `${together}; likewise in ${s.same.length} of ${plural(filled, 'layer', 'layers')} (${names})`
		: `${together}, dan demikian pula di ${s.same.length} dari ${jumlah(filled, 'lapisan')} (${names})`;
	return `${so}; ${heldWords(locale, s)}.`;
}

function heldWords(locale: Locale, { same, always }: InLayers): string {
	const en = locale === 'en';
	if (always.length === 0) {
		const where = same.length === 1 ? ['there', 'di sana'] : ['in each of them', 'di semuanya'];
		return en
			? `${where[0]} other ways of asking change it`
			: `${where[1]} ada cara lain yang mengubahnya`;
	}
	if (always.length === same.length)
		return en ? 'there it never changes' : 'di sana tidak pernah berubah';
	return en
		? `it never changes in ${formatList(locale, always)}`
		: `yang tidak pernah berubah hanya di ${formatList(locale, always)}`;
}

export const layerWords = {
	/** Heads the sentences of lines; `by` is the third dimension. */
	inLayers: msgWith(
		(by: string, n: number) => `In ${plural(n, 'layer', 'layers')}: ${by}`,
		(by, n) => `Dalam ${jumlah(n, 'lapisan')}: ${by}`
	),
	choose: msg('Which layer', 'Lapisan yang dilihat'),
	together: msg('All together', 'Semua digabung'),
	nothing: msg('nothing is counted here.', 'tidak ada yang terhitung di sini.'),
	tooMany: msgWith(
		(n: number, sources: number) =>
			`The table has ${plural(n, 'layer', 'layers')} and the project ${plural(sources, 'source', 'sources')}: too many to compute each layer, so only all layers together are shown.`,
		(n, sources) =>
			`Tabel ini punya ${jumlah(n, 'lapisan')} dan proyeknya ${jumlah(sources, 'sumber')}: terlalu banyak untuk dihitung per lapisan, jadi hanya gabungan semua lapisan yang ditampilkan.`
	),
	silentTogether: msg(
		'All layers together: these layers differ in the codings, not in the texts.',
		'Semua lapisan digabung: yang membedakan lapisan ini ada pada pengodean, bukan pada teksnya.'
	),
	spokenTogether: msg('All layers together.', 'Semua lapisan digabung.'),
	uncertainTogether: msg(
		'All layers together: limits, residuals and tests describe the whole table, not a single layer.',
		'Semua lapisan digabung: batas, residu, dan uji menggambarkan seluruh tabel, bukan satu lapisan.'
	)
};
