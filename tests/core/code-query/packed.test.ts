import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesFound } from '#core/code-query/answer.ts';
import { askCodes, askingCodes } from '#core/code-query/ask.ts';
import { countedBy } from '#core/code-query/code-answer.ts';
import { Mirror, portions } from '#core/code-query/mirror.ts';
import { packAnswer, passageAt } from '#core/code-query/packed.ts';
import { parseCodeQuery } from '#core/code-query/query-text.ts';
import { parseDim } from '#core/facts/dim.ts';
import { apply } from '#core/log/apply.ts';
import type { Project } from '#core/model/project.ts';
import { jambi, sourceOf } from '../tables/jambi.ts';
import { create, smallProject } from '../tables/small-project.ts';

const QUERIES = [
	'ask=p overlaps q',
	'ask=p near 1 q&result=hull',
	'ask=p | q overlaps p1 | q1&result=both',
	'ask=q not p',
	'ask=p before q&where=actor=dinkes'
].map((text) => parseCodeQuery(new URLSearchParams(text)));
const query = fc.constantFrom(...QUERIES);
const by = fc.constantFrom('actor', 'type', 'source', 'coder', 'valence').map(parseDim);

const AUTHORITY = parseCodeQuery([['ask', 'pg-authority not pg-cooperation']]);

/** 40 sources with 1,500 codings each. */
function large(): Project {
	const many = Array.from({ length: 40 }, (_, s) => s + 100);
	return jambi([
		...many.map((s) => sourceOf(s, null)),
		...many.flatMap((s) =>
			Array.from({ length: 1500 }, (_, i) =>
				create('codings', `s${s}~${i}`, {
					...{ source: `s${s}`, code: 'pg-authority', coder: 'c', start: i % 90, end: 100 }
				})
			)
		)
	]);
}

/** Through the copying that threads do to what they are sent. */
function mirrored(mirror: Mirror, before: Project | null, after: Project): Project {
	for (const portion of portions(before, after)) mirror.take(structuredClone(portion));
	return mirror.project;
}

describe('an answer that goes from one thread to another', () => {
	it('M9: unpacked it is every stretch, and the table with the stretches behind each number', () => {
		fc.assert(
			fc.property(smallProject, query, by, ({ project }, asked, dim) => {
				const answer = askCodes(project, asked, 'en');
				const packed = structuredClone(packAnswer(project, answer, dim, 'en'));
				const all = Array.from(packed.passages.start, (_, i) =>
					passageAt(project, packed.passages, i)
				);
				expect(all).toEqual(passagesFound(answer));
				const rows = packed.table!.rows.map(({ behind, ...row }) => {
					expect([...behind].every((at) => at >= 0 && at < all.length)).toBe(true);
					// Of one passage of A, several stretches may be covered by passages of B (M4).
					if (asked.result !== 'both') expect(behind.length).toBeLessThanOrEqual(row.found);
					expect(behind.length > 0).toBe(row.found > 0);
					return row;
				});
				expect({ ...packed.table, rows }).toEqual(countedBy(project, answer, dim, 'en'));
			}),
			{ numRuns: 60 }
		);
	});

	it('M9: a dimension that is not there keeps no passage back', () => {
		const project = jambi();
		const asked = askCodes(project, AUTHORITY, 'en');
		const packed = packAnswer(project, asked, parseDim('actor:none'), 'en');
		expect(packed).toMatchObject({ table: null, problem: { code: 'table.unknown-attribute' } });
		expect(packed.passages.start.length).toBeGreaterThan(0);
	});

	it('M9: counted in the copy, a question has the same answer, also after changes', () => {
		fc.assert(
			fc.property(smallProject, smallProject, query, by, (first, second, asked, dim) => {
				const mirror = new Mirror();
				const answer = (project: Project) =>
					packAnswer(project, askCodes(project, asked, 'en'), dim, 'en');
				const copy = mirrored(mirror, null, first.project);
				expect(answer(copy)).toEqual(answer(first.project));
				const more = apply(first.project, {
					ops: [
						create('coders', 'new', { name: 'New', initials: 'N', colour: '#000000' }),
						...[...first.project.sources.keys()].map((source) =>
							create('codings', `${source}~n`, {
								...{ source, code: 'p', coder: 'new', start: 0, end: 4 }
							})
						)
					]
				});
				expect(answer(mirrored(mirror, first.project, more))).toEqual(answer(more));
				const other = mirrored(mirror, more, second.project);
				expect(answer(other)).toEqual(answer(second.project));
			}),
			{ numRuns: 40 }
		);
	});

	it('M9: after one more coding one source is sent; a large project goes in many small portions', () => {
		const project = large();
		const all = [...portions(null, project)];
		expect(all.length).toBeGreaterThan(3);
		const [source] = project.sources.keys();
		const coding = { source: source!, code: 'pg-authority', coder: 'c', start: 1, end: 5 };
		const more = apply(project, { ops: [create('codings', `${source!}~new`, coding)] });
		const sent = [...portions(project, more)];
		expect(sent).toHaveLength(1);
		expect(sent[0]).toMatchObject({ of: 'codings', anew: false, blocks: [{ source }] });
		expect([...portions(more, more)]).toEqual([]);
	});

	it('M9: says how far it is, source by source', () => {
		const seen = [...askingCodes(jambi(), AUTHORITY, 'en')];
		expect(seen).toEqual([0, 1, 2, 3].map((done) => ({ done, of: 4 })));
	});
});
