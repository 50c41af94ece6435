/** The third sign: what was not asked is neither a zero nor an absence. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setAsked } from '#core/commands/set-asked.ts';
import { silence } from '#core/findings/silence.ts';
import { apply } from '#core/log/apply.ts';
import type { Project } from '#core/model/project.ts';
import { alive } from '#core/model/visible.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { liveCrosstab } from '#core/tables/live.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { tellTable } from '#report/tell-table.ts';
import { ready } from '../../samples/sample.ts';
import { smallProject } from './small-project.ts';

const jambi = await ready('jambi');
const CODES = 'code:pg-authority,pg-cooperation,pg-involvement';
const spec = (query: string) => parseSpec(new URLSearchParams(query));
const ids = (project: Project) => alive(project, 'sources').map(({ id }) => id);
const guide = (project: Project, sources: readonly string[], codes: readonly string[] | null) =>
	sources.length === 0 ? project : apply(project, setAsked(project, { sources, codes }));
const signOf = (project: Project, row: string, column: string, query: string) => {
	const table = crosstab(project, spec(query));
	const r = table.rows.findIndex(({ id }) => id === row);
	return table.signs[r]![table.columns.findIndex(({ id }) => id === column)];
};
const QUERY = `rows=type&columns=${CODES}&percent=column`;
const people = (project: Project) => signOf(project, 'community', 'pg-cooperation', QUERY);

describe('B8.3: not asked', () => {
	it('is said only where the guides of all coded sources of the row are recorded and none asked', () => {
		const { project } = jambi;
		const ofPeople = ids(project).filter((id) => id.includes('warga'));
		expect(ofPeople).toHaveLength(2);
		expect(people(project)).toBe('number');
		expect(people(guide(project, ofPeople.slice(1), ['pg-authority']))).toBe('number');
		expect(people(guide(project, ofPeople, ['pg-authority']))).toBe('not-asked');
		expect(people(guide(project, ofPeople, ['pg-cooperation']))).toBe('number');
		expect(people(guide(project, ofPeople, ['pg-cooperation-forum']))).toBe('number');
		expect(people(guide(project, ofPeople, []))).toBe('not-asked');
	});

	it('never takes the place of a number, and nobody interviewed stays a dash', () => {
		const asked = guide(jambi.project, ids(jambi.project), []);
		expect(signOf(asked, 'community', 'pg-authority', QUERY)).toBe('number');
		expect(signOf(asked, 'hospital', 'pg-authority', QUERY)).toBe('no-source');
	});

	it('turns with the table and is not said of other sides', () => {
		const asked = guide(jambi.project, ids(jambi.project), []);
		const turned = crosstab(asked, spec(`${QUERY}&transpose=1`));
		const at = turned.columns.findIndex(({ id }) => id === 'community');
		expect(turned.signs[1]![at]).toBe('not-asked');
		const holders = crosstab(asked, spec(`rows=holder:type&columns=${CODES}`));
		expect(holders.signs.flat()).not.toContain('not-asked');
	});

	it('prints n/a, and the notes explain only the signs that occur', () => {
		const told = (project: Project, query: string) =>
			tellTable(project, crosstab(project, spec(query), undefined, 'en'), 'en');
		const asked = guide(jambi.project, ids(jambi.project), []);
		const heard = told(asked, `${QUERY}&heard=1`);
		expect(heard.print('percent-of')[0]!.body.at(-1)![2]).toBe('n/a');
		expect(heard.notes.filter((note) => /^(–|n\/a) /.test(note))).toEqual([
			'n/a Not asked: the guide of these sources did not cover it.'
		]);
		const before = told(jambi.project, `${QUERY}&heard=1`).notes;
		expect(before.filter((note) => /^(–|n\/a) /.test(note))).toEqual([]);
		expect(told(asked, QUERY).notes.filter((note) => /^(–|n\/a) /.test(note))).toHaveLength(2);
	});
});

const QUERIES = [
	'rows=actor&columns=code:p,p1,q',
	'rows=code:p,p1,q&columns=type',
	'rows=source&columns=code&transpose=1',
	'rows=speaker&columns=code:p/*&where=kind%3Dinterview'
];
const asking = fc.record({
	of: fc.array(fc.option(fc.subarray(['p', 'p1', 'q1']), { nil: null }), { maxLength: 4 }),
	query: fc.constantFrom(...QUERIES)
});

describe('B8.3: in any project', () => {
	it('n/a is exactly where silence says not asked, and a table that follows says the same', () => {
		fc.assert(
			fc.property(smallProject, asking, ({ project }, { of, query }) => {
				const follow = liveCrosstab();
				let now = project;
				follow(now, spec(query));
				of.forEach((codes, at) => {
					now = guide(now, ids(project).slice(at, at + 1), codes);
				});
				const table = crosstab(now, spec(query));
				const found = silence(now, spec(query)).cells!.flatMap(({ row, column, reason }) =>
					reason === 'not-asked' ? [`${row} ${column}`] : []
				);
				const signs = table.signs.flatMap((line, r) =>
					line.flatMap((sign, c) =>
						sign === 'not-asked' ? [`${table.rows[r]!.id} ${table.columns[c]!.id}`] : []
					)
				);
				expect(signs.sort()).toEqual(found.sort());
				expect(follow(now, spec(query)).signs).toEqual(table.signs);
			}),
			{ numRuns: 150 }
		);
	});
});
