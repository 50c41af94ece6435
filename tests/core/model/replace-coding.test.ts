import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packCodings } from '#core/model/codings.ts';
import { replaceCoding } from '#core/model/replace-coding.ts';
import type { Coding } from '#core/model/records.ts';
import { coding } from './coding.ts';

const codings = fc.uniqueArray(coding, { selector: (c) => c.id, minLength: 1, maxLength: 20 });

describe('replaceCoding', () => {
	it('gives the same columns as packing all codings anew', () => {
		fc.assert(
			fc.property(codings, coding, fc.nat(), (all, edited, which) => {
				const block = packCodings('s', all);
				const id = all[which % all.length]!.id;
				const after = all.map((c): Coding => (c.id === id ? { ...edited, id } : c));
				const names = (rows: readonly Coding[]) => [
					new Set(rows.map((c) => c.code)),
					new Set(rows.map((c) => c.coder))
				];
				const found = replaceCoding(block, block.ids.indexOf(id), { ...edited, id });
				const same = JSON.stringify(names(all).map((s) => [...s].sort()));
				const stays = same === JSON.stringify(names(after).map((s) => [...s].sort()));
				if (stays) expect(found).toEqual(packCodings('s', after));
				else expect(found).toBeNull();
			}),
			{ numRuns: 500 }
		);
	});

	it('copies one column only when a coding is taken back', () => {
		const one: Coding = { ...{ id: 's~a', source: 's', start: 1, end: 4 }, ...WHO, alive: true };
		const block = packCodings('s', [one, { ...one, id: 's~b' }]);
		const after = replaceCoding(block, 0, { ...one, alive: false })!;
		const same = Object.keys(block).filter((name) => block[name as 'ids'] === after[name as 'ids']);
		expect(after.alive).toEqual(Uint8Array.of(0, 1));
		expect(Object.keys(block).filter((name) => !same.includes(name))).toEqual(['alive']);
	});
});

const WHO = { code: 'x', coder: 'p' };
