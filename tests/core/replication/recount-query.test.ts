import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATIONS } from '#core/code-query/spec.ts';
import { checkPackage } from '#core/replication/check.ts';
import { smallProject } from '../tables/small-project.ts';
import { openedFrom, sheetsOf, spoiled, withTables } from './opened.ts';

const side = fc.constantFrom('p', 'p!', 'p1 | q', 'q', 'p11 | p2!', 'q1');
const relation = fc.oneof(
	fc.constantFrom(...RELATIONS.filter((one) => one !== 'near')),
	fc.nat(2).map((turns) => `near ${turns}`)
);
const filter = fc.constantFrom(
	...['', '&where=actor=dinkes|warga', '&whereB=kind=interview|fgd', '&where=coder=ana'],
	...['&where=valence=hinders&whereB=type=health-office', '&whereB=source:wave=']
);
const by = fc.constantFrom(
	'',
	'&by=type',
	'&by=source',
	'&by=code:p,q',
	'&by=valence',
	'&by=holder'
);
const spec = fc
	.tuple(side, fc.constantFrom('', 'not '), relation, side, filter, by)
	.map(([a, not, how, b, where, dim]) => {
		const ask = `${a} ${not}${how} ${b}`;
		return `ask=${encodeURIComponent(ask)}${where.replaceAll('|', '%7C')}${dim}`;
	});

describe('questions about codes asked anew', () => {
	it('Z1.2, Z4: from the rows alone gives every number of every saved question', () => {
		fc.assert(
			fc.property(smallProject, fc.array(spec, { minLength: 1, maxLength: 3 }), (small, specs) => {
				const project = withTables(small.project, specs);
				const sheets = sheetsOf(project, small.texts, false);
				const problems = sheets.find(({ file }) => file === 'queries.csv')!.rows;
				expect(problems.map((row) => row.at(-1))).toEqual(specs.map(() => ''));
				const checked = checkPackage(openedFrom(sheets));
				expect(checked.differences).toEqual([]);
				expect(checked.tables).toBe(specs.length);
			}),
			{ numRuns: 150 }
		);
	});

	it('Z1.2, Z5: a number that was changed, a row that is missing and a strange relation are found', () => {
		fc.assert(
			fc.property(smallProject, spec, (small, one) => {
				const sheets = sheetsOf(withTables(small.project, [one]), small.texts);
				const file = 'queries/01.csv';
				const numbers = sheets.find((sheet) => sheet.file === file)!;
				const last = numbers.rows.length;
				const more = String(Number(numbers.rows[last - 1]![1]) + 1);
				const codes = (bad: typeof sheets) =>
					checkPackage(openedFrom(bad)).differences.map(({ code }) => code);
				expect(codes(spoiled(sheets, file, last, 'found', more))).toEqual(['check.number']);
				const short = sheets.map((sheet) =>
					sheet.file === file ? { ...sheet, rows: sheet.rows.slice(0, -1) } : sheet
				);
				expect(codes(short)).toEqual(['check.cells']);
				const odd = spoiled(sheets, 'queries.csv', 1, 'relation', 'above');
				expect(codes(odd)).toEqual(['check.unknown']);
				const lost = sheets.filter((sheet) => sheet.file !== 'turns.csv');
				expect(codes(lost)).toEqual(['check.file-missing']);
			}),
			{ numRuns: 30 }
		);
	});

	it('Z1.2: one whose code or set is gone is listed with the reason; without any there are no such files', () => {
		fc.assert(
			fc.property(smallProject, (small) => {
				const project = withTables(small.project, ['ask=gone%20not%20p', 'ask=set:x%20not%20p']);
				const sheets = sheetsOf(project, small.texts);
				const listed = sheets.find(({ file }) => file === 'queries.csv')!;
				expect(listed.rows.map((row) => row.at(-1))).toEqual([
					...['table.unknown-code', 'table.unknown-set']
				]);
				expect(checkPackage(openedFrom(sheets))).toMatchObject({ tables: 0, differences: [] });
				const none = sheetsOf(small.project, small.texts).map(({ file }) => file);
				expect(none.filter((file) => /quer|turns/.test(file))).toEqual([]);
			}),
			{ numRuns: 5 }
		);
	});
});
