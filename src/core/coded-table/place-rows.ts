/**
 * Where each row's passage stands in its text (rules A3-A5): by numbers, which have to agree with the quote where there is one, or else by
 * the quote, which has to stand there once. What is not certain is left, with the places among which the researcher may choose.
 */
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { snapToGraphemes } from '../text/graphemes.ts';
import type { Span } from '../text/span.ts';
import { BY_QUOTES, NO_NUMBERS, type Choices } from './choices.ts';
import { FlatText } from './flat-text.ts';
import type { LeftRows } from './left-rows.ts';
import {
	chooseReading,
	isCut,
	numbersIn,
	READINGS,
	readingOf,
	Ruler,
	type Reading,
	type Trial
} from './numbers.ts';

/** A row whose source is known. */
export type Row = {
	readonly line: number;
	readonly source: Id;
	readonly quote: string;
	readonly start: string;
	readonly end: string;
	readonly range: string;
	readonly cell: (column: number) => string;
};

export type Placed = {
	readonly spans: ReadonlyMap<Row, Span>;
	/** `checked` is 0 where no row has both numbers and a quote. */
	readonly numbers: Trial;
	/** Quotes that end before their passage did: only the words that are quoted are coded. */
	readonly cut: number;
	/** Passages that began or ended within a character, and were widened (rule T2). */
	readonly widened: number;
};

/** Places shown of a quote that stands in many. */
const MOST_PLACES = 20;

export function placeRows(
	project: Project,
	rows: readonly Row[],
	texts: (hash: string) => string | undefined,
	choices: Pick<Choices, 'numbers' | 'places'>,
	left: LeftRows
): Placed {
	const rulers = new Map<Id, Ruler>();
	const flats = new Map<Id, FlatText>();
	const rulerOf = (source: Id) =>
		memo(rulers, source, () => new Ruler(texts(project.sources.get(source)!.text) ?? ''));
	const placesOf = memoPlaces((source, quote) =>
		memo(flats, source, () => new FlatText(rulerOf(source).text)).places(quote, MOST_PLACES)
	);
	const numbers = readingFor(rows, rulerOf, choices.numbers);
	const spans = new Map<Row, Span>();
	let [cut, widened] = [0, 0];
	for (const row of rows) {
		const ruler = rulerOf(row.source);
		const found = spanOf(row, ruler, numbers.reading, placesOf);
		const places = 'places' in found ? found.places : [];
		const picked = places.find(({ start }) => start === choices.places[row.line]);
		const span = 'span' in found ? found.span : picked;
		if (!span) {
			if (!('span' in found)) left.add(found.why, row.line, found.what, row.source, places);
			continue;
		}
		const whole = snapped(ruler.text, span);
		if (whole.start !== span.start || whole.end !== span.end) widened++;
		if (isCut(row.quote) && places.length > 0) cut++;
		spans.set(row, whole);
	}
	return { spans, numbers, cut, widened };
}

type Found =
	| { readonly span: Span; readonly places?: readonly Span[] }
	| {
			readonly why: 'quote-twice' | 'quote-missing' | 'quote-differs' | 'range' | 'no-place';
			readonly what: string;
			readonly places: readonly Span[];
	  };

function spanOf(
	row: Row,
	ruler: Ruler,
	reading: Reading | null,
	placesOf: (source: Id, quote: string) => readonly Span[]
): Found {
	const { quote, source } = row;
	const given = reading ? numbersIn(row.start, row.end, row.range) : null;
	if (given && reading) {
		const span = ruler.span(given, reading);
		if (span && (quote === '' || ruler.agrees(span, quote) > 0)) return { span };
		if (quote === '') return { why: 'range', what: numbersOf(row), places: [] };
		return { why: 'quote-differs', what: quote, places: placesOf(source, quote) };
	}
	if (quote === '') return { why: 'no-place', what: numbersOf(row), places: [] };
	const places = placesOf(source, quote);
	if (places.length === 1) return { span: places[0]!, places };
	const why = places.length === 0 ? 'quote-missing' : 'quote-twice';
	return { why, what: quote, places };
}

const numbersOf = ({ start, end, range }: Row): string =>
	[range, start, end].filter(Boolean).join(' – ');

function readingFor(rows: readonly Row[], rulerOf: (source: Id) => Ruler, asked: string): Trial {
	const none = { reading: null, checked: 0, agreed: 0 };
	if (asked === NO_NUMBERS) return none;
	let numbered = 0;
	const both = rows.flatMap((row) => {
		const given = numbersIn(row.start, row.end, row.range);
		if (given) numbered++;
		return given && row.quote !== ''
			? [{ ruler: rulerOf(row.source), given, quote: row.quote }]
			: [];
	});
	if (numbered === 0) return none;
	const said = asked === BY_QUOTES ? undefined : readingOf(asked);
	if (both.length > 0) return chooseReading(both, said ? [said] : READINGS, said !== undefined);
	return { ...none, reading: said ?? READINGS[0]! };
}

/** The segmenter is slow, and between plain letters it has nothing to say. */
function snapped(text: string, span: Span): Span {
	const plain = (at: number) =>
		!(text.charCodeAt(at) >= 0x300) && !(text.charCodeAt(at - 1) >= 0x300);
	return plain(span.start) && plain(span.end) ? span : snapToGraphemes(text, span);
}

function memo<K, V>(known: Map<K, V>, key: K, make: () => V): V {
	const before = known.get(key);
	if (before !== undefined) return before;
	const made = make();
	known.set(key, made);
	return made;
}

/** A passage with several codes stands in several rows. */
function memoPlaces(find: (source: Id, quote: string) => readonly Span[]) {
	const known = new Map<string, readonly Span[]>();
	return (source: Id, quote: string) =>
		memo(known, `${source} ${quote}`, () => find(source, quote));
}
