import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FlatText } from '#core/coded-table/flat-text.ts';
import { numbersIn, READINGS, readingText } from '#core/coded-table/numbers.ts';
import { LETTER, left, plan, table, TALK, words } from './a-coded-project.ts';

const QUOTES = ['Siapa yang', 'Pak 😀', 'Kami yang rapat', 'Ya, kami', 'Oh'];

/** A table that counts in its own way. */
const counted = (unit: string, first: number, end: string, more: string[] = []) =>
	table(
		'document|start|end|quote|code',
		...QUOTES.map((quote) => {
			const at = TALK.indexOf(quote);
			const place = (n: number) => (unit === 'utf16' ? n : [...TALK.slice(0, n)].length) + first;
			return `Interview 1|${place(at)}|${place(at + quote.length) - (end === 'in' ? 1 : 0)}|${quote}|Trust`;
		}),
		...more
	);

describe('places of coded passages', () => {
	it.each(READINGS.map((reading) => [readingText(reading), reading] as const))(
		'A4: %s is found by the quotes, whose words the codings are of',
		(text, { unit, first, end }) => {
			const given = counted(unit, first, end);
			const { numbers, left: rest } = plan(given);
			expect(readingText(numbers.reading!)).toBe(text);
			expect(numbers).toMatchObject({ checked: QUOTES.length, agreed: QUOTES.length });
			expect(rest).toEqual([]);
			expect(words(given)).toEqual(QUOTES.map((quote) => `trust: ${quote}`));
		}
	);

	it('A3, A4: a row whose numbers are of other words is listed with the places of its quote', () => {
		const given = counted('utf16', 0, 'out', [
			'Interview 1|0|5|kami yang rapat|Trust',
			'Interview 1|9000|9005|Siapa|Trust',
			'Interview 1|4|2||Trust'
		]);
		const { numbers, left: rest } = plan(given);
		expect(numbers).toMatchObject({ checked: 7, agreed: 5 });
		expect(rest.map(({ line, why, places }) => [line, why, places.length])).toEqual([
			[7, 'quote-differs', 2],
			[8, 'quote-differs', 1],
			[9, 'range', 0]
		]);
		const [, second] = rest[0]!.places;
		expect(left(given, { places: { 7: second!.start } })).toEqual(['8 quote-differs', '9 range']);
	});

	it('A4: numbers of paragraphs are none of characters: the quotes decide', () => {
		const given = table(
			'Document name|Beginning|End|Segment|Code',
			'Interview 1|1|1|Siapa yang memimpin|Trust',
			'Letter|2|2|anggaran belum|Trust',
			'Letter|3|3||Trust'
		);
		expect(plan(given).numbers).toEqual({ reading: null, checked: 2, agreed: 0 });
		expect(words(given)).toHaveLength(2);
		expect(left(given)).toEqual(['4 no-place']);
	});

	it('A4: without quotes nothing confirms the numbers; the researcher may say how they count', () => {
		const given = table(
			'document|range|code',
			'Letter|6-12|Trust',
			'Letter|[0, 3)|Trust',
			'Letter|x|Trust'
		);
		expect(plan(given).numbers).toMatchObject({ checked: 0 });
		expect(words(given)).toEqual([`trust: ${LETTER.slice(6, 12)}`, 'trust: Yth']);
		expect(words(given, { numbers: 'utf16,1,in' })[0]).toBe(`trust: ${LETTER.slice(5, 12)}`);
		expect(words(given, { numbers: 'none' })).toEqual([]);
		expect(left(given)).toEqual(['4 no-place']);
	});

	it('A4: whole numbers as spreadsheets write them', () => {
		expect(numbersIn('12,0', '14.00', '')).toEqual({ start: 12, end: 14 });
		expect(numbersIn('12,5', '14', '')).toBeNull();
		expect(numbersIn('1.000', '1.500', '')).toBeNull();
		expect(numbersIn('', '', '0 – 18')).toEqual({ start: 0, end: 18 });
	});

	it.each([
		['other quotation marks and one blank', '"kami saja", pak', '“Kami  saja”, Pak'],
		['marks of omission', '… yang memimpin?…', 'yang memimpin?'],
		['brackets', '[...] Hormat kami. [...]', 'Hormat kami.'],
		['a line end as a blank', 'Bupati, anggaran', 'Bupati,\nanggaran'],
		['no-break spaces', 'anggaran\u00a0belum\u00a0cukup', 'anggaran belum cukup']
	])('A5: finds a quote with %s', (_, quote, expected) => {
		const source = TALK.includes(expected) ? 'Interview 1' : 'Letter';
		expect(words(table('document|content|tag', `${source}|${quote}|Trust`))).toEqual([
			`trust: ${expected}`
		]);
	});

	it('A5: a quote that stands twice or nowhere is listed; one of its places may be chosen', () => {
		const given = table(
			'document|content|tag',
			'Interview 1|kami yang rapat|Trust',
			'Interview 1|tidak ada|Trust',
			'Letter||Trust',
			'Letter|anggaran …|Trust'
		);
		expect(left(given)).toEqual(['2 quote-twice', '3 quote-missing', '4 no-place']);
		const told = plan(given);
		expect(told.cut).toBe(1);
		const { places } = told.left[0]!;
		expect(places).toHaveLength(2);
		expect(words(given, { places: { 2: places[1]!.start, 3: 0 } })).toContain(
			'trust: kami yang rapat'
		);
	});

	it('A5: every passage of a text is found again where it is, with any white space', () => {
		const word = fc.constantFrom('a', 'Kami', 'rapat', 'é', 'e\u0301', '“ya”', '😀', 'ﬁ', 'ß', '…');
		const blank = fc.constantFrom(' ', '  ', '\n', '\u00a0', ' \n\n ');
		const texts = fc.array(fc.tuple(word, blank), { minLength: 3, maxLength: 40 });
		fc.assert(
			fc.property(texts, fc.nat(), fc.nat(), (pieces, a, b) => {
				const text = pieces.map(([w, space]) => w + space).join('');
				const [from, to] = [a % pieces.length, b % pieces.length].sort((x, y) => x - y) as [
					number,
					number
				];
				const start = pieces
					.slice(0, from)
					.map((p) => p.join(''))
					.join('').length;
				const chosen = pieces.slice(from, to + 1);
				const end =
					start + chosen.map((p) => p.join('')).join('').length - chosen.at(-1)![1].length;
				const quote = chosen.map(([w]) => w).join(' ');
				const found = new FlatText(text).places(quote, 1000);
				expect(found).toContainEqual({ start, end });
			}),
			{ numRuns: 300 }
		);
	});
});
