import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDim } from '#core/facts/dim.ts';
import { apply } from '#core/log/apply.ts';
import { EMPTY } from '#core/model/project.ts';
import { checkPackage } from '#core/replication/check.ts';
import { OVERLAPS, PARENTS, PERCENTS, UNITS, type TableSpec } from '#core/tables/spec.ts';
import { parseWhere, specText } from '#core/tables/spec-text.ts';
import { basics, create, smallProject } from '../tables/small-project.ts';
import { openedFrom, sheetsOf, spoiled, withTables } from './opened.ts';

const DIMS = [
	...['actor', 'actor:City', 'type', 'about', 'holder:type', 'speaker', 'source', 'source:wave'],
	...['kind', 'date:year', 'date:quarter', 'date:month', 'date:day', 'coder', 'valence', 'origin'],
	...['code', 'code:p,p1,p11,q', 'code:p11,p2,q1', 'code:p/*', 'code:@1', 'framework'],
	'framework:polycentric'
].map(parseDim);
const WHERE = [
	...['coder=ana', 'code=p1|q', 'actor=dinkes|warga', 'type=health-office', 'source:wave='],
	...['about=dinsos|dinkes', 'valence=hinders', 'origin=hand', 'kind=observation']
].map(parseWhere);

const dim = fc.constantFrom(...DIMS);
const spec: fc.Arbitrary<TableSpec> = fc.record({
	rows: dim,
	columns: fc.oneof(fc.constantFrom(...DIMS.filter(({ by }) => by === 'code')), dim),
	layers: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: dim }),
	unit: fc.constantFrom(...UNITS),
	percent: fc.constantFrom(...PERCENTS),
	overlap: fc.constantFrom(...OVERLAPS),
	parents: fc.constantFrom(...PARENTS),
	where: fc.uniqueArray(fc.constantFrom(...WHERE), { maxLength: 2 }),
	transpose: fc.boolean(),
	hideZeros: fc.boolean(),
	heard: fc.boolean()
});

describe('counting anew', () => {
	it('Z4: from the rows alone gives every number of every table, whatever is asked', () => {
		fc.assert(
			fc.property(smallProject, fc.array(spec, { minLength: 1, maxLength: 2 }), (small, specs) => {
				const project = withTables(small.project, specs.map(specText));
				const sheets = sheetsOf(project, small.texts);
				const checked = checkPackage(openedFrom(sheets));
				expect(checked.differences).toEqual([]);
				expect(checked.tables).toBe(specs.length);
			}),
			{ numRuns: 120 }
		);
	});

	it('Z4: a number that was changed is found, and no other', () => {
		fc.assert(
			fc.property(smallProject, spec, fc.nat(), (small, one, at) => {
				const sheets = sheetsOf(withTables(small.project, [specText(one)]), small.texts);
				const numbers = sheets.find(({ file }) => file === 'tables/01.csv')!;
				const row = 1 + (at % numbers.rows.length);
				const found = String(Number(numbers.rows[row - 1]![3]) + 1);
				const bad = spoiled(sheets, 'tables/01.csv', row, 'count', found);
				expect(checkPackage(openedFrom(bad)).differences).toMatchObject([
					{ code: 'check.number', data: { file: 'tables/01.csv', row, column: 'count', found } }
				]);
			}),
			{ numRuns: 40 }
		);
	});
});

/** One source, one speaker, two codings with the same ends below and above in the codebook. */
const text = 'A: one two';
const project = withTables(
	apply(EMPTY, {
		ops: [
			...basics(),
			create('sources', 's', {
				...{ name: 'S', kind: 'interview', text: 'h', length: text.length, words: 2, lang: 'en' },
				...{ file: null, date: null, actor: null, speakers: ['s.0'] },
				turns: { from: [0], start: [3], end: [10], speaker: [0] }
			}),
			create('speakers', 's.0', { source: 's', label: 'A', role: 'participant', actor: 'dinkes' }),
			...['p', 'p1'].map((code, n) =>
				create('codings', `s~${n}`, { source: 's', code, coder: 'ana', start: 3, end: 6 })
			)
		]
	}),
	['rows=actor&columns=code:p,p1', 'rows=actor&columns=code:nowhere']
);
const sheets = sheetsOf(project, new Map([['h', text]]));
const whole = () => openedFrom(sheets, new Map([['h', text]]));
const differences = (...bad: [file: string, row: number, column: string, value: string]) =>
	checkPackage(openedFrom(spoiled(sheets, ...bad), new Map([['h', text]]))).differences;

describe('checking', () => {
	it('Z1.1, Z5: a whole package has no difference; a table that cannot be counted any more says why', () => {
		expect(checkPackage(whole())).toMatchObject({
			codings: 2,
			tables: 1,
			texts: 1,
			differences: []
		});
		const tables = sheets.find(({ file }) => file === 'tables.csv')!;
		expect(tables.rows.map((row) => row.at(-1))).toEqual(['', 'table.unknown-code']);
	});

	it('Z5: what does not fit together is named by file, row and column', () => {
		expect(differences('codings.csv', 2, 'code', 'ghost')[0]).toEqual({
			code: 'check.unknown',
			data: { file: 'codings.csv', row: 2, column: 'code', value: 'ghost' }
		});
		expect(differences('codings.csv', 1, 'end', '99')[0]).toMatchObject({
			code: 'check.outside',
			data: { row: 1, end: '99', length: '10' }
		});
		expect(differences('codings.csv', 1, 'quote', 'two')).toEqual([
			{ code: 'check.quote', data: { file: 'codings.csv', row: 1 } }
		]);
		expect(differences('codings.csv', 2, 'coding', 's~0')[0]).toMatchObject({
			code: 'check.twice'
		});
		expect(differences('sources.csv', 1, 'length', '11')[0]).toMatchObject({
			code: 'check.number'
		});
		expect(differences('spans.csv', 2, 'start', '1')[0]).toEqual({
			code: 'check.overlap',
			data: { file: 'spans.csv', row: 2 }
		});
		expect(differences('tables.csv', 1, 'unit', 'pages')[0]).toMatchObject({
			code: 'check.unknown',
			data: { file: 'tables.csv', column: 'unit' }
		});
	});

	it('Z5: a coding that moved to another actor changes its table', () => {
		const moved = differences('spans.csv', 2, 'actor', 'warga');
		expect(moved.every(({ data }) => data['file'] === 'tables/01.csv')).toBe(true);
		expect(moved.length).toBeGreaterThan(2);
	});

	it('Z5: files and columns that are missing are named, and nothing is counted', () => {
		const { sheets, files, texts } = whole();
		const kept = [...sheets].filter(([file]) => file !== 'spans.csv');
		const without = { sheets: new Map(kept), texts, files: new Map(files) };
		without.files.delete('spans.csv');
		without.files.set('more.txt', { bytes: 1, sha256: '' });
		expect(checkPackage(without)).toMatchObject({
			tables: 0,
			differences: [
				{ code: 'check.file-missing', data: { file: 'spans.csv' } },
				{ code: 'check.file-extra', data: { file: 'more.txt' } }
			]
		});
	});
});
