import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { blocksOf } from '#core/writing/pieces.ts';
import { blocks } from '#formats/markdown/read-blocks.ts';
import { readMarkdown, readPieces } from '#formats/markdown/read-markdown.ts';
import { split } from '#formats/markdown/split.ts';
import { claimLink, liveImage, passageLink } from '#formats/markdown/write-link.ts';
import { written } from '#formats/markdown/written.ts';
import { wordsOf } from './words-of.ts';

const anything = fc.string({ unit: 'binary', maxLength: 60 });
const signs = fc
	.array(
		fc.constantFrom(...'ab \n\n\t*_[]()!`~<>&;:#-+.1=\\"|'.split(''), '```', '\n\n', 'claim:a')
	)
	.map((some) => some.join(''));
/** As a paragraph of the tree holds it. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().replaceAll('\0', '\uFFFD');

test.each([
	['claim', claimLink],
	['passage', passageLink]
] as const)('W3, W13: a %s is read back with its id and words', (kind, link) => {
	const id = fc.oneof(
		fc.stringMatching(/^[0-9a-z]{10}$/),
		fc.string({ minLength: 1, unit: 'grapheme' })
	);
	fc.assert(
		fc.property(id, fc.oneof(anything, signs), (id, sentence) => {
			const [block, ...more] = readMarkdown(`So ${link(id, sentence)}.`);
			expect(more).toEqual([]);
			expect(block).toMatchObject({ kind: 'paragraph' });
			if (block?.kind !== 'paragraph') return;
			const claim = block.inside[1];
			expect(claim).toMatchObject({ kind, id });
			expect(wordsOf([{ kind: 'paragraph', inside: claim ? [claim] : [] }])).toBe(
				oneLine(sentence)
			);
		})
	);
});

test('W3: a table is read back with its caption and question', () => {
	const spec = fc.oneof(anything, signs).filter((text) => text !== '');
	fc.assert(
		fc.property(spec, fc.oneof(anything, signs), (spec, caption) => {
			const [block, ...more] = readMarkdown(`Before\n\n${liveImage(spec, caption)}\n\nAfter`).slice(
				1
			);
			expect(more).toHaveLength(1);
			expect(block).toMatchObject({ kind: 'live', caption: oneLine(caption) });
			if (block?.kind !== 'live') return;
			expect([...new URLSearchParams(block.spec)]).toEqual([...new URLSearchParams(spec)]);
		})
	);
});

test('W3: an address as it is canonically written stays letter by letter', () => {
	const pairs = fc.array(fc.tuple(fc.stringMatching(/^[a-z]+$/), fc.string({ unit: 'grapheme' })), {
		minLength: 1
	});
	fc.assert(
		fc.property(pairs, (pairs) => {
			const spec = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
			const [block] = readMarkdown(liveImage(spec, 'x'));
			if (block?.kind !== 'live') throw new Error('not live');
			expect(decodeURIComponent(block.spec)).toBe(decodeURIComponent(spec));
		})
	);
});

test('W5: no word is left out, whatever is written', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(signs, fc.constantFrom(' word ', 'other'))), (some) => {
			const body = some.join('');
			const count = (text: string) => text.split(/word|other/).length;
			expect(count(wordsOf(readMarkdown(body)))).toBeGreaterThanOrEqual(count(body));
		})
	);
});

test('W6: read in pieces it says the same as read in one', () => {
	fc.assert(
		fc.property(
			signs.filter((text) => !text.includes('<')),
			(body) => {
				expect(
					split(body)
						.map(({ text }) => text)
						.join('')
				).toBe(body);
				const whole = blocks(fromMarkdown(body).children, written(body, 32));
				expect(readMarkdown(body)).toEqual(whole);
			}
		),
		{ numRuns: 400 }
	);
});

test('W6: what was read before is taken from there and changes nothing', () => {
	fc.assert(
		fc.property(signs, signs, signs, (a, b, c) => {
			const before = readPieces(`${a}\n\nx ${b}\n\ny ${c}`);
			const body = `${a}!\n\nx ${b}\n\ny ${c}`;
			const after = readPieces(body, before);
			expect(blocksOf(after)).toEqual(readMarkdown(body));
		})
	);
});
