/**
 * Where a row of `codings.csv` stands in its text: by `start` and `end` (UTF-16 units, the end not included), by the words
 * themselves, or both, and then they have to agree. Ends that would cut a character in two are widened (rule T2).
 */
import { SimpulError } from '#core/model/error.ts';
import type { Source } from '#core/model/records.ts';
import { snapToGraphemes } from '#core/text/graphemes.ts';
import { normaliseText } from '#core/text/normalise.ts';
import type { Span } from '#core/text/span.ts';
import type { At, Line } from './read-table.ts';
import type { Session } from './session.ts';

type Warning = { readonly code: string; readonly data: { readonly [name: string]: unknown } };
type SpanReader = ((source: Source, row: Line, at: At) => Promise<Span>) & {
	readonly warnings: readonly Warning[];
};

/**
 * Each text is fetched once. `warnings` names the passages that were widened.
 * @throws SimpulError coding.row-range, coding.row-quote-missing, coding.row-quote-twice, coding.row-quote-differs
 */
export function spanReader({ store }: Session): SpanReader {
	const texts = new Map<string, string>();
	const warnings: Warning[] = [];
	const textOf = async (hash: string) => {
		const text = texts.get(hash) ?? (await store.text(hash));
		texts.set(hash, text);
		return text;
	};
	const read = async (source: Source, row: Line, at: At): Promise<Span> => {
		const text = await textOf(source.text);
		if (row.get('start') === '' && row.get('end') === '' && row.get('quote') !== '')
			return quoted(text, row.get('quote'), at);
		const given = ranged(source, row, at);
		const span = snapToGraphemes(text, given);
		needSameWords(text, given, row, { ...at, source: source.name });
		if (span.start !== given.start || span.end !== given.end)
			warnings.push({ code: 'coding.row-widened', data: { ...at, ...span } });
		return span;
	};
	return Object.assign(read, { warnings });
}

function ranged({ name, length }: Source, row: Line, at: At): Span {
	const [start, end] = [row.get('start'), row.get('end')];
	const span = { start: whole(start), end: whole(end) };
	if (span.start < span.end && span.end <= length) return span;
	throw new SimpulError('coding.row-range', { ...at, start, end, source: name, length });
}

const whole = (text: string): number => (/^\d+$/.test(text) ? Number(text) : NaN);

function quoted(text: string, raw: string, at: At): Span {
	const quote = normaliseText(raw);
	const start = text.indexOf(quote);
	if (start < 0) throw new SimpulError('coding.row-quote-missing', { ...at, quote: short(quote) });
	if (text.indexOf(quote, start + 1) >= 0)
		throw new SimpulError('coding.row-quote-twice', { ...at, quote: short(quote) });
	return snapToGraphemes(text, { start, end: start + quote.length });
}

function needSameWords(
	text: string,
	{ start, end }: Span,
	row: Line,
	facts: At & { source: string }
) {
	const quote = row.get('quote');
	const found = text.slice(start, end);
	if (quote === '' || bare(normaliseText(quote)) === bare(found)) return;
	throw new SimpulError('coding.row-quote-differs', { ...facts, start, end, found: short(found) });
}

/** Without what tables do to a cell: white space at its ends, an apostrophe before what looks like a formula. */
const bare = (words: string): string => words.replace(/^['\s]+|\s+$/g, '');

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);
