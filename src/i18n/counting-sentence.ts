/**
 * The sentence over a table: what is counted, for whom, of what the percent is taken, and which rules are not the usual ones.
 * Plain facts in, words out, so that page, exported file and command line say the same.
 */
import { formatList } from './format.ts';
import { codeSetWords } from './code-set-words.ts';
import { translate, type Locale } from './message.ts';
import {
	dimNoun,
	forWhom,
	kindNouns,
	ofThat,
	saidBy,
	unitNouns,
	type DimFact
} from './table-nouns.ts';

export type CountingFacts = {
	/** references, sources, speakers, actors, words, characters, sentences or presence. */
	readonly unit: string;
	/** none, column, row, total or rate. */
	readonly percent: string;
	/** intersects, contained or majority. */
	readonly overlap: string;
	/** union, sum or own. */
	readonly parents: string;
	readonly rows: DimFact;
	readonly columns: DimFact;
	readonly layers: DimFact | null;
	/** Sources that are looked at, by kind. */
	readonly kinds: readonly { readonly kind: string; readonly sources: number }[];
	readonly filters: readonly { readonly dim: DimFact; readonly values: readonly string[] }[];
	/** Names of the sets of codes that it asks for. */
	readonly sets?: readonly string[];
};

export function countingSentence(locale: Locale, facts: CountingFacts): string {
	return [
		`${whatIsCounted(locale, facts)}${percentOf(locale, facts)}.`,
		overlapRule(locale, facts),
		parentRule(locale, facts),
		filterRule(locale, facts),
		setRule(locale, facts)
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function whatIsCounted(locale: Locale, facts: CountingFacts): string {
	const unit = unitNouns[facts.unit] ?? unitNouns['references']!;
	const dims = [facts.rows, facts.columns, facts.layers].filter((dim) => dim !== null);
	const whom = [...new Set(dims.flatMap((dim) => forWhom(locale, dim) ?? []))];
	const where = `${locale === 'en' ? 'in' : 'dalam'} ${sourcesByKind(locale, facts.kinds)}`;
	const each =
		whom.length === 0
			? ''
			: locale === 'en'
				? `, each counted for ${formatList(locale, whom)}`
				: `, masing-masing dihitung untuk ${formatList(locale, whom)}`;
	return `${translate(locale, unit.title)} ${where}${each}`;
}

/** "5 interviews and 1 document"; "0 sources" when the filters leave none. */
function sourcesByKind(locale: Locale, kinds: CountingFacts['kinds']): string {
	const counted = kinds.map(({ kind, sources }) => {
		const noun = kindNouns[kind] ?? kindNouns['source']!;
		return translate(locale, noun, sources);
	});
	return counted.length > 0
		? formatList(locale, counted)
		: translate(locale, kindNouns['source']!, 0);
}

function percentOf(locale: Locale, facts: CountingFacts): string {
	if (facts.percent === 'none') return '';
	const noun = translate(locale, (unitNouns[facts.unit] ?? unitNouns['references']!).many);
	if (facts.percent === 'rate') {
		const who = saidBy(locale, facts.rows) ?? saidBy(locale, facts.columns) ?? '';
		const rate =
			locale === 'en' ? `; per 1,000 words said ${who}` : `; per 1.000 kata yang diucapkan ${who}`;
		return rate.trimEnd();
	}
	if (facts.percent === 'total')
		return locale === 'en'
			? `; percent of all ${noun} in the table`
			: `; persen dari semua ${noun} dalam tabel`;
	const base = ofThat(locale, facts.percent === 'column' ? facts.columns : facts.rows);
	return locale === 'en'
		? `; percent of all ${noun} ${base}`
		: `; persen dari semua ${noun} ${base}`;
}

function overlapRule(locale: Locale, { overlap }: CountingFacts): string {
	if (overlap === 'contained')
		return locale === 'en'
			? 'A passage counts only where it lies entirely in the words of one of them.'
			: 'Petikan dihitung hanya bila seluruhnya berada dalam ucapan satu pihak.';
	if (overlap === 'majority')
		return locale === 'en'
			? 'A passage counts only for whoever says most of it.'
			: 'Petikan dihitung hanya untuk pihak yang mengucapkan sebagian besarnya.';
	return '';
}

function parentRule(locale: Locale, { parents, rows, columns, layers }: CountingFacts): string {
	if (![rows, columns, layers].some((dim) => dim?.kind === 'code')) return '';
	if (parents === 'sum')
		return locale === 'en'
			? 'A code adds up its own passages and those of the codes below it, as NVivo does: a passage may count more than once.'
			: 'Kode menjumlahkan petikannya sendiri dan petikan kode di bawahnya, seperti NVivo: satu petikan dapat dihitung lebih dari sekali.';
	if (parents === 'own')
		return locale === 'en'
			? 'Codes below a code are not counted with it.'
			: 'Kode di bawah suatu kode tidak ikut dihitung.';
	return locale === 'en'
		? 'A code includes the codes below it; each passage counts once.'
		: 'Kode mencakup kode di bawahnya; setiap petikan dihitung sekali.';
}

function setRule(locale: Locale, { sets = [] }: CountingFacts): string {
	if (sets.length === 0) return '';
	const named = formatList(
		locale,
		sets.map((name) => translate(locale, codeSetWords.quoted, name))
	);
	return translate(locale, codeSetWords.asItIs, sets.length, named);
}

function filterRule(locale: Locale, { filters }: CountingFacts): string {
	if (filters.length === 0) return '';
	const or = new Intl.ListFormat(locale, { type: 'disjunction' });
	const parts = filters.map(({ dim, values }) => `${dimNoun(locale, dim)}: ${or.format(values)}`);
	return `${locale === 'en' ? 'Only' : 'Hanya'} ${parts.join('; ')}.`;
}
