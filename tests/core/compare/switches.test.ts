import { describe, expect, it } from 'vitest';
import { compareTables } from '#core/compare/compare-tables.ts';
import { countSettings } from '#core/compare/count-settings.ts';
import { foreignTable, type Grid } from '#core/compare/foreign-table.ts';
import { namedLines } from '#core/compare/line-names.ts';
import { asOneCoder } from '#core/compare/one-coder.ts';
import { pairLines } from '#core/compare/pair-lines.ts';
import { isAskable, settingsOf, specOf } from '#core/compare/settings.ts';
import { ACTOR_DETAILS } from '#core/frameworks/actor-details.ts';
import type { Op } from '#core/log/change.ts';
import { codingsIn } from '#core/model/visible.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { parseSpec, specText } from '#core/tables/spec-text.ts';
import { jambi, TEXT } from '../tables/jambi.ts';
import { create } from '../tables/small-project.ts';

const spec = parseSpec(
	new URLSearchParams('rows=type&columns=code:pg-authority,pg-cooperation,pg-involvement')
);
/** Tables 1-3 of the study, as NVivo prints them. */
const PUBLISHED: Grid = [
	['', 'A : authority', 'B : cooperation', 'C : involvement', 'Total'],
	['BPJS Kesehatan', 1, 3, 2, 6],
	['Dinkes', 2, 1, 1, 4],
	['Dinsos', 2, 1, 1, 4],
	['Community', 3, 0, 4, 7],
	['Total', 8, 5, 8, 21]
];
const changed = (row: number, column: number, value: number): Grid =>
	PUBLISHED.map((line, r) => line.map((cell, c) => (r === row && c === column ? value : cell)));

function comparison(grid: Grid, more: readonly Op[] = []) {
	const project = jambi(more);
	const table = foreignTable(grid);
	const { rows, columns } = crosstab(project, spec);
	const pairing = pairLines(
		table,
		namedLines(project, spec.rows, rows, ACTOR_DETAILS),
		namedLines(project, spec.columns, columns, ACTOR_DETAILS)
	);
	const counted = countSettings(project, spec, () => TEXT);
	return compareTables(table, pairing, counted, settingsOf(spec, table.kind === 'count'));
}

/** A second coder, who codes what the first one coded already (at 0-9) and part of it (at 2-8). */
const SECOND: Op[] = [
	create('coders', 'd', { name: 'Second', initials: 'D', colour: '#000000' }),
	...(
		[
			[0, 9],
			[2, 8]
		] as const
	).map(([start, end], at) =>
		create('codings', `s1~d${at}`, {
			...{ source: 's1', code: 'pg-authority', coder: 'd', start, end }
		})
	)
];

