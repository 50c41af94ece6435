import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChange } from '#core/log/upgrade.ts';
import { SimpulError } from '#core/model/error.ts';
import { begin, everything, moves, play } from './play.ts';

const good = {
	kind: 'memo.add',
	args: { id: 'm' },
	ops: [
		{ t: 'drawings', id: 'm', create: { title: 'x', deep: [{ a: 1 }] } },
		{ t: 'codes', id: 'c', set: { colour: ['#000000', null] } }
	],
	at: '2026-11-22T04:10:09.123Z-0007-k3f9x2',
	by: 'ana',
	v: 1
};
const op = (value: unknown) => ({ ...good, ops: [value] });

describe('readChange', () => {
	it('L12: what this program writes is read as it was written', () => {
		fc.assert(
			fc.property(moves(true, 20), (all) => {
				const devices = begin();
				play(devices, all);
				for (const change of everything(devices))
					expect(readChange(JSON.parse(JSON.stringify(change)))).toEqual(change);
			}),
			{ numRuns: 10 }
		);
	});

	it('L12: unknown tables and fields are kept', () => {
		expect(readChange(good)).toEqual(good);
	});

	it('L12: a change of a newer program is refused', () => {
		expect(() => readChange({ ...good, v: 2, ops: 'another form' })).toThrow(
			new SimpulError('log.newer', { version: 2 })
		);
	});

	it.each([
		['change', null],
		['change', [good]],
		['change', 'text'],
		['v', { ...good, v: undefined }],
		['v', { ...good, v: '1' }],
		['v', { ...good, v: 0 }],
		['at', { ...good, at: '2026-11-22' }],
		['by', { ...good, by: '' }],
		['kind', { ...good, kind: 7 }],
		['undoes', { ...good, undoes: 'yesterday' }],
		['ops', { ...good, ops: {} }],
		['op', op(null)],
		['op', op({ t: 'codes', id: 'c' })],
		['op', op({ t: 'codes', id: 3, create: {} })],
		['op', op({ t: 'codes', id: 'c', create: {}, set: {} })],
		['field', op({ t: 'codes', id: 'c', create: [] })],
		['field', op({ t: 'codes', id: 'c', set: { colour: '#000000' } })],
		['field', op({ t: 'codes', id: 'c', set: { colour: ['#000000'] } })],
		['field', op(JSON.parse('{"t":"codes","id":"c","create":{"__proto__":{"alive":true}}}'))]
	])('L12: a malformed %s is named (%j)', (reason, json) => {
		expect(() => readChange(json)).toThrow(new SimpulError('log.malformed', { reason }));
	});
});
