import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '#core/facts/order.ts';
import { factsOf } from '#core/facts/facts.ts';
import { keysByValue } from '#core/facts/keys-by-value.ts';
import { apply } from '#core/log/apply.ts';
import { EMPTY } from '#core/model/project.ts';
import { basics, create, smallProject } from '../tables/small-project.ts';

const turns = { from: [0], start: [2], end: [20], speaker: [0] };
const source = (id: string, name: string) => [
	create('sources', id, {
		...{ name, kind: 'interview', text: id, length: 30, words: 4, lang: 'en', file: null },
		...{ date: null, turns, speakers: [`${id}.0`], actor: null }
	}),
	create('speakers', `${id}.0`, { source: id, label: 'A', role: 'participant', actor: 'dinkes' })
];
const coding = (id: string, start: number) =>
	create('codings', id, {
		source: id.split('~')[0],
		code: 'p',
		coder: 'ana',
		start,
		end: start + 3
	});
const project = apply(EMPTY, {
	ops: [
		...basics(),
		...source('b', 'Source 10'),
		...source('a', 'Source 9'),
		coding('a~1', 4),
		coding('b~1', 25)
	]
});

describe('facts', () => {
	it('B9: sources stand by name, numbers by size', () => {
		expect(factsOf(project).people.sources.rows.map(({ id }) => id)).toEqual(['a', 'b']);
		const names = ['b', 'A10', 'a9', 'a', 'a09b', ''];
		expect(names.sort(compareNames)).toEqual(['', 'a', 'a09b', 'a9', 'A10', 'b']);
	});

	it('B3.3: a coding outside all speech is loose', () => {
		const { sources } = factsOf(project);
		expect(sources.map(({ loose }) => [...loose])).toEqual([[0], [1]]);
	});

	it('one more coding renews the facts of one source', () => {
		const before = factsOf(project);
		const after = factsOf(apply(project, { ops: [coding('a~2', 6)] }));
		expect(after.people).toBe(before.people);
		expect(after.codes).toBe(before.codes);
		expect(after.sources[1]).toBe(before.sources[1]);
		expect(after.sources[0]!.spans).toBe(before.sources[0]!.spans);
		expect(after.sources[0]!.block.ids).toHaveLength(2);
	});

	it('there is room for every coding in every span that it meets', () => {
		fc.assert(
			fc.property(smallProject, ({ project }) => {
				for (const { block, spans, meetings } of factsOf(project).sources) {
					const meets = (i: number, k: number) =>
						spans.start[k]! < block.end[i]! && block.start[i]! < spans.end[k]!;
					const pairs = block.ids.flatMap((_, i) =>
						[...spans.start.keys()].filter((k) => meets(i, k))
					);
					expect(meetings).toBe(pairs.length);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('another actor for a speaker renews the facts of that source', () => {
		const before = factsOf(project);
		const edit = { t: 'speakers', id: 'a.0', set: { actor: ['dinkes', 'warga'] } } as const;
		const after = factsOf(apply(project, { ops: [edit] }));
		expect(after.sources[1]).toBe(before.sources[1]);
		expect([...after.sources[0]!.spans.actor]).toEqual([-1, 3, -1]);
	});

	it('B9: values by name or number, "no value" last and only if needed', () => {
		const ids = (values: string[], order: 'name' | 'number' | 'given') =>
			keysByValue(values, (value) => value, order).keys.map(({ id }) => id);
		expect(ids(['10', '9', '', '9,5', 'x'], 'number')).toEqual(['9', '9,5', '10', 'x', '']);
		expect(ids(['b', 'a', 'b'], 'name')).toEqual(['a', 'b']);
		expect(ids(['b', 'a', 'b'], 'given')).toEqual(['b', 'a']);
	});
});
