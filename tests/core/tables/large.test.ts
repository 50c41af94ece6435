/** Numbers that small random projects never reach. */
import { expect, it } from 'vitest';
import { apply } from '#core/log/apply.ts';
import type { Op } from '#core/log/change.ts';
import { EMPTY } from '#core/model/project.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { basics, create } from './small-project.ts';

const NO_TURNS = { from: [], start: [], end: [], speaker: [] };

/** A document of an actor of its own, with its last ten characters coded. */
const documentOf = (n: number, length: number): Op[] => [
	create('actors', `actor${n}`, { name: `Actor ${n}`, type: 'ngo', note: '' }),
	create('sources', `s${n}`, {
		...{ name: `Source ${n}`, kind: 'document', text: `hash${n}`, length, words: 0, lang: 'en' },
		...{ file: null, date: null, turns: NO_TURNS, speakers: [], actor: `actor${n}` }
	}),
	create('codings', `s${n}~0`, {
		...{ source: `s${n}`, start: length - 10, end: length, code: 'p', coder: 'ana' }
	})
];

const counted = (query: string, documents: number, length: number) => {
	const ops = [...basics(), ...Array.from({ length: documents }, (_, n) => documentOf(n, length))];
	return crosstab(
		apply(EMPTY, { ops: ops.flat() }),
		parseSpec(new URLSearchParams(`columns=code:p&${query}`))
	);
};

it('B5: a hundred actors in one cell are a hundred', () => {
	const { counts, rows, total } = counted('rows=type&unit=actors', 100, 20);
	expect(total).toBe(100);
	expect(counts[rows.findIndex(({ id }) => id === 'ngo')]).toEqual([100]);
});

it('B5: characters are counted however far from the beginning, in however many sources', () => {
	expect(counted('rows=kind&unit=characters', 9, 2 ** 29).total).toBe(90);
	expect(counted('rows=kind&unit=characters', 9, 2 ** 31 - 1).total).toBe(90);
});
