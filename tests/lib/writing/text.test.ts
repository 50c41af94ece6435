import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { claimLinkAround, claimLink, liveImage } from '#formats/markdown/write-link.ts';
import { readMarkdown, readPieces } from '#formats/markdown/read-markdown.ts';
import { claimsIn } from '#core/writing/claims-in.ts';
import { claimMade } from '#lib/writing/claim-made.ts';
import { claimAt, sentenceAt } from '#lib/writing/sentence-at.ts';
import {
	insertParagraph,
	insertWords,
	toggleEmphasis,
	toggleHeading,
	toggleList,
	type TextEdit
} from '#lib/writing/text-edits.ts';

const notation = { readPieces, claimLink, claimLinkAround, liveImage };
const at = (n: number) => ({ start: n, end: n });
/** The caret is at |, or the selection between two of them. */
function marked(text: string) {
	const [a = '', b = '', c] = text.split('|');
	const end = a.length + (c === undefined ? 0 : b.length);
	return { text: a + b + (c ?? ''), selected: { start: a.length, end } };
}
const done = (text: string, { start, end, insert }: TextEdit) =>
	text.slice(0, start) + insert + text.slice(end);

describe('W9: the words of a claim', () => {
	test.each([
		['One. Tw|o goes on. Three.', 'Two goes on.'],
		['One.| Two.', 'One.'],
		['One. Two.|', 'Two.'],
		['|One. Two.', 'One.'],
		['- Dinkes 12,5% (1 dari 8). D|ua.\n- Tiga.', 'Dua.'],
		['> 1. Sa|tu.', 'Satu.'],
		['## Hea|ding', 'Heading'],
		['One.\n\nT|wo.\nThree.', 'Two.'],
		['One | two| three.', 'two'],
		['[One.](claim:a) Tw|o.', 'Two.'],
		['Ze|ro. [One.](claim:a)', 'Zero.']
	])('%s', (where, words) => {
		const { text, selected } = marked(where);
		const claims = claimsIn(readMarkdown(text));
		const span = sentenceAt(text, selected, claims, 'en');
		expect(span && text.slice(span.start, span.end)).toBe(words);
	});
	test('none where there are no words', () => {
		expect(sentenceAt('a\n\nb', at(2), [], 'en')).toBeNull();
		expect(sentenceAt('', at(0), [], 'en')).toBeNull();
	});
	test('a caret in a claim, or a selection that touches one, means that claim', () => {
		const claims = [{ start: 3, end: 8, id: 'a' }];
		expect(claimAt(claims, at(5))?.id).toBe('a');
		expect(claimAt(claims, { start: 0, end: 4 })?.id).toBe('a');
		expect(claimAt(claims, at(1))).toBeNull();
	});
});

describe('W9: a sentence becomes a claim', () => {
	const made = (where: string) => {
		const { text, selected } = marked(where);
		const result = claimMade(text, selected, 'x', notation);
		return result && { text: done(text, result.edit), sentence: result.sentence };
	};
	test('its words stay as they are written, and the claim has them as they are read', () => {
		expect(made('So: |They *hold* half.| Then.')).toEqual({
			text: 'So: [They *hold* half.](claim:x) Then.',
			sentence: 'They hold half.'
		});
	});
	test.each([
		'|One.\n\nTwo.|',
		'They |*hold| half*.',
		'|one [two](claim:a) three|',
		'Hey!|one|',
		'```\n|one|\n```',
		'`a |b| c`'
	])('%s cannot be one', (where) => {
		expect(made(where)).toBeNull();
	});
	test('whatever is selected: either it reads as that claim, or nothing is done', () => {
		const signs = fc
			.array(fc.constantFrom(...'ab .*_[]()!`\n#>-'.split('')))
			.map((c) => c.join(''));
		fc.assert(
			fc.property(signs, fc.stringMatching(/^[a-z*`[\]]{1,5}$/), signs, (before, words, behind) => {
				const text = before + words + behind;
				const span = { start: before.length, end: before.length + words.length };
				const result = claimMade(text, span, 'x', notation);
				if (!result) return;
				expect(done(text, result.edit)).toBe(`${before}[${words}](claim:x)${behind}`);
				expect(result.sentence.length).toBeLessThanOrEqual(words.length);
			})
		);
	});
});

describe('what the buttons do', () => {
	const did = (edit: (text: string, selected: { start: number; end: number }) => TextEdit) => {
		return (where: string) => {
			const { text, selected } = marked(where);
			return done(text, edit(text, selected));
		};
	};
	test('a heading, and none', () => {
		expect(did(toggleHeading)('a\nb|c\nd')).toBe('a\n## bc\nd');
		expect(did(toggleHeading)('a\n## b|c')).toBe('a\nbc');
	});
	test('a list, and none', () => {
		expect(did(toggleList)('a\n|b\n\nc|\nd')).toBe('a\n- b\n\n- c\nd');
		expect(did(toggleList)('|- b\n\n- c|')).toBe('b\n\nc');
		expect(did(toggleList)('a|')).toBe('- a');
		expect(did(toggleList)('|')).toBe('- ');
	});
	test('emphasis, and none', () => {
		expect(did(toggleEmphasis)('a |b c| d')).toBe('a *b c* d');
		expect(did(toggleEmphasis)('a |*b c*| d')).toBe('a b c d');
		expect(did(toggleEmphasis)('a |**b**| d')).toBe('a ***b*** d');
	});
	test('a table stands in a paragraph of its own, behind the one at the caret', () => {
		const put = did((text, selected) => insertParagraph(text, selected, 'T'));
		expect(put('a|b\n\nc')).toBe('ab\n\nT\n\nc');
		expect(put('ab|')).toBe('ab\n\nT\n');
		expect(put('|')).toBe('T\n');
		expect(put('a|b\nc\n \nd')).toBe('ab\nc\n\nT\n\nd');
		const image = liveImage('rows=type', 'By kind');
		const body = did((text, selected) => insertParagraph(text, selected, image))('a|b\n\nc');
		expect(readMarkdown(body)[1]).toEqual({ kind: 'live', spec: 'rows=type', caption: 'By kind' });
	});
	test('words stand apart from the words before them', () => {
		const put = did((text, selected) => insertWords(text, selected, 'W'));
		expect(put('a.|')).toBe('a. W');
		expect(put('a. |b| c')).toBe('a. W c');
	});
});
