import { expect, it } from 'vitest';
import { distribution } from '#core/displays/distribution.ts';
import { DEFAULTS } from '#core/displays/spec.ts';
import { apply } from '#core/log/apply.ts';
import { EMPTY } from '#core/model/project.ts';
import { basics, create } from '../tables/small-project.ts';

const NO_TURNS = { from: [], start: [], end: [], speaker: [] };

it('D7.1: a middle that lies where a part begins belongs to that part, whatever the number of parts', () => {
	for (let parts = 2; parts <= 100; parts++) {
		const project = apply(EMPTY, {
			ops: [
				...basics(),
				create('sources', 's', {
					...{ name: 'S', kind: 'document', text: 'hash', length: parts, words: 0, lang: 'en' },
					...{ file: null, date: null, turns: NO_TURNS, speakers: [], actor: null }
				}),
				...Array.from({ length: parts - 1 }, (_, n) =>
					create('codings', `s~${n}`, {
						...{ source: 's', start: n, end: n + 2, code: 'p', coder: 'ana' }
					})
				)
			]
		});
		const spec = { ...DEFAULTS.distribution, unit: 'characters', parts } as const;
		const { rows } = distribution(project, spec, () => undefined, 'en');
		// The middle of [n, n + 2) is n + 1, where part n + 1 begins; none begins with the first.
		expect(rows[0]!.counts).toEqual([0, ...Array.from({ length: parts - 1 }, () => 1)]);
	}
});