describe('a table of another program beside ours', () => {
	it('Y7: 12 of 12 cells agree, and 8 of 8 totals', () => {
		const { asked, best, differences, unmatched } = comparison(PUBLISHED);
		expect(asked).toMatchObject({ agree: 12, of: 12, totals: { agree: 8, of: 8 }, changes: [] });
		expect(best.settings).toEqual(asked.settings);
		expect([differences, unmatched]).toEqual([[], []]);
	});

	it('Y6: percents agree as far as they are printed', () => {
		const percents: Grid = [
			['', 'authority'],
			['BPJS Kesehatan', '12,5%'],
			['Dinkes', '25,0%'],
			['Community', '37,6%']
		];
		const { asked } = comparison(percents);
		expect(asked).toMatchObject({ agree: 2, of: 3, settings: { of: 'column' } });
		expect(asked.cells[2]).toMatchObject({ theirs: 37.6, ours: 37.5, agrees: false });
	});

	it('Y8: what no switch explains is told as such', () => {
		const { differences, asked, best } = comparison(changed(1, 1, 99));
		expect(asked.agree).toBe(11);
		expect(best.agree).toBe(11);
		expect(differences).toEqual([
			{
				cell: {
					...{ row: 'national-insurer-branch', column: 'pg-authority' },
					...{ theirs: 99, ours: 1, agrees: false }
				},
				by: []
			}
		]);
	});

	it('Y5, Y8: coders added up are found to be the reason', () => {
		const { asked, best, differences } = comparison(PUBLISHED, SECOND);
		expect(asked.agree).toBe(11);
		expect(best).toMatchObject({ agree: 12, totals: { agree: 8 } });
		expect(best.changes).toEqual([{ name: 'coders', value: 'joined' }]);
		const [first] = differences;
		expect(first!.cell).toMatchObject({ row: 'health-office', theirs: 2, ours: 4 });
		expect(first!.by).toContainEqual({ name: 'coders', value: 'joined' });
		expect(first!.by).toContainEqual({ name: 'coders', value: 'c' });
	});

	it('Y5.1: the same ends once, overlapping passages joined, all as of one coder', () => {
		const project = jambi(SECOND);
		const all = (joining: 'once' | 'joined') => codingsIn(asOneCoder(project, joining), 's1');
		const spans = (joining: 'once' | 'joined') =>
			all(joining)
				.filter(({ code }) => code === 'pg-authority')
				.map(({ start, end }) => [start, end]);
		expect(spans('once')).toEqual([
			[0, 9],
			[2, 8],
			[10, 19]
		]);
		expect(spans('joined')).toEqual([
			[0, 9],
			[10, 19]
		]);
		expect(new Set(all('once').map(({ coder }) => coder)).size).toBe(1);
		expect(asOneCoder(project, 'once')).toBe(asOneCoder(project, 'once'));
	});

	it('Y5: words, and what percents are of, are found', () => {
		const { best } = comparison([
			['', 'authority', 'cooperation', 'involvement'],
			['BPJS Kesehatan', 2, 6, 4],
			['Dinkes', 4, 2, 2]
		]);
		expect(best).toMatchObject({ agree: 6, changes: [{ name: 'unit', value: 'words' }] });
		const rows = comparison([
			['', 'authority', 'cooperation', 'involvement'],
			['BPJS Kesehatan', '16.7%', '50%', '33.3%']
		]);
		expect(rows.best.changes).toEqual([{ name: 'of', value: 'row' }]);
	});

	it('Y5.2: a total of the lines that the other table has, added up', () => {
		const { asked, best } = comparison([
			['', 'authority'],
			['BPJS Kesehatan', 1],
			['Dinkes', 2],
			['Total', 3]
		]);
		expect(asked).toMatchObject({ agree: 2, of: 2, totals: { agree: 0, of: 1 } });
		expect(best).toMatchObject({
			changes: [{ name: 'totals', value: 'added' }],
			totals: { agree: 1 }
		});
	});

	it('Y5.3: no words without the texts; many coders and several scopes one at a time', () => {
		const units = (texts?: () => string) =>
			new Set(countSettings(jambi(), spec, texts).map(({ unit }) => unit));
		expect(units().has('words')).toBe(false);
		expect(units(() => TEXT).has('words')).toBe(true);
		const many = Array.from({ length: 45 }, (_, i) => [
			create('coders', `m${i}`, { name: `M${i}`, initials: 'M', colour: '#000000' }),
			create('codings', `s2~m${i}`, {
				...{ source: 's2', code: 'pg-authority', coder: `m${i}`, start: 0, end: 9 }
			})
		]).flat();
		const filtered = parseSpec(new URLSearchParams(`${specText(spec)}&where=kind=interview`));
		const counted = countSettings(jambi(many), filtered);
		expect(counted.some(({ coders }) => coders === 'm44')).toBe(true);
		expect(counted.some(({ scope }) => scope === 'all')).toBe(true);
		expect(counted.some(({ coders, scope }) => coders !== 'added' && scope !== 'asked')).toBe(
			false
		);
	});

	it('Y8.1: settings as a question, where the crosstab can be asked so', () => {
		const settings = settingsOf(spec, false);
		expect(specText(specOf(spec, { ...settings, coders: 'c', scope: 'fgd', unit: 'words' }))).toBe(
			`${specText(spec)}&unit=words&percent=column&where=kind=fgd&where=coder=c`
		);
		expect(isAskable(settings)).toBe(true);
		expect(isAskable({ ...settings, coders: 'once' })).toBe(false);
		expect(isAskable({ ...settings, totals: 'added' })).toBe(false);
		expect(isAskable({ ...settings, totals: 'added', of: 'count' })).toBe(true);
	});
});
