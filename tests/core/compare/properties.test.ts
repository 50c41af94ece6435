import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTables } from '#core/compare/compare-tables.ts';
import { countSettings, type Counted } from '#core/compare/count-settings.ts';
import { foreignTable, type Grid } from '#core/compare/foreign-table.ts';
import { namedLines } from '#core/compare/line-names.ts';
import { pairLines } from '#core/compare/pair-lines.ts';
import { settingsOf } from '#core/compare/settings.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { smallProject } from '../tables/small-project.ts';

const QUESTIONS = [
	'rows=actor&columns=code:p,q',
	'rows=type&columns=code:p1,p2,q',
	'rows=kind&columns=code',
	'rows=coder&columns=code',
	'rows=actor&columns=code&where=kind=fgd'
];
type Way = {
	of: 'count' | 'column' | 'row' | 'total';
	added: boolean;
	comma: boolean;
	turn: boolean;
};
const way: fc.Arbitrary<Way> = fc.record({
	of: fc.constantFrom('count', 'column', 'row', 'total'),
	added: fc.boolean(),
	comma: fc.boolean(),
	turn: fc.boolean()
});
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

/** As another program would print our numbers. */
function printed(numbers: Counted, labels: [string[], string[]], { of, added, comma, turn }: Way) {
	const { counts, rowTotals, columnTotals, total } = numbers;
	const rowTotal = (r: number) => (added ? sum(counts[r]!) : rowTotals[r]!);
	const columnTotal = (c: number) =>
		added ? sum(counts.map((line) => line[c]!)) : columnTotals[c]!;
	const whole = added ? sum(counts.flat()) : total;
	const cell = (n: number, base: number) => {
		if (of === 'count') return String(n);
		if (base === 0) return '';
		const text = `${((100 * n) / base).toFixed(2)}%`;
		return comma ? text.replace('.', ',') : text;
	};
	const base = (r: number, c: number) =>
		of === 'column' ? columnTotal(c) : of === 'row' ? rowTotal(r) : whole;
	const grid = [
		['', ...labels[1].map((label, c) => `${String.fromCharCode(65 + c)} : ${label}`)],
		...counts.map((line, r) => [
			`${r + 1} : ${labels[0][r]!}`,
			...line.map((n, c) => cell(n, base(r, c)))
		])
	];
	return turn ? grid[0]!.map((_, c) => grid.map((line) => line[c]!)) : grid;
}

describe('a table of our own, read back', () => {
	it('Y6: is found under the settings that made it, whichever way round it stands', () => {
		fc.assert(
			fc.property(
				smallProject,
				fc.constantFrom(...QUESTIONS),
				way,
				fc.nat(1000),
				({ project, texts }, question, drawn, pick) => {
					const spec = parseSpec(new URLSearchParams(question));
					const read = (hash: string) => texts.get(hash);
					const counted = countSettings(project, spec, read);
					expect(counted.length).toBeLessThan(1200);
					const numbers = counted[pick % counted.length]!;
					if (sum(numbers.counts.flat()) === 0) return;
					const table = crosstab(project, { ...spec, hideZeros: false });
					// As the page names a line without a value.
					const named = [table.rows, table.columns].map((lines) =>
						lines.map(({ id, label }) => ({ id, label: label || 'no value' }))
					);
					const [rows, columns] = [named[0]!, named[1]!];
					const labels = named.map((lines) => lines.map(({ label }) => label));
					const grid: Grid = printed(numbers, [labels[0]!, labels[1]!], drawn);
					const foreign = foreignTable(grid);
					const pairing = pairLines(
						foreign,
						namedLines(project, spec.rows, rows, []),
						namedLines(project, spec.columns, columns, [])
					);
					expect(pairing.turned).toBe(drawn.turn);
					const asked = settingsOf(spec, foreign.kind === 'count');
					const found = compareTables(foreign, pairing, counted, asked);
					expect(found.best.agree).toBe(found.best.of);
					expect(found.best.of).toBeGreaterThan(0);
					expect(found.unmatched).toEqual([]);
					// Nothing is said to agree that does not; what one switch explains agrees under it.
					expect(found.differences.length).toBe(
						found.asked.of + found.asked.totals.of - found.asked.agree - found.asked.totals.agree
					);
				}
			),
			{ numRuns: 40 }
		);
	});
});
