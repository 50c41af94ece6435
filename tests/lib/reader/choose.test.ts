import { describe, expect, it } from 'vitest';
import { rank, score } from '../../../src/lib/reader/fuzzy.ts';
import { actionOf } from '../../../src/lib/reader/keys.ts';
import { inVivoName, nextColour } from '../../../src/lib/reader/new-code.ts';
import {
	forget,
	keysOf,
	NO_SLOTS,
	recentCodes,
	togglePin,
	useCode,
	type Slots
} from '../../../src/lib/reader/slots.ts';

const code = (id: string, en: string, other: string, cues: string[] = []) => ({
	id,
	names: [en, other],
	cues
});
const CODES = [
	code('pg-authority', 'Centres of authority', 'Pusat kewenangan', ['who decides', 'tupoksi']),
	code('pg-authority-final-say', 'Final say', 'Keputusan akhir'),
	code('pg-cooperation', 'Actor cooperation', 'Kerja sama aktor'),
	code('pt-finance', 'Financing', 'Pembiayaan')
];
const found = (query: string, first: string[] = []) => rank(CODES, query, first).map((c) => c.id);

describe('ranking codes', () => {
	it('puts beginnings before middles', () => {
		expect(found('fin')).toEqual(['pg-authority-final-say', 'pt-finance']);
		expect(found('say')[0]).toBe('pg-authority-final-say');
	});
	it('finds the other language, ids and cues', () => {
		expect(found('kewenangan')).toEqual(['pg-authority']);
		expect(found('pt-fin')).toEqual(['pt-finance']);
		expect(found('tupoksi')).toEqual(['pg-authority']);
	});
	it('finds several words in any order, initials and letters in order', () => {
		expect(found('authority cent')).toEqual(['pg-authority']);
		expect(found('coa')[0]).toBe('pg-authority');
		expect(score('Final say', 'fnl')).toBeGreaterThan(0);
	});
	it('ignores case and accents, and finds nothing for nonsense', () => {
		expect(score('Évaluation', 'eval')).toBe(90);
		expect(found('zzq')).toEqual([]);
	});
	it('lifts recent codes only among equals', () => {
		expect(found('fin', ['pt-finance'])[0]).toBe('pt-finance');
		expect(found('actor', ['pt-finance'])[0]).toBe('pg-cooperation');
	});
	it('keeps the order of the codebook without a query', () => {
		expect(found('')).toEqual(CODES.map((c) => c.id));
	});
});

describe('codes on keys', () => {
	const used = (...ids: string[]) => ids.reduce<Slots>((slots, id) => useCode(slots, id), NO_SLOTS);
	it('gives keys in order of first use and keeps them', () => {
		const keys = keysOf(used('a', 'b', 'a', 'c'));
		expect([...keys]).toEqual([
			['a', 1],
			['b', 2],
			['c', 3]
		]);
	});
	it('pushes out the code not used for longest, never a pinned one', () => {
		const nine = used('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'a');
		expect(keysOf(useCode(nine, 'j')).get('j')).toBe(2);
		expect(keysOf(useCode(togglePin(nine, 'b'), 'j')).get('j')).toBe(3);
	});
	it('stays as it is when all keys are pinned', () => {
		const all = 'abcdefghi'.split('').reduce<Slots>((s, id) => togglePin(s, id), NO_SLOTS);
		expect(useCode(all, 'j')).toBe(all);
	});
	it('pins, keeps the pin when used, and lets go', () => {
		const pinned = useCode(togglePin(used('a'), 'a'), 'a');
		expect(pinned[0]!.pinned).toBe(true);
		expect(togglePin(pinned, 'a')[0]!.pinned).toBe(false);
	});
	it('lists recent codes and forgets those that are gone', () => {
		const slots = used('a', 'b', 'a');
		expect(recentCodes(slots)).toEqual(['a', 'b']);
		expect(recentCodes(forget(slots, (id) => id === 'b'))).toEqual(['b']);
	});
});

describe('keys', () => {
	const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
		key,
		shiftKey: false,
		ctrlKey: false,
		altKey: false,
		metaKey: false,
		...more
	});
	it('moves, and extends with Shift', () => {
		expect(actionOf(press('ArrowRight'), false)).toEqual({
			do: 'move',
			unit: 'word',
			direction: 1
		});
		expect(actionOf(press('PageDown', { shiftKey: true }), true)).toEqual({
			do: 'extend',
			unit: 'turn',
			direction: 1
		});
	});
	it('types letters into the palette only while words are selected', () => {
		expect(actionOf(press('n'), true)).toEqual({ do: 'palette', typed: 'n' });
		expect(actionOf(press('n'), false)).toEqual({ do: 'next' });
		expect(actionOf(press('k'), false)).toBeNull();
	});
	it('leaves combinations to the browser', () => {
		expect(actionOf(press('z', { ctrlKey: true }), true)).toBeNull();
		expect(actionOf(press('f', { metaKey: true }), true)).toBeNull();
	});
	it('trims and extends ends by the brackets', () => {
		expect(['[', '{', ']', '}'].map((k) => actionOf(press(k), true))).toEqual(
			['start-out', 'start-in', 'end-out', 'end-in'].map((how) => ({ do: 'adjust', how }))
		);
	});
});

describe('new codes', () => {
	it('take the colour used least', () => {
		const codes = ['#e69f00', '#009e73'].map((colour) => ({ colour, alive: true }));
		expect(nextColour([])).toBe('#e69f00');
		expect(nextColour(codes)).toBe('#cc79a7');
		expect(nextColour([{ colour: '#e69f00', alive: false }])).toBe('#e69f00');
	});
	it('are named by the words, short and on one line', () => {
		expect(inVivoName('“kami hanya\nmengusulkan,”', 'id')).toEqual({
			id: 'kami hanya mengusulkan'
		});
		const long = inVivoName('satu dua tiga '.repeat(10), 'id').id!;
		expect(long.length).toBeLessThanOrEqual(62);
		expect(long.endsWith(' …')).toBe(true);
	});
});
