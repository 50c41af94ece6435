import { describe, expect, it } from 'vitest';
import { codeTree } from '#core/model/code-tree.ts';
import { alive } from '#core/model/visible.ts';
import { findCodes } from '#lib/codebook/find-codes.ts';
import { byFramework, partOf, treeRows } from '#lib/codebook/tree-rows.ts';
import { editCode } from '#core/commands/edit-code.ts';
import { done, started, withCodes } from './a-codebook.ts';

const project = withCodes(started(), 'a', 'b<a', 'c<b', 'd<a', 'e');
const tree = codeTree(project);
const shown = (rows: ReturnType<typeof treeRows>) => rows.map((row) => row.code.id).join(' ');

describe('rows of the tree', () => {
	it('shows everything in reading order when nothing is folded', () => {
		const rows = treeRows(tree, new Set(), null);
		expect(shown(rows)).toBe('a b c d e');
		expect(rows.map((row) => [row.level, row.place, row.siblings])).toEqual([
			[1, 1, 2],
			[2, 1, 2],
			[3, 1, 1],
			[2, 2, 2],
			[1, 2, 2]
		]);
	});

	it('leaves out what lies below a folded code, and says that it has children', () => {
		const rows = treeRows(tree, new Set(['a']), null);
		expect(shown(rows)).toBe('a e');
		expect(rows[0]).toMatchObject({ hasChildren: true, open: false });
	});

	it('keeps the codes above what a search found, opens them, and tells both apart', () => {
		const rows = treeRows(tree, new Set(['a', 'b']), new Set(['c']));
		expect(shown(rows)).toBe('a b c');
		expect(rows.map((row) => row.found)).toEqual([false, false, true]);
		expect(rows[0]).toMatchObject({ open: true, siblings: 1 });
	});

	it('shows a found code without those below it', () => {
		const rows = treeRows(tree, new Set(), new Set(['a']));
		expect(shown(rows)).toBe('a');
		expect(rows[0]!.hasChildren).toBe(false);
	});

	it('cuts the rows where the framework of the roots changes, never inside a root', () => {
		const rows = treeRows(tree, new Set(), null).map((row) =>
			row.code.id === 'e' ? { ...row, code: { ...row.code, framework: 'peters' } } : row
		);
		expect(byFramework(rows).map((group) => [group.framework, group.rows.length])).toEqual([
			[null, 4],
			['peters', 1]
		]);
	});
});

describe('search', () => {
	const told = done(project, (p) =>
		editCode(p, {
			id: 'c',
			definition: { id: 'Siapa yang menentukan' },
			cues: { en: ['final décision'], id: ['tupoksi'] }
		})
	);
	const found = (query: string) => {
		const ids = findCodes(alive(told, 'codes'), query);
		return ids && [...ids];
	};

	it('reads names, ids, definitions and cues in both languages, without capitals and accents', () => {
		expect(found('MENENTUKAN')).toEqual(['c']);
		expect(found('decision')).toEqual(['c']);
		expect(found('tupoksi siapa')).toEqual(['c']);
		expect(found('tupoksi nobody')).toEqual([]);
	});

	it('is no search when nothing is typed', () => {
		expect(found('  ')).toBeNull();
	});
});

describe('part of the tree', () => {
	const groups = byFramework(treeRows(tree, new Set(), null));
	const ids = (from: number, to: number) =>
		partOf(groups, { from, to }).map(({ rows }) => rows.map((row) => row.code.id).join(' '));

	it('holds the rows between two numbers, whatever their level', () => {
		expect(ids(0, 5)).toEqual(['a b c d e']);
		expect(ids(2, 4)).toEqual(['c d']);
		expect(ids(9, 12)).toEqual([]);
	});

	it('counts over several groups, and leaves out those without a row', () => {
		const [first] = groups;
		const twice = [
			{ framework: 'x', rows: first!.rows.slice(0, 2) },
			{ framework: 'y', rows: first!.rows.slice(2) }
		];
		const part = partOf(twice, { from: 1, to: 3 });
		expect(part.map(({ framework, rows }) => [framework, rows.length])).toEqual([
			['x', 1],
			['y', 1]
		]);
		expect(partOf(twice, { from: 3, to: 5 }).map(({ framework }) => framework)).toEqual(['y']);
	});
});
