import { describe, expect, it } from 'vitest';
import { counting } from '#core/claims/counting.ts';
import { liveSheet } from '#core/claims/live-sheet.ts';
import { isReason } from '#core/claims/reason.ts';
import type { Dim } from '#core/facts/dim.ts';
import { apply } from '#core/log/apply.ts';
import { EMPTY } from '#core/model/project.ts';
import { DEFAULT_SPEC } from '#core/tables/spec.ts';
import { basics, create } from '../tables/small-project.ts';

const TEXT = 'one twoo three';

/** Said by the health office; the social office is said to speak as far as the middle of the second word. */
const project = apply(EMPTY, {
	ops: [
		...basics(),
		create('sources', 's', {
			...{ name: 'S', kind: 'interview', text: 'hash', length: TEXT.length, words: 3 },
			...{ lang: 'en', file: null, date: null, actor: null, speakers: ['s.0'] },
			turns: { from: [0], start: [0], end: [TEXT.length], speaker: [0] }
		}),
		create('speakers', 's.0', { source: 's', label: 'L', role: 'participant', actor: 'dinkes' }),
		create('attributions', 'hand', { source: 's', start: 0, end: 6, actor: 'dinsos' }),
		create('codings', 's~0', { source: 's', start: 0, end: 3, code: 'p', coder: 'ana' }),
		create('codings', 's~1', { source: 's', start: 8, end: 14, code: 'q', coder: 'ana' })
	]
});
const codes: Dim = { by: 'code', ids: ['p', 'q'] };
const actors: Dim = { by: 'actor' };

function figures(rows: Dim, columns: Dim, named: readonly string[], column: string) {
	const spec = { ...DEFAULT_SPEC, rows, columns };
	const sheet = liveSheet(
		counting(project, () => TEXT),
		spec,
		'rate'
	);
	if (isReason(sheet)) throw new Error(sheet.code);
	const c = sheet.columns.indexOf(column);
	const numbers = named.map((id) => sheet.rows.indexOf(id));
	return { alone: numbers.map((r) => sheet.cell(r, c)), pooled: sheet.pooled(numbers, c) };
}

describe('K4: rates of several rows taken as one', () => {
	it('K4, B6.2, Q13: a word that two of them say is one', () => {
		const { alone, pooled } = figures(actors, codes, ['dinkes', 'dinsos'], 'p');
		expect(alone).toMatchObject([
			{ n: 0, of: 2 },
			{ n: 1, of: 2 }
		]);
		expect(pooled).toEqual({ value: 1000 / 3, n: 1, of: 3 });
	});

	it('K4, B6.2: rows of codes rest on the words of the column, once', () => {
		const { alone, pooled } = figures(codes, actors, ['p', 'q'], 'dinkes');
		expect(alone).toMatchObject([
			{ n: 0, of: 2 },
			{ n: 1, of: 2 }
		]);
		expect(pooled).toEqual({ value: 500, n: 1, of: 2 });
	});
});
