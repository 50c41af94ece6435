/** A first place that may be called dominant, and what takes the word away: lead, sources, base, one transcript. */
import { describe, expect, it } from 'vitest';
import { apply } from '#core/log/apply.ts';
import type { Op } from '#core/log/change.ts';
import { EMPTY } from '#core/model/project.ts';
import { summary } from '#core/findings/summary.ts';
import { DEFAULT_SPEC } from '#core/tables/spec.ts';
import { create } from '../tables/small-project.ts';

/** Per source, whose it is and how many passages it has. */
type Sources = readonly (readonly [actor: string, passages: number])[];

function dominant(sources: Sources) {
	const source = (actor: string, s: number): Op =>
		create('sources', `s${s}`, {
			...{ name: `Source ${s}`, kind: 'interview', text: `hash${s}`, length: 200, words: 40 },
			...{ lang: 'en', file: null, date: null, speakers: [], actor },
			turns: { from: [], start: [], end: [], speaker: [] }
		});
	const ops = [
		create('meta', 'project', { name: 'P', lang: 'en' }),
		create('coders', 'c', { name: 'C', initials: 'C', colour: '#000000' }),
		create('codes', 'p', { name: { en: 'P' }, parent: null, framework: null, rank: 0 }),
		...['a', 'b'].map((id) => create('actors', id, { name: id, type: null, note: '' })),
		...sources.flatMap(([actor, passages], s) => [
			source(actor, s),
			...Array.from({ length: passages }, (_, i) => {
				const span = { start: 10 * i, end: 10 * i + 9 };
				return create('codings', `s${s}~${i}`, { source: `s${s}`, code: 'p', coder: 'c', ...span });
			})
		])
	];
	const [line] = summary(apply(EMPTY, { ops }), DEFAULT_SPEC).lines;
	return line!;
}

describe('S11.1: dominant', () => {
	it('two sources, ten passages, two ahead, and no source decides', () => {
		expect(
			dominant([
				['a', 4],
				['a', 4],
				['b', 2]
			])
		).toMatchObject({
			...{ dominant: true, hangsOn: [], base: 10, sources: 3 },
			lead: { toTie: 6, moved: 3 }
		});
	});

	it.each<[string, Sources]>([
		[
			'one source decides',
			[
				['a', 4],
				['a', 4],
				['b', 4]
			]
		],
		[
			'one source only',
			[
				['a', 8],
				['b', 2]
			]
		],
		[
			'fewer than ten passages',
			[
				['a', 4],
				['a', 4],
				['b', 1]
			]
		],
		[
			'one ahead',
			[
				['a', 3],
				['a', 3],
				['b', 5]
			]
		],
		[
			'a tie',
			[
				['a', 3],
				['a', 3],
				['b', 6]
			]
		]
	])('not when %s', (_, sources) => {
		expect(dominant(sources).dominant).toBe(false);
	});
});
