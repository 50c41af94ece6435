/**
 * What a reader of a table should know, in sentences: every warning code of core/tables/warning.ts has one. Warnings of one kind
 * are told in one sentence, so that twenty columns do not make twenty notes; with layers it names the layers and their columns,
 * whose numbers stand right above.
 */
import { formatList, formatNumber } from './format.ts';
import { gapNotes } from './gap-notes.ts';
import { jumlah, plural, translate, type Locale } from './message.ts';
import { NO_SOURCE, NOT_ASKED, SMALL } from './table-words.ts';
import { unitNouns } from './table-nouns.ts';

/** A warning as the core gives it, as plain data. */
export type WarningFacts = {
	readonly code: string;
	readonly n?: number;
	readonly nested?: boolean;
	readonly coders?: readonly string[];
	/** Labels of those who are left out. */
	readonly names?: readonly string[];
	readonly per?: 'column' | 'row' | 'total';
	readonly id?: string;
	readonly ids?: readonly string[];
	readonly first?: string | readonly string[];
	readonly column?: string;
	readonly place?: 'first' | 'order';
	/** Of how many `n` is a part. */
	readonly of?: number;
	/** `n` of a tie is per 1,000 words. */
	readonly rate?: boolean;
	/** Label of the layer it is about; absent for the whole table. */
	readonly layer?: string;
};

export type NoteFacts = {
	readonly unit: string;
	readonly warnings: readonly WarningFacts[];
	/** Labels by id; coders by name. */
	readonly nameOf: (side: 'column' | 'row' | 'coder', id: string) => string;
};

/** Places told by name in one sentence; the others are counted. */
const MOST = 6;
/** Of one layer. */
const FEW = 3;
type Said = {
	readonly locale: Locale;
	readonly facts: NoteFacts;
	readonly all: readonly WarningFacts[];
};
type Sentence = (said: Said) => string;

export function tableNotes(locale: Locale, facts: NoteFacts): string[] {
	const codes = [...new Set(facts.warnings.map((warning) => warning.code))];
	return codes.map((code) => {
		const all = facts.warnings.filter((warning) => warning.code === code);
		const sentence = sentences[code];
		return sentence ? sentence({ locale, facts, all }) : code;
	});
}

const en = ({ locale }: Said) => locale === 'en';
const sum = ({ all }: Said) => all.reduce((n, warning) => n + (warning.n ?? 0), 0);
const references = (said: Said) =>
	en(said) ? plural(sum(said), 'reference', 'references') : jumlah(sum(said), 'rujukan');
const nameOf = ({ facts }: Said, { per, id }: WarningFacts): string =>
	per === 'total' ? '' : facts.nameOf(per === 'row' ? 'row' : 'column', id ?? '');
const others = ({ facts }: Said, { per, first }: WarningFacts): string[] =>
	[first ?? []].flat().map((id) => facts.nameOf(per === 'row' ? 'column' : 'row', id));
const one = ({ locale, facts }: Said) =>
	translate(locale, (unitNouns[facts.unit] ?? unitNouns['references']!).one);

/** "A (n = 8); B (n = 5); and 4 more". */
function listed(said: Said, items: readonly string[], mark = '; '): string {
	const told = items.slice(0, MOST).join(mark);
	const more = items.length - MOST;
	if (more <= 0) return told;
	return told + mark + (en(said) ? `and ${more} more` : `dan ${more} lagi`);
}

/** What `tell` says of each place; with layers "Jambi (Authority, Cooperation); Bekasi (Authority)". */
function places(said: Said, tell: (warning: WarningFacts) => string): string {
	if (said.all.every(({ layer }) => layer === undefined)) return listed(said, said.all.map(tell));
	const layers = [...new Set(said.all.map(({ layer }) => layer ?? ''))];
	return listed(
		said,
		layers.map((layer) => {
			const within = said.all.filter((w) => w.layer === layer);
			const names = within.map((w) => nameOf(said, w)).filter((name) => name !== '');
			const told = names.length > FEW ? counted(said, within) : names.join(', ');
			return told === '' ? layer : `${layer} (${told})`;
		})
	);
}

