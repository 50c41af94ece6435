import { describe, expect, test } from 'vitest';
import { readMarkdown } from '#formats/markdown/read-markdown.ts';
import { wordsOf } from './words-of.ts';

const text = (words: string) => ({ kind: 'text', text: words });
const paragraph = (...inside: unknown[]) => ({ kind: 'paragraph', inside });

describe('notation', () => {
	test('W1: a link to a claim is that claim', () => {
		const body = 'First. [They *hold* half.](claim:w4h) Then.';
		const start = body.indexOf('[');
		expect(readMarkdown(body)).toEqual([
			paragraph(
				text('First. '),
				{
					kind: 'claim',
					id: 'w4h',
					inside: [text('They '), { kind: 'emphasis', inside: [text('hold')] }, text(' half.')],
					start,
					end: body.indexOf(')') + 1
				},
				text(' Then.')
			)
		]);
	});
	test('W2: an image alone in its paragraph is a table or display; several may follow each other', () => {
		expect(
			readMarkdown('![Who *speaks*](table:rows=type&columns=code)\n![Time](display:view=timeline)')
		).toEqual([
			{ kind: 'live', spec: 'rows=type&columns=code', caption: 'Who speaks' },
			{ kind: 'live', spec: 'view=timeline', caption: 'Time' }
		]);
	});
	test('W2: among words it stands as it was written', () => {
		expect(readMarkdown('See ![a](table:rows=type) there')).toEqual([
			paragraph(text('See ![a](table:rows=type) there'))
		]);
	});
	test('W4: offsets count from the beginning of the whole, whatever the line ends and signs', () => {
		const body =
			'\uFEFF# 😀 Title\r\n\r\n> - quoted\r\n>   [one\r\n>   two](claim:a)\r\n\r\nNext [b](claim:b).';
		const found = JSON.stringify(readMarkdown(body)).matchAll(/"start":(\d+),"end":(\d+)\}/g);
		const spans = [...found].map(([, start, end]) => body.slice(Number(start), Number(end)));
		expect(spans).toEqual(['[one\r\n>   two](claim:a)', '[b](claim:b)']);
	});
});

describe('what is read', () => {
	test('W5: headings, lists, quotations, code, rules, breaks', () => {
		expect(
			readMarkdown('## H\n\n3. a\n4. b\n\n> q\n\n```r x\ny <- 1\n```\n\n***\n\na  \nb `c` **d**')
		).toEqual([
			{ kind: 'heading', level: 2, inside: [text('H')] },
			{ kind: 'list', start: 3, items: [[paragraph(text('a'))], [paragraph(text('b'))]] },
			{ kind: 'quote', blocks: [paragraph(text('q'))] },
			{ kind: 'code', text: 'r x\ny <- 1' },
			{ kind: 'rule' },
			paragraph(text('a'), { kind: 'break' }, text('b '), { kind: 'code', text: 'c' }, text(' '), {
				kind: 'strong',
				inside: [text('d')]
			})
		]);
	});
	test('W5: a link to the web is one, with its title in the text', () => {
		expect(readMarkdown('[a](https://example.org "so")')).toEqual([
			paragraph({ kind: 'link', to: 'https://example.org', inside: [text('a'), text(' (so)')] })
		]);
	});
	test.each([
		'<script>alert(1)</script>',
		'a <b onclick="x">b</b> c',
		'[a](javascript:alert(1))',
		'[a](JaVaScRiPt:alert(1))',
		'[a](data:text/html,x)',
		'[a](file:///etc/passwd)',
		'[a](../b.html)',
		'[a](claim:)',
		'![a](https://example.org/a.png)',
		'[a][b]'
	])('W5: %s stands as it was written', (body) => {
		expect(readMarkdown(body)).toEqual([paragraph(text(body))]);
	});
	test('W5: a definition is not lost', () => {
		expect(wordsOf(readMarkdown('[b]: https://example.org "c"'))).toContain('example.org');
	});
	test('W5: an id that is no encoding is what stands there', () => {
		expect(readMarkdown('[a](claim:100%)')).toMatchObject([{ inside: [{ id: '100%' }] }]);
	});
});

describe('W7: hostile text', () => {
	test.each([
		'>',
		'> ',
		'*',
		'* ',
		'- ',
		'1. ',
		'[',
		'![',
		'_a',
		'*a_ ',
		'a*b_',
		'<',
		'`a',
		'](',
		'[a]('
	])('%s ten thousand times', (sign) => {
		const began = performance.now();
		expect(JSON.stringify(readMarkdown(`${sign.repeat(10_000)}x`))).toContain('x');
		expect(performance.now() - began).toBeLessThan(3_000);
	});
	test('lists nested line by line', () => {
		const body = Array.from({ length: 200 }, (_, i) => `${'  '.repeat(i)}- a${i}`).join('\n');
		expect(wordsOf(readMarkdown(body))).toContain('a199');
	});
	test('a long rule is a rule', () => {
		expect(readMarkdown('-'.repeat(80))).toEqual([{ kind: 'rule' }]);
	});
});
