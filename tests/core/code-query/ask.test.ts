import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersFound, passagesFound } from '#core/code-query/answer.ts';
import { askCodes } from '#core/code-query/ask.ts';
import { countBy } from '#core/code-query/count-by.ts';
import { RELATIONS, resultsOf, type CodeQuery } from '#core/code-query/spec.ts';
import { parseDim } from '#core/facts/dim.ts';
import { codingsOf } from '#core/model/codings.ts';
import type { Project } from '#core/model/project.ts';
import { alive, isShown } from '#core/model/visible.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { DEFAULT_SPEC } from '#core/tables/spec.ts';
import { parseWhere } from '#core/tables/spec-text.ts';
import { CODES, smallProject } from '../tables/small-project.ts';

const code = fc.record({
	code: fc.constantFrom('p', 'p1', 'p11', 'p2', 'q', 'q1'),
	below: fc.boolean()
});
const filters = fc.subarray(
	['actor=dinkes|warga', 'kind=interview|fgd', 'coder=ana', 'valence=hinders'].map(parseWhere),
	{ maxLength: 1 }
);
const query: fc.Arbitrary<CodeQuery> = fc
	.record({
		left: fc.array(code, { minLength: 1, maxLength: 2 }),
		right: fc.array(code, { minLength: 1, maxLength: 2 }),
		relation: fc.constantFrom(...RELATIONS),
		not: fc.constantFrom(false, false, true),
		distance: fc.nat(2),
		pick: fc.nat(2),
		where: filters,
		whereB: filters
	})
	.map(({ distance, pick, ...more }) => {
		const results = resultsOf(more);
		const turns = more.relation === 'near' ? distance : 0;
		return { ...more, turns, result: results[pick % results.length]! };
	});

type Stretch = { start: number; end: number; coder: string; ids: string[] };

/** Stretches of a side in one source, as a table of one code counts them: those that `crosstab` lists are compared elsewhere. */
function stretches(project: Project, source: string, sideOf: (id: string) => boolean): Stretch[] {
	const found: Stretch[] = [];
	for (const coding of codingsOf(project.codings.get(source))) {
		if (!coding.alive || !isShown(project, coding.code) || !sideOf(coding.code)) continue;
		const { start, end, coder, id } = coding;
		const known = found.find((s) => s.start === start && s.end === end && s.coder === coder);
		if (known) known.ids.push(id);
		else found.push({ start, end, coder, ids: [id] });
	}
	return found;
}

const under = (id: string, top: string): boolean => {
	if (id === top) return true;
	const parent = CODES.find(([one]) => one === id)?.[1] ?? null;
	return parent !== null && under(parent, top);
};
const sideOf = (asked: CodeQuery['left']) => (id: string) =>
	asked.some((one) => (one.below ? under(id, one.code) : id === one.code));

/** Characters as a set: what the relations say, looked at one by one. */
const characters = ({ start, end }: { start: number; end: number }) =>
	new Set(Array.from({ length: end - start }, (_, i) => start + i));
const overlap = (a: Stretch, b: Stretch) => [...characters(a)].some((at) => characters(b).has(at));
const inside = (a: Stretch, b: Stretch) => [...characters(a)].every((at) => characters(b).has(at));

function meet(asked: CodeQuery, from: readonly number[], a: Stretch, b: Stretch): boolean {
	if (a.coder !== b.coder) return false;
	if (!a.ids.some((one) => b.ids.some((other) => other !== one))) return false;
	const turn = (at: number) => from.filter((begin) => begin <= at).length;
	const turnsOf = (s: Stretch) => [...characters(s)].map(turn);
	switch (asked.relation) {
		case 'overlaps':
			return overlap(a, b);
		case 'contains':
			return inside(b, a);
		case 'within':
			return inside(a, b);
		case 'near':
			if (from.length === 0) return overlap(a, b);
			return turnsOf(a).some((x) => turnsOf(b).some((y) => Math.abs(x - y) <= asked.turns));
		case 'before':
			return b.start >= a.end && turn(b.start) === turn(a.end - 1);
	}
}

/** Maximal runs of characters that pass. */
function runs(length: number, passes: (at: number) => boolean): [number, number][] {
	const found: [number, number][] = [];
	for (let at = 0; at < length; at++) {
		if (!passes(at)) continue;
		if (at > 0 && passes(at - 1)) found.at(-1)![1] = at + 1;
		else found.push([at, at + 1]);
	}
	return found;
}

function resultOf(asked: CodeQuery, length: number, a: Stretch, met: readonly Stretch[]) {
	if (asked.result === 'left') return [[a.start, a.end]];
	if (asked.result === 'hull') {
		const all = [a, ...met].flatMap((s) => [s.start, s.end]);
		return [[Math.min(...all), Math.max(...all)]];
	}
	return runs(length, (at) => characters(a).has(at) && met.some((b) => characters(b).has(at)));
}

/** The table of one code and the filters: who is in it says which passages count at all. */
const counts = (project: Project, s: Stretch, where: CodeQuery['where']) => {
	const asked = { left: CODES.map(([code]) => ({ code, below: false })), right: [] };
	const all = askCodes(
		project,
		{ ...asked, not: true, relation: 'overlaps', turns: 0, result: 'left', where, whereB: [] },
		'en'
	);
	return (source: string) =>
		all.passages.some(
			({ view, passage }) =>
				view.facts.block.source === source &&
				passage.start === s.start &&
				passage.end === s.end &&
				view.facts.block.coders[passage.coder] === s.coder
		);
};

