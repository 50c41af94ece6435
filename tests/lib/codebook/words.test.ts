import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueText, lineText, readCues, readLines } from '#lib/codebook/entries.ts';
import { FAMILIES, nameColour } from '#lib/codebook/palette.ts';
import { shorten } from '#lib/codebook/shorten.ts';
import { colours } from '#i18n/codebook.ts';

describe('quotes', () => {
	it('cuts between words, and not at all what is only a little longer', () => {
		expect(shorten('one two three four', 9)).toEqual({ head: 'one two', cut: true });
		expect(shorten(' one two ', 7)).toEqual({ head: 'one two', cut: false });
		expect(shorten('a'.repeat(105), 100).cut).toBe(false);
	});

	it('never cuts a character in half', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
				expect(shorten(text, 10).head.isWellFormed()).toBe(true);
			})
		);
	});
});

describe('lists in a field', () => {
	it('reads cues between commas and examples line by line, each once', () => {
		expect(readCues(' berwenang, tupoksi;berwenang\n up to them ,')).toEqual([
			'berwenang',
			'tupoksi',
			'up to them'
		]);
		expect(readLines('one, two\n\nthree')).toEqual(['one, two', 'three']);
		expect(readCues(cueText(['a', 'b c']))).toEqual(['a', 'b c']);
		expect(readLines(lineText(['a, b', 'c']))).toEqual(['a, b', 'c']);
	});
});

describe('colours', () => {
	it('have one name each', () => {
		const all = FAMILIES.flatMap((family) => family.steps);
		expect(new Set(all).size).toBe(all.length);
		for (const hex of all) expect(nameColour(hex).exact, hex).toBe(true);
	});

	it('are named after the nearest when they are not of the palette', () => {
		expect(nameColour('#0070b0')).toMatchObject({ family: colours.blue, step: 0, exact: false });
		expect(nameColour('#808080').family).toBe(colours.grey);
	});
});
