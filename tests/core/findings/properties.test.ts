/** What must hold of any project: small random ones, counted again without the source. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '#core/log/apply.ts';
import { linesOf, placesIn, leadOf, type Line } from '#core/findings/lines.ts';
import { question } from '#core/findings/question.ts';
import { sensitivity, turnOf } from '#core/findings/sensitivity.ts';
import { silence } from '#core/findings/silence.ts';
import { summary } from '#core/findings/summary.ts';
import { uncertainty } from '#core/findings/uncertainty.ts';
import { withoutSources } from '#core/findings/without-sources.ts';
import type { Project } from '#core/model/project.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { smallProject } from '../tables/small-project.ts';

const QUERIES = [
	'rows=actor&columns=code:p,q',
	'rows=type&columns=code:p,p1,q&percent=row',
	'rows=actor:City&columns=code&percent=column&unit=words',
	'rows=speaker&columns=code&overlap=majority&transpose=1',
	'rows=about&columns=code&unit=sources&percent=total',
	'rows=actor&columns=code&unit=actors',
	'rows=actor&columns=code&percent=rate',
	'rows=coder&columns=code:p/*&unit=presence'
];
const query = fc.constantFrom(...QUERIES).map((text) => parseSpec(new URLSearchParams(text)));
const without = (project: Project, id: string): Project =>
	apply(project, { ops: [{ t: 'sources', id, set: { alive: [true, false] } }] });
/** Lines by name; keys that only the source had are not there without it, and empty if they are. */
const numbers = (lines: readonly Line[]) =>
	lines.flatMap((line) =>
		line.cells.flatMap(({ id, n }) => (n > 0 ? [`${line.id} ${id} ${n.toFixed(9)}`] : []))
	);

describe('S9.2: without a source', () => {
	it('is the table of a project without that source', () => {
		fc.assert(
			fc.property(smallProject, query, ({ project, texts }, spec) => {
				const of = question(project, spec, (hash) => texts.get(hash));
				for (const { id, read } of withoutSources(of, (...those) =>
					linesOf(those[0], of.lines, those[1])
				)!) {
					const rest = crosstab(without(project, id), of.spec, (hash) => texts.get(hash));
					const shown = spec.percent === 'rate' ? rest.percent! : rest.counts;
					expect(numbers(read).sort()).toEqual(numbers(linesOf(rest, of.lines, shown)).sort());
				}
			}),
			{ numRuns: 60 }
		);
	});
});

describe('any project, any question', () => {
	it('no finding throws, is NaN or infinite, or contradicts its table', () => {
		fc.assert(
			fc.property(smallProject, query, ({ project, texts }, spec) => {
				const read = (hash: string) => texts.get(hash);
				const table = crosstab(project, spec, read);
				const found = {
					sensitivity: sensitivity(project, spec, read),
					silence: silence(project, spec),
					summary: summary(project, spec, read),
					uncertainty: uncertainty(project, spec, table)
				};
				JSON.stringify(found, (_, value: unknown) => {
					expect(typeof value === 'number' && !Number.isFinite(value)).toBe(false);
					return value;
				});
				const { lines, variants, per } = found.sensitivity;
				expect(lines.map(({ id }) => id)).toEqual(table[`${per}s`].map(({ id }) => id));
				for (const variant of variants.filter(({ current }) => current))
					for (const { turn, first } of variant.places)
						expect(turn).toBe(first.length > 0 ? 'same' : 'empty');
				expect(found.summary.lines.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
			}),
			{ numRuns: 60 }
		);
	});

	it('S10: every zero of heard rows has a reason, and only zeros have', () => {
		fc.assert(
			fc.property(smallProject, ({ project }) => {
				const spec = parseSpec(new URLSearchParams('rows=actor&columns=code:p,p1,q'));
				const table = crosstab(project, spec);
				const cells = new Map(
					silence(project, spec).cells!.map((cell) => [`${cell.row} ${cell.column}`, cell])
				);
				table.counts.forEach((line, r) =>
					line.forEach((n, c) => {
						const cell = cells.get(`${table.rows[r]!.id} ${table.columns[c]!.id}`);
						expect(cell === undefined).toBe(n > 0);
						if (cell) expect(cell.reason === 'nobody').toBe(table.signs[r]![c] === 'no-source');
					})
				);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('places', () => {
	const cells = (...values: number[]) => values.map((n, i) => ({ id: `r${i}`, n }));

	it('first, tie, second and lead', () => {
		expect(placesIn(cells(1, 3, 0, 2, 3))).toEqual({
			first: ['r1', 'r4'],
			n: 3,
			second: ['r3'],
			secondN: 2
		});
		expect(placesIn(cells(0, 0))).toEqual({ first: [], n: 0, second: [], secondN: 0 });
		expect(leadOf(placesIn(cells(5, 2)), 2)).toEqual({ toTie: 3, moved: 2 });
		expect(leadOf(placesIn(cells(2, 2)), 2)).toEqual({ toTie: 0, moved: 0 });
		expect(leadOf(placesIn(cells(4, 0)), 2)).toEqual({ toTie: 4, moved: 2 });
		expect(leadOf(placesIn(cells(4)), 1)).toBeNull();
		expect(leadOf(placesIn(cells(0, 0)), 2)).toBeNull();
	});

	it('S9.1: kept, shared, lost, empty', () => {
		expect(turnOf(['a'], ['a'])).toBe('same');
		expect(turnOf(['a'], ['a', 'b'])).toBe('shared');
		expect(turnOf(['a', 'b'], ['a'])).toBe('shared');
		expect(turnOf(['a'], ['b'])).toBe('other');
		expect(turnOf([], ['b'])).toBe('other');
		expect(turnOf(['a'], [])).toBe('empty');
		expect(turnOf([], [])).toBe('empty');
	});
});
