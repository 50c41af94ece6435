import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapToGraphemes } from '#core/text/graphemes.ts';
import { adjust, dragged } from '../../../src/lib/reader/adjust.ts';
import { extend, move, unitAt } from '../../../src/lib/reader/caret.ts';
import { grow } from '../../../src/lib/reader/hands/widen.ts';
import { shownText } from '../../../src/lib/reader/shown.ts';
import { tidySpan } from '../../../src/lib/reader/tidy-span.ts';
import { TEXT, TURNS } from './sample.ts';

const shown = shownText(TEXT, TURNS, 'id');
const at = (words: string) => TEXT.indexOf(words);
const said = (span: { start: number; end: number } | null) =>
	span && TEXT.slice(span.start, span.end);

describe('moving the caret', () => {
	it('goes by word and steps over labels and titles', () => {
		expect(move(shown, 'word', at('memutuskan'), 1)).toBe(at('Wali'));
		expect(move(shown, 'word', at('Wali'), -1)).toBe(at('memutuskan'));
	});
	it('goes by sentence and by turn', () => {
		expect(move(shown, 'sentence', at('Wali'), 1)).toBe(at('Kami'));
		expect(move(shown, 'sentence', at('Itu'), -1)).toBe(at('Kami'));
		expect(move(shown, 'turn', at('kota'), 1)).toBe(at('Terima'));
		expect(move(shown, 'turn', at('Terima'), -1)).toBe(at('Wali'));
	});
	it('stays at both ends of the text', () => {
		expect(move(shown, 'word', 0, -1)).toBe(0);
		expect(move(shown, 'word', at('kasih'), 1)).toBe(at('kasih'));
	});
	it('always ends when pressed often enough, forwards and back', () => {
		for (const unit of ['word', 'sentence', 'turn'] as const) {
			let here = 0;
			for (let i = 0; i < 50; i++) here = move(shown, unit, here, 1);
			expect(here).toBeGreaterThanOrEqual(at('Terima'));
			for (let i = 0; i < 50; i++) here = move(shown, unit, here, -1);
			expect(here).toBe(0);
		}
	});
});

describe('extending a selection', () => {
	it('reaches the ends of words, sentences and turns', () => {
		expect(extend(shown, 'word', at('Wali'), 1)).toBe(at('Wali') + 4);
		expect(extend(shown, 'sentence', at('Kami'), 1)).toBe(at('mengusulkan.') + 12);
		expect(extend(shown, 'turn', at('kota'), 1)).toBe(at('Bu.') + 3);
	});
	it('gives words back when it returns', () => {
		const anchor = at('Wali');
		const there = extend(shown, 'word', extend(shown, 'word', anchor, 1), 1);
		expect(said(tidySpan(shown, anchor, there))).toBe('Wali kota');
		expect(said(tidySpan(shown, anchor, extend(shown, 'word', there, -1)))).toBe('Wali');
	});
	it('grows from word to sentence to turn and then stays', () => {
		const start = at('kota') + 1;
		const steps = [{ start, end: start }];
		for (let i = 0; i < 4; i++) steps.push(grow(shown, steps.at(-1)!));
		expect(steps.slice(1).map(said)).toEqual([
			'kota',
			'Wali kota.',
			'Wali kota. Kami mengusulkan.\nItu saja, Bu.',
			'Wali kota. Kami mengusulkan.\nItu saja, Bu.'
		]);
	});
	it('finds the unit before a gap', () => {
		expect(said(unitAt(shown, 'sentence', at('Kami') - 1))).toBe('Wali kota.');
	});
});

describe('tidying a selection', () => {
	it('lets go of the next label after a triple click', () => {
		expect(said(tidySpan(shown, at('Siapa'), at('Wali')))).toBe('Siapa yang memutuskan?');
	});
	it('moves a beginning on a label into the words, and drops space at the ends', () => {
		expect(said(tidySpan(shown, at('I: '), at('Kami')))).toBe('Wali kota.');
	});
	it('keeps labels inside when a passage runs over several turns', () => {
		expect(said(tidySpan(shown, at('memutuskan'), at('kota')))).toBe('memutuskan?\nI: Wali');
	});
	it('gives nothing for labels and space alone, and works in either direction', () => {
		expect(tidySpan(shown, at('I: '), at('Wali'))).toBeNull();
		expect(tidySpan(shown, at('Kami'), at('Wali'))).toEqual(
			tidySpan(shown, at('Wali'), at('Kami'))
		);
	});
	it('never splits a grapheme', () => {
		const family = 'ya 👨‍👩‍👧 begitu';
		const one = shownText(family, { from: [], start: [], end: [], speaker: [] }, 'id');
		fc.assert(
			fc.property(fc.nat(family.length), fc.nat(family.length), (a, b) => {
				const span = tidySpan(one, a, b);
				const inside = (x: number) => x > 3 && x < 3 + '👨‍👩‍👧'.length;
				return span === null || (!inside(span.start) && !inside(span.end));
			})
		);
		expect(tidySpan(one, 4, 6)).toEqual({ start: 3, end: 3 + '👨‍👩‍👧'.length });
	});
});

describe('adjusting ends by a word', () => {
	const span = { start: at('kota'), end: at('mengusulkan') + 11 };
	it('widens and narrows both ends', () => {
		expect(said(adjust(shown, span, 'start-out'))).toBe('Wali kota. Kami mengusulkan');
		expect(said(adjust(shown, span, 'start-in'))).toBe('Kami mengusulkan');
		expect(said(adjust(shown, span, 'end-out'))).toBe('kota. Kami mengusulkan.\nItu');
		expect(said(adjust(shown, span, 'end-in'))).toBe('kota. Kami');
	});
	it('keeps the last word', () => {
		const word = { start: at('kota'), end: at('kota') + 4 };
		expect(adjust(shown, word, 'start-in')).toEqual(word);
		expect(adjust(shown, word, 'end-in')).toEqual(word);
	});
});

describe('dragging an end', () => {
	const span = { start: at('kota'), end: at('mengusulkan') + 11 };
	it('snaps to the word under the pointer, with the mark after it if that is pointed at', () => {
		expect(said(dragged(shown, span, 'start', at('Wali') + 2))).toBe('Wali kota. Kami mengusulkan');
		expect(said(dragged(shown, span, 'end', at('saja') + 1))).toBe(
			'kota. Kami mengusulkan.\nItu saja'
		);
		expect(said(dragged(shown, span, 'end', span.end + 1))).toBe('kota. Kami mengusulkan.');
	});
	it('keeps a word when one end is dragged beyond the other', () => {
		expect(said(dragged(shown, span, 'start', at('saja')))).toBe('mengusulkan');
		expect(said(dragged(shown, span, 'end', at('Siapa')))).toBe('kota');
	});
	it('never splits a grapheme', () => {
		const family = 'Kata 👨‍👩‍👧 ini é akhir';
		const one = shownText(family, { from: [], start: [], end: [], speaker: [] }, 'id');
		for (let i = 0; i <= family.length; i++)
			for (const end of ['start', 'end'] as const) {
				const { start, end: stop } = dragged(one, { start: 5, end: 17 }, end, i);
				expect(snapToGraphemes(family, { start, end: stop })).toEqual({ start, end: stop });
			}
	});
});
