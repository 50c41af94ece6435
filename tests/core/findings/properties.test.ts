/** What must hold of any project: small random ones, counted again without the source. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originsOf } from '#core/facts/origin-dimension.ts';
import { apply } from '#core/log/apply.ts';
import { isTooMany } from '#core/findings/layered.ts';
import {
	linesOf,
	placesBy,
	placesIn,
	leadOf,
	type Line,
	type LinePlaces,
	type Numbers
} from '#core/findings/lines.ts';
import { question, type Side } from '#core/findings/question.ts';
import { sensitivity } from '#core/findings/sensitivity.ts';
import { silence, type LayerSilence } from '#core/findings/silence.ts';
import { summary } from '#core/findings/summary.ts';
import { turnOf } from '#core/findings/turn.ts';
import { uncertainty } from '#core/findings/uncertainty.ts';
import { withoutSources } from '#core/findings/without-sources.ts';
import type { Project } from '#core/model/project.ts';
import { crosstab, type Crosstab } from '#core/tables/crosstab.ts';
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

const layers = fc
	.constantFrom('source', 'kind', 'actor:City', 'code:p,q', 'coder', 'origin')
	.map((text) => parseSpec(new URLSearchParams(`rows=actor&columns=code&layers=${text}`)).layers);
const seen = (table: Numbers, side: Side, shown: Crosstab) =>
	placesBy(
		table,
		side,
		shown.spec.percent === 'rate' ? (table as Crosstab).percent! : table.counts
	);
const bare = (lines: readonly LinePlaces[]) =>
	lines.map(({ id, base, first, n, second }) => ({ id, base, first, n, second }));

describe('S9.4: without suggestions', () => {
	it('is the table of the filter origin=hand, asked only where a suggestion was accepted', () => {
		fc.assert(
			fc.property(smallProject, query, ({ project, texts }, spec) => {
				const read = (hash: string) => texts.get(hash);
				const { variants, leftOut } = sensitivity(project, spec, read);
				const where = (values: string[]) => ({
					...{ ...spec, transpose: false },
					where: [...spec.where, { dim: { by: 'origin' as const }, values }]
				});
				const names = originsOf(project).slice(1);
				// A passage without a word is in the table too.
				const some =
					names.length > 0 &&
					crosstab(project, { ...where(names), unit: 'references' }, read).total > 0;
				const found = variants.find(({ of }) => of === 'origin');
				expect(found === undefined).toBe(!some);
				expect(leftOut.some(({ reason }) => reason === 'no-suggestions')).toBe(!some);
				if (!found) return;
				const hand = crosstab(project, where(['hand']), read);
				const side = spec.percent === 'row' ? 'row' : 'column';
				expect(found.places.map(({ first, n, base }) => ({ first, n, base }))).toEqual(
					seen(hand, side, hand).map(({ first, n, base }) => ({ first, n, base }))
				);
			}),
			{ numRuns: 80 }
		);
	});
});

describe('S9.5: layers', () => {
	it('are the layers of the table, the whole is the whole, and flips are those of the table', () => {
		fc.assert(
			fc.property(smallProject, query, layers, ({ project, texts }, drawn, layers) => {
				const read = (hash: string) => texts.get(hash);
				const spec = { ...drawn, transpose: false, layers };
				const side = spec.percent === 'row' ? 'row' : 'column';
				const table = crosstab(project, spec, read);
				const found = sensitivity(project, spec, read);
				expect(bare(found.lines)).toEqual(bare(seen(table, side, table)));
				const own = found.layered!.layers!;
				expect(own.map(({ id, lines }) => [id, bare(lines)])).toEqual(
					table.layers!.map((layer) => [layer.id, bare(seen(layer, side, table))])
				);
				for (const { lines, variants } of own)
					for (const variant of variants.filter(({ current }) => current))
						expect(variant.places.map(({ first }) => first)).toEqual(
							lines.map(({ first }) => first)
						);
				if (side === 'row') return;
				const flipped = table.warnings.flatMap((warning) =>
					warning.code === 'layers-flip' && warning.place === 'first' ? [warning.column] : []
				);
				expect(
					found.lines.flatMap(({ id }, at) => (found.layered!.lines[at]!.flips ? [id] : []))
				).toEqual(flipped);
			}),
			{ numRuns: 80 }
		);
	});

	it('are not asked one by one when they are too many, alone or times the sources', () => {
		expect([isTooMany(24, 500), isTooMany(25, 1), isTooMany(3, 4001)]).toEqual([false, true, true]);
	});

	it('S10.3: the zeros of a layer are the zeros of the table, where layers part the texts', () => {
		fc.assert(
			fc.property(smallProject, layers, ({ project }, layers) => {
				const query = 'rows=actor&columns=code:p,p1,q&transpose=1';
				const spec = { ...parseSpec(new URLSearchParams(query)), layers };
				const found = silence(project, spec).layers!;
				if (['code', 'coder', 'origin'].includes(layers!.by)) {
					expect(found).toBe('not-text');
					return;
				}
				const { layers: panels } = crosstab(project, spec);
				expect(
					(found as LayerSilence[]).map(({ id, cells }) => [
						id,
						cells.map(({ row, column }) => `${row} ${column}`).sort()
					])
				).toEqual(
					panels!.map(({ id, counts, rows, columns }) => [
						id,
						counts
							.flatMap((line, r) =>
								line.flatMap((n, c) => (n === 0 ? [`${rows[r]!.id} ${columns[c]!.id}`] : []))
							)
							.sort()
					])
				);
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