const sentences: { readonly [code: string]: Sentence } = {
	unassigned: (s) =>
		en(s)
			? `${references(s)} in these columns ${sum(s) === 1 ? 'is' : 'are'} counted for nobody: the words are not assigned to an actor yet.`
			: `${references(s)} pada kolom ini tidak dihitung untuk siapa pun: ucapannya belum ditetapkan ke aktor.`,
	straddling: (s) =>
		en(s)
			? `${references(s)} ${sum(s) === 1 ? 'runs' : 'run'} across several of them and ${sum(s) === 1 ? 'counts' : 'count'} once for each.`
			: `${references(s)} melintasi beberapa pihak dan dihitung sekali untuk masing-masing.`,
	'overlap-dropped': (s) =>
		en(s)
			? `${references(s)} ${sum(s) === 1 ? 'counts' : 'count'} for nobody under the rule chosen for passages of several speakers.`
			: `${references(s)} tidak dihitung untuk siapa pun menurut aturan yang dipilih bagi petikan beberapa penutur.`,
	'overlapping-columns': (s) => overlapping(s),
	'coders-added': (s) => {
		const names = (s.all[0]?.coders ?? []).map((id) => s.facts.nameOf('coder', id));
		return en(s)
			? `The codings of ${formatList('en', names)} are added up: a passage that several of them coded counts each time. Choose one coder to avoid this.`
			: `Pengodean ${formatList('id', names)} dijumlahkan: petikan yang dikodekan beberapa dari mereka dihitung setiap kali. Pilih satu penyandi untuk menghindarinya.`;
	},
	'valence-missing': (s) =>
		en(s)
			? `${plural(sum(s), 'coding lacks', 'codings lack')} the valence that the code asks for.`
			: `${jumlah(sum(s), 'pengodean')} belum memiliki arah yang diminta kodenya.`,
	'percent-over-base': (s) => {
		const lines = s.all.flatMap((w) =>
			w.per === 'total' ? [w] : (w.ids ?? []).map((id) => ({ ...w, id }))
		);
		const names = places({ ...s, all: lines }, (w) => nameOf(s, w));
		const where = names === '' ? '' : `: ${names}`;
		return en(s)
			? `Percents add up to more than 100, because some are counted in several cells${where}.`
			: `Jumlah persen melebihi 100 karena yang sama dihitung dalam beberapa sel${where}.`;
	},
	'small-base': (s) => smallBase(s),
	'few-words': (s) => {
		const where = places(s, (w) => `${nameOf(s, w)} (${formatNumber(s.locale, w.n ?? 0)})`);
		return en(s)
			? `${SMALL} Fewer than 300 words said, so the rate means little: ${where}.`
			: `${SMALL} Kurang dari 300 kata diucapkan, sehingga lajunya kurang berarti: ${where}.`;
	},
	tie: (s) => {
		const where = places(s, (w) => {
			const tied = formatList(s.locale, others(s, w));
			const n = formatNumber(s.locale, w.n ?? 0, w.rate ? 1 : 0);
			const each = w.rate ? perThousand(s, n) : n;
			return en(s)
				? `${tied} in ${nameOf(s, w)} (${each} each)`
				: `${tied} pada ${nameOf(s, w)} (masing-masing ${each})`;
		});
		return en(s) ? `Tie for first place: ${where}.` : `Seri di peringkat pertama: ${where}.`;
	},
	'lead-of-one': (s) => {
		const where = places(s, (w) => {
			const n = formatNumber(s.locale, w.n ?? 0);
			return `${others(s, w).join()} ${en(s) ? 'in' : 'pada'} ${nameOf(s, w)} (${n})`;
		});
		return en(s)
			? `First place depends on one ${one(s)}: ${where}.`
			: `Peringkat pertama bergantung pada satu ${one(s)}: ${where}.`;
	},
	'not-heard': (s) => {
		const list = listed(
			s,
			s.all.flatMap((w) => w.names ?? [])
		);
		return en(s)
			? `Not heard in these sources and left out: ${list}.`
			: `Tidak bertutur dalam sumber ini dan tidak ditampilkan: ${list}.`;
	},
	'no-source': (s) =>
		en(s)
			? `${NO_SOURCE} No source: nothing could be coded.${zeroToo(s)}`
			: `${NO_SOURCE} Tidak ada sumber, sehingga tidak ada yang dapat dikodekan.${zeroToo(s)}`,
	'not-asked': (s) =>
		en(s)
			? `${NOT_ASKED} Not asked: the guide of these sources did not cover it.${zeroToo(s)}`
			: `${NOT_ASKED} Tidak ditanyakan: pedoman wawancara sumber ini tidak menanyakannya.${zeroToo(s)}`,
	...gapNotes,
	'layers-flip': (s) => {
		const where = formatList(
			s.locale,
			s.all.slice(0, MOST).map((w) => s.facts.nameOf('column', w.column ?? ''))
		);
		const first = s.all.some((w) => w.place === 'first');
		if (en(s))
			return `${first ? 'The first place' : 'The order'} of all layers together does not hold in any single layer (${where}): do not report the layers pooled.`;
		return `${first ? 'Peringkat pertama' : 'Urutan'} dari semua lapisan bersama tidak berlaku di satu lapisan pun (${where}): jangan melaporkan lapisan secara gabungan.`;
	}
};

