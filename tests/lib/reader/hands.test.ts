import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Coding } from '#core/model/records.ts';
import { contains } from '#core/text/span.ts';
import { cutAt, nextAlike, wordsBetween } from '../../../src/lib/reader/hands/cut.ts';
import { goalOf, seconds } from '../../../src/lib/reader/hands/jump.ts';
import { marks } from '../../../src/lib/reader/hands/palette-keys.ts';
import { withReference } from '../../../src/lib/reader/hands/reference.ts';
import { answered, canAsk, FIRST } from '../../../src/lib/reader/hands/three-questions.ts';
import { grow, shrink } from '../../../src/lib/reader/hands/widen.ts';
import { KeyLine } from '../../../src/lib/reader/key-line.ts';
import { actionOf, type Press } from '../../../src/lib/reader/keys.ts';
import { shownText } from '../../../src/lib/reader/shown.ts';
import { NO_SLOTS, keysOf, pinAt, useCode } from '../../../src/lib/reader/slots.ts';
import { TEXT, TURNS } from './sample.ts';

const shown = shownText(TEXT, TURNS, 'id');
const at = (words: string) => TEXT.indexOf(words);
const press = (key: string, more: Partial<Press> = {}): Press => ({
	...{ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
	...more
});

describe('growing and shrinking', () => {
	const long = 'Kami kirim data itu, tetapi mereka tidak pernah menjawab. Selesai.';
	const one = shownText(long, { from: [], start: [], end: [], speaker: [] }, 'id');

	it('T11: goes by word, clause, sentence and turn, and back', () => {
		const steps = [{ start: 29, end: 29 }];
		for (let i = 0; i < 5; i++) steps.push(grow(one, steps.at(-1)!));
		expect(steps.slice(1).map(({ start, end }) => long.slice(start, end))).toEqual([
			'mereka',
			'tetapi mereka tidak pernah menjawab.',
			'Kami kirim data itu, tetapi mereka tidak pernah menjawab.',
			long,
			long
		]);
		expect(shrink(one, steps[4]!, 29)).toEqual(steps[3]);
		expect(shrink(one, steps[2]!, 29)).toEqual(steps[1]);
		expect(shrink(one, steps[1]!, 29)).toBeNull();
	});
	it('T11: each step holds the one before, from wherever it begins', () => {
		fc.assert(
			fc.property(fc.nat(TEXT.length), fc.nat(12), (start, length) => {
				const span = { start, end: Math.min(TEXT.length, start + length) };
				const larger = grow(shown, span);
				expect(contains(larger, span)).toBe(true);
			})
		);
	});
});

describe('where a coding is split', () => {
	const span = { start: at('Kami'), end: at('mengusulkan.') + 12 };
	it('H1: before the word the caret is in, with words on both sides', () => {
		expect(cutAt(shown, span, at('mengusulkan') + 3)).toBe(at('mengusulkan'));
		expect(cutAt(shown, span, at('mengusulkan'))).toBe(at('mengusulkan'));
		for (const caret of [span.start, span.start + 2, span.end, span.end - 1 + 5, 0])
			expect(cutAt(shown, span, caret)).toBeNull();
	});
	it('H2: finds the next of the same code and coder, and the words between', () => {
		const coding = (id: string, start: number, end: number, code = 'a', coder = 'ana') =>
			({ id, start, end, code, coder }) as Coding;
		const all = [
			coding('1', at('Wali'), at('kota')),
			coding('2', at('kota'), at('Kami'), 'b'),
			coding('3', at('kota'), at('Kami'), 'a', 'budi'),
			coding('4', at('mengusulkan'), at('Itu'))
		];
		expect(nextAlike(all, all[0]!)?.id).toBe('4');
		expect(nextAlike(all, all[3]!)).toBeUndefined();
		expect(wordsBetween(shown, all[0]!, all[3]!)).toEqual({ text: 'kota. Kami', n: 2 });
		expect(wordsBetween(shown, all[0]!, all[1]!)).toBeNull();
	});
});

const goalsOf = (typed: string) => {
	const goal = goalOf(shown, typed);
	return goal.to === 'words' ? goal.of : 0;
};

describe('going to a place', () => {
	const timed = shownText(TEXT, { ...TURNS, time: ['00:05', null, '[01:10]'] }, 'id');
	it('knows lines, turns and times, and stays inside the text', () => {
		expect(goalOf(timed, '4')).toMatchObject({ to: 'line', at: at('Wali') });
		expect(goalOf(timed, ' baris 5 ')).toMatchObject({ to: 'line', at: at('Itu') });
		expect(goalOf(timed, '999')).toMatchObject({ to: 'line', at: at('Terima'), said: '6' });
		expect(goalOf(timed, 't2')).toMatchObject({ to: 'turn', at: at('Wali'), said: '2' });
		expect(goalOf(timed, 'giliran 9')).toMatchObject({ to: 'turn', at: at('Terima'), said: '3' });
		expect(goalOf(timed, '1:20')).toMatchObject({ to: 'time', at: at('Terima') });
		expect(goalOf(timed, '0:01')).toMatchObject({ to: 'time', at: at('Siapa') });
	});
	it('H7: finds words from the caret on and around the end: their sentence, and the next one with them', () => {
		const words = (typed: string, from?: number, nth?: number) => {
			const goal = goalOf(shown, typed, from, nth);
			return goal.to === 'words' ? TEXT.slice(goal.span.start, goal.span.end) : goal.to;
		};
		expect(words('MENGUSUL')).toContain('mengusulkan');
		expect(words('usulkan')).toBe('nowhere');
		const [first, second] = [words('k'), words('k', -1, 1)];
		expect(first).toMatch(/^K/);
		expect(words('k', -1, goalsOf('k'))).toBe(first);
		expect(words('k', -1, -goalsOf('k') + 1)).toBe(second);
		expect(words('wali', at('Wali'))).toContain('Wali');
	});
	it('says why it leads nowhere', () => {
		expect(goalOf(timed, ' ')).toEqual({ to: 'nowhere', why: 'empty' });
		expect(goalOf(timed, 'besok')).toEqual({ to: 'nowhere', why: 'unknown' });
		expect(goalOf(shown, '12:30')).toEqual({ to: 'nowhere', why: 'no-times' });
	});
	it('reads times as transcripts write them', () => {
		expect(['1:02:03', '12:30', '[00:12.5]', '00.45', 'x'].map(seconds)).toEqual([
			3723,
			750,
			12,
			45,
			null
		]);
	});
});

describe('the three questions', () => {
	it('the first yes decides; without one it is involvement', () => {
		expect(answered(FIRST, true)).toEqual({ code: 'pg-authority' });
		expect(answered(FIRST, false)).toEqual({ ask: 'cooperation' });
		expect(answered('cooperation', true)).toEqual({ code: 'pg-cooperation' });
		expect(answered('cooperation', false)).toEqual({ code: 'pg-involvement' });
	});
	it('are asked only where all three codes are', () => {
		expect(canAsk(() => true)).toBe(true);
		expect(canAsk((id) => id !== 'pg-involvement')).toBe(false);
	});
});

describe('keys', () => {
	it('letters are hands while nothing is selected and go to the palette while words are', () => {
		expect(actionOf(press('s'), false)).toEqual({ do: 'hand', hand: 'split' });
		expect(actionOf(press('s'), true)).toEqual({ do: 'palette', typed: 's' });
		expect(actionOf(press('E', { shiftKey: true }), true)).toEqual({ do: 'hand', hand: 'shrink' });
		expect(actionOf(press('C', { shiftKey: true, ctrlKey: true }), true)).toEqual({
			do: 'hand',
			hand: 'copy'
		});
		expect(actionOf(press('c', { ctrlKey: true }), true)).toBeNull();
		expect(actionOf(press('s', { altKey: true }), false)).toBeNull();
	});
	it('wait in line while one is at work, in order, and go on after a failure', async () => {
		const used: string[] = [];
		const line = new KeyLine(({ key }) => used.push(key));
		let end = () => {};
		const held = line.hold(new Promise<void>((_, fail) => (end = () => fail(new Error('x')))));
		expect(line.waits(press('a'))).toBe(true);
		expect(line.waits(press('Tab'))).toBe(false);
		expect(line.waits(press('z', { ctrlKey: true }))).toBe(false);
		expect(line.waits(press('b'))).toBe(true);
		end();
		await expect(held).rejects.toThrow('x');
		expect(used).toEqual(['a', 'b']);
		expect(line.waits(press('c'))).toBe(false);
	});
	it('the space bar marks only while nothing is typed', () => {
		expect(marks(press(' '), '')).toBe(true);
		expect(marks(press(' '), 'final')).toBe(false);
		expect(marks(press('Enter', { ctrlKey: true }), 'x')).toBe(true);
		expect(marks(press('Enter'), 'x')).toBe(false);
	});
	it('a code is pinned to the key of one’s choice and changes places with what was there', () => {
		const used = useCode(useCode(NO_SLOTS, 'a'), 'b');
		expect([...keysOf(pinAt(used, 'b', 1))]).toEqual([
			['b', 1],
			['a', 2]
		]);
		expect(keysOf(pinAt(used, 'c', 7)).get('c')).toBe(7);
		expect(pinAt(used, 'c', 7)[6]).toMatchObject({ pinned: true });
		expect(keysOf(pinAt(used, 'a', 1)).get('a')).toBe(1);
	});
});

describe('a passage with its reference', () => {
	it('is one line of words, the source and the lines', () => {
		const span = { start: at('Kami'), end: at('Bu.') + 3 };
		const lines = (first: number, last: number) => `lines ${first}–${last}`;
		expect(withReference(shown, span, 'jmb-01', lines)).toBe(
			'“Kami mengusulkan. Itu saja, Bu.” (jmb-01, lines 4–5)'
		);
	});
});
