import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { crosstab } from '#core/tables/crosstab.ts';
import { print, type Form, type Printed, type PrintWords } from '#core/tables/print.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { csvCell, toCsv } from '#core/tables/to-csv.ts';
import { toHtml } from '#core/tables/to-html.ts';
import { toMarkdown } from '#core/tables/to-markdown.ts';
import { toText } from '#core/tables/to-text.ts';
import { jambi, JAMBI_CODES } from './jambi.ts';
import { create } from './small-project.ts';

const words: PrintWords = {
	number: (n) => String(n),
	percent: (p, of) => (of === 'words' ? p.toFixed(1) : `${Math.round(p * 10) / 10}%`),
	of: (n, base) => `${n} of ${base}`,
	beside: (main, more) => `${main} (${more})`,
	noSource: '–',
	notAsked: 'n/a',
	noPercent: 'no base',
	noValue: '(none)',
	corner: 'Actor',
	rowTotal: 'All',
	columnTotal: 'n',
	caption: 'References',
	layerHead: 'Code',
	together: 'Together',
	notes: ['Small base.']
};
const quiet = create('actors', 'quiet', { name: 'Quiet', type: null, note: '' });
const printed = (
	form: Form,
	query = `rows=type&columns=code:${JAMBI_CODES.join()}&percent=column`
) => print(crosstab(jambi([quiet]), parseSpec(new URLSearchParams(query))), form, words);

describe('a printed table', () => {
	it('B6: n stands beside every percent; B8: three signs', () => {
		const [table] = printed('percent-of');
		expect(table!.head).toEqual(['Actor', 'authority', 'cooperation', 'involvement', 'All']);
		expect(table!.body[3]).toEqual([
			'Community and beneficiaries',
			'37.5% (3 of 8)',
			'0% (0 of 5)',
			'50% (4 of 8)',
			'7'
		]);
		expect(table!.body[4]).toEqual(['(none)', '–', '–', '–', '–']);
		expect(table!.foot).toEqual(['n', '8', '5', '8', '21']);
	});

	it('has four forms of a cell', () => {
		const first = (form: Form) => printed(form)[0]!.body[0]![1];
		expect(first('count')).toBe('1');
		expect(first('percent')).toBe('12.5%');
		expect(first('count-percent')).toBe('1 (12.5%)');
		expect(first('percent-of')).toBe('12.5% (1 of 8)');
		expect(printed('percent', 'rows=type&columns=code')[0]!.body[0]![1]).toBe('1');
		const noBase = printed('percent', 'rows=type&columns=valence&percent=column')[0]!;
		expect(noBase.body[0]![1]).toBe('no base');
	});

	it('B6.5: the percents of column and row stand side by side, whatever the table asks for', () => {
		const community = (query?: string) => printed('column-row', query)[0]!.body[3]!.slice(1);
		const both = ['3 (37.5% / 42.9%)', '0 (0% / 0%)', '4 (50% / 57.1%)', '7'];
		expect(community()).toEqual(both);
		expect(community(`rows=type&columns=code:${JAMBI_CODES.join()}&percent=row`)).toEqual(both);
		const turned = printed(
			'column-row',
			`rows=type&columns=code:${JAMBI_CODES.join()}&transpose=1`
		);
		expect(turned[0]!.body[0]![4]).toBe('3 (42.9% / 37.5%)');
	});

	it('B10: prints the whole and one table per layer, notes below the last', () => {
		const tables = printed(
			'count',
			'rows=type&columns=code&layers=code:pg-authority,pg-cooperation'
		);
		expect(tables.map(({ caption }) => caption)).toEqual([
			'References Together.',
			'Code: authority',
			'Code: cooperation'
		]);
		expect(tables.map(({ notes }) => notes.length)).toEqual([0, 0, 1]);
	});
});

const table: Printed = {
	caption: 'A <b> & "c"',
	head: ['Who', 'x|y'],
	body: [
		['=SUM(A1)', '1'],
		['line\nbreak, "quoted"', '12.5% (1 of 8)'],
		['名前', '–']
	],
	foot: ['n', '8'],
	notes: ['*Note*']
};

describe('CSV', () => {
	it('B12: is RFC 4180', () => {
		expect(toCsv(table)).toBe(
			'Who,x|y\r\n' +
				"'=SUM(A1),1\r\n" +
				'"line\nbreak, ""quoted""",12.5% (1 of 8)\r\n' +
				'名前,–\r\n' +
				'n,8\r\n'
		);
	});

	it.each([
		'=1+1',
		'+cmd',
		'-cmd',
		'@x',
		'\tx',
		'\rx',
		' =1',
		'\u00a0=1',
		'＝1',
		'＋1a',
		'－1a',
		'＠x',
		'-1-1',
		'+1+1'
	])('takes the edge off %j', (text) =>
		expect(csvCell(text).replace(/^"/, '').startsWith("'")).toBe(true)
	);

	it.each(['1', '-1', '-1.5', '12.5%', '-0,25', 'a=b', '–', '', 'Dinas - Jambi'])(
		'leaves %j as it is',
		(text) => expect(csvCell(text).replace(/^"|"$/g, '')).toBe(text)
	);

	it('any cells come back as they went in, but for the apostrophe', () => {
		const cells = fc.array(
			fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }),
			{
				minLength: 1
			}
		);
		fc.assert(
			fc.property(cells, (body) => {
				const text = toCsv({ ...table, head: ['a', 'b'], body, foot: null });
				const { data } = Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' });
				const back = data.slice(1, -1).map((line) => line.map((cell) => cell.replace(/^'/, '')));
				expect(back).toEqual(body.map((line) => line.map((cell) => cell.replace(/^'/, ''))));
			})
		);
	});
});

describe('Markdown, HTML and plain text', () => {
	it('Markdown cannot be broken out of', () => {
		expect(toMarkdown(table).split('\n')).toEqual([
			'**A \\<b\\> \\& "c"**',
			'',
			'| Who | x\\|y |',
			'| :-- | --: |',
			'| =SUM(A1) | 1 |',
			'| line break, "quoted" | 12.5% (1 of 8) |',
			'| 名前 | – |',
			'| n | 8 |',
			'',
			'- \\*Note\\*',
			''
		]);
	});

	it('HTML is escaped and has scopes and a caption', () => {
		const html = toHtml(table);
		expect(html).toContain('<caption>A &lt;b&gt; &amp; &quot;c&quot;</caption>');
		expect(html).toContain('<th scope="col">x|y</th>');
		expect(html).toContain('<tr><th scope="row">=SUM(A1)</th><td>1</td></tr>');
		expect(html).toContain('<tfoot><tr><th scope="row">n</th><td>8</td></tr></tfoot>');
	});

	it('plain text is aligned, wide letters too', () => {
		expect(
			toText({
				...table,
				body: [
					['a', '10'],
					['名前', '3']
				]
			}).split('\n')
		).toEqual([
			'A <b> & "c"',
			'',
			'Who   x|y',
			'---------',
			'a      10',
			'名前    3',
			'---------',
			'n       8',
			'',
			'*Note*',
			''
		]);
	});
});