/** Said once, beside the last of the signs that are no zero. */
function zeroToo(s: Said): string {
	if (sum(s) === 0) return '';
	return en(s)
		? ' 0 means that there is text and none of it is coded this way.'
		: ' 0 berarti teksnya ada, tetapi tidak dikodekan demikian.';
}

function overlapping(s: Said): string {
	const n = sum(s);
	const parts = [
		n > 0 &&
			(en(s)
				? `${plural(n, 'passage is', 'passages are')} coded with more than one of these codes`
				: `${jumlah(n, 'petikan')} diberi lebih dari satu kode ini`),
		s.all.some((w) => w.nested) &&
			(en(s)
				? 'a code and one above it are both shown'
				: 'suatu kode dan kode di atasnya sama-sama ditampilkan')
	].filter((part) => part !== false);
	const text = parts.join(en(s) ? ', and ' : ', dan ');
	const said = text.charAt(0).toUpperCase() + text.slice(1);
	return en(s)
		? `${said}: the codes do not add up to the whole.`
		: `${said}: jumlah antarkode tidak sama dengan keseluruhan.`;
}

function counted(said: Said, all: readonly WarningFacts[]): string {
	const rows = all[0]?.per === 'row';
	if (en(said))
		return rows ? plural(all.length, 'row', 'rows') : plural(all.length, 'column', 'columns');
	return jumlah(all.length, rows ? 'baris' : 'kolom');
}

const perThousand = (s: Said, n: string) =>
	en(s) ? `${n} per 1,000 words` : `${n} per 1.000 kata`;

/** How much one more would change: 12.5 points of a percent of eight. With layers, from the least to the most. */
function smallBase(s: Said): string {
	const points = (n: number) => formatNumber(s.locale, 100 / n, 1);
	const small = `${SMALL} ${en(s) ? 'Small base' : 'Basis kecil'}`;
	const weighs = en(s) ? `one ${one(s)} weighs` : `bobot satu ${one(s)}`;
	const unit = en(s) ? 'points' : 'poin';
	if (s.all.some(({ layer }) => layer !== undefined)) {
		const bases = s.all.map(({ n }) => n ?? 1);
		const ends = [...new Set([points(Math.max(...bases)), points(Math.min(...bases))])];
		const range = ends.join(en(s) ? ' to ' : ' sampai ');
		return `${small}, ${weighs} ${range} ${unit}: ${places(s, () => '')}.`;
	}
	const where = places(s, (w) => {
		const name = nameOf(s, w);
		const whose = name === '' ? '' : ` ${en(s) ? 'for' : 'pada'} ${name}`;
		return `${points(w.n ?? 1)} ${unit}${whose} (n = ${w.n ?? 1})`;
	});
	return `${small}: ${weighs} ${where}.`;
}