describe('questions about codes', () => {
	it('M2.1, M2.2, M2.3, M2.4, M2.5, M4: what looking at every two passages, character by character, finds', () => {
		fc.assert(
			fc.property(smallProject, query, ({ project }, drawn) => {
				const asked = { ...drawn, where: [], whereB: [] };
				const expected: unknown[] = [];
				for (const { id, turns, length } of alive(project, 'sources')) {
					const said = (s: Stretch) => counts(project, s, [])(id);
					const [left, right] = [asked.left, asked.right].map((side) =>
						stretches(project, id, sideOf(side)).filter(said)
					) as [Stretch[], Stretch[]];
					if (asked.relation === 'before' && turns.from.length === 0) continue;
					const seen = new Set<string>();
					for (const a of left) {
						const met = right.filter((b) => meet(asked, turns.from, a, b));
						if (met.length > 0 === asked.not) continue;
						for (const [start, end] of resultOf(asked, length, a, met))
							seen.add(JSON.stringify([id, start, end, a.coder]));
					}
					expected.push(...seen);
				}
				const found = passagesFound(askCodes(project, asked, 'en')).map((passage) =>
					JSON.stringify([passage.source, passage.start, passage.end, passage.coder])
				);
				expect(found.sort()).toEqual(expected.sort());
			}),
			{ numRuns: 300 }
		);
	});

	it('M3: the passages of A are those that a table of its codes and filters counts', () => {
		fc.assert(
			fc.property(smallProject, code, filters, ({ project }, { code: id }, where) => {
				const table = crosstab(project, {
					...DEFAULT_SPEC,
					...{ rows: parseDim('source'), columns: parseDim(`code:${id}`), where }
				});
				const asked = askCodes(project, whole(id, where), 'en');
				expect(numbersFound(asked)).toMatchObject({ asked: table.total, found: table.total });
			}),
			{ numRuns: 200 }
		);
	});

	it('M6: by actor, source or code the base is what the table counts there, and no number is above it', () => {
		fc.assert(
			fc.property(
				smallProject,
				query,
				fc.constantFrom('actor', 'type', 'actor:City', 'source:Wave', 'kind', 'coder', 'origin'),
				({ project }, drawn, by) => {
					const id = drawn.left[0]!.code;
					const asked = { ...drawn, left: [{ code: id, below: true }] };
					const table = crosstab(project, {
						...DEFAULT_SPEC,
						...{ rows: parseDim(by), columns: parseDim(`code:${id}`), where: asked.where }
					});
					const answer = askCodes(project, asked, 'en');
					const counted = countBy(project, answer, parseDim(by), 'en');
					for (const row of counted.rows) {
						expect(row.found.length).toBeLessThanOrEqual(row.asked);
						const at = table.rows.findIndex((one) => one.id === row.id);
						if (answer.turnless.length === 0)
							expect([row.id, row.asked]).toEqual([row.id, table.counts[at]![0]]);
					}
					expect(counted.found).toBe(answer.passages.filter(({ found }) => found).length);
				}
			),
			{ numRuns: 200 }
		);
	});

	it('M2.5, M5: found and not found are all passages of A; numbers are those of the passages', () => {
		fc.assert(
			fc.property(smallProject, query, ({ project }, drawn) => {
				const [plain, other] = [false, true].map((not) =>
					askCodes(project, { ...drawn, not, result: 'left' }, 'en')
				);
				const [one, rest] = [numbersFound(plain!), numbersFound(other!)];
				expect(one.found + rest.found).toBe(one.asked);
				const passages = passagesFound(plain!);
				expect(passages).toHaveLength(one.found);
				expect(new Set(passages.map(({ source }) => source)).size).toBe(one.sources);
				expect(new Set(passages.flatMap(({ actors }) => actors)).size).toBe(one.actors);
			}),
			{ numRuns: 200 }
		);
	});

	it('M2: a coding does not meet itself, and unknown codes are refused', () => {
		fc.assert(
			fc.property(smallProject, ({ project }) => {
				const same = askCodes(
					project,
					{ ...whole('q1'), not: false, right: whole('q1').left },
					'en'
				);
				for (const { met, passage, found } of same.passages)
					if (found)
						expect(new Set([passage, ...met].flatMap(({ rows }) => rows)).size).toBeGreaterThan(1);
			}),
			{ numRuns: 50 }
		);
		const [{ project }] = fc.sample(smallProject, 1) as unknown as [{ project: Project }];
		expect(() => askCodes(project, whole('nothing'), 'en')).toThrow(
			expect.objectContaining({ code: 'table.unknown-code' })
		);
	});
});

/** All passages of one code: those that meet no passage of nothing. */
const whole = (id: string, where: CodeQuery['where'] = []): CodeQuery => ({
	...{ left: [{ code: id, below: true }], not: true, relation: 'overlaps', turns: 0, right: [] },
	...{ result: 'left', where, whereB: [] }
});
