import { describe, expect, it } from 'vitest';
import { addActor } from '#core/commands/add-actor.ts';
import { addCode } from '#core/commands/add-code.ts';
import { mergeActors } from '#core/commands/merge-actors.ts';
import { mergeCodes } from '#core/commands/merge-codes.ts';
import { setSummary } from '#core/commands/set-summary.ts';
import { takeBack } from '#core/commands/take-back.ts';
import { apply } from '#core/log/apply.ts';
import type { Change, Edit } from '#core/log/change.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { alive } from '#core/model/visible.ts';

const coder = (id: string) => ({
	t: 'coders' as const,
	id,
	create: { name: id, initials: id, colour: '#000000' }
});
const both = ['one', 'other=two'];
const start = both.reduce(
	(project, id) => {
		const code = addCode(project, { id, name: { en: id, id }, parent: null });
		const more = apply(project, code);
		return apply(more, addActor(more, { id, name: id, type: null }));
	},
	apply(EMPTY, { ops: [coder('ana'), coder('budi')] })
);

type Cell = readonly [row: readonly string[], column: string, by: string, text: string];
const written = (project: Project, cells: readonly Cell[]) =>
	cells.reduce(
		(all, [row, column, by, text]) => apply(all, setSummary(all, { row, column, coder: by, text })),
		project
	);
const read = (project: Project): Cell[] =>
	alive(project, 'summaries').map(({ row, column, coder: by, text }) => [row, column, by, text]);

const OTHER = String.raw`other\=two`;

describe('D9.5: summaries when two things become one', () => {
	it('move to the code that stays, in every row and in the pattern', () => {
		const project = written(start, [
			[['actor=one'], `code=${OTHER}`, 'ana', 'Asks'],
			[[], `code=${OTHER}`, 'budi', 'Pattern'],
			[[`code=${OTHER}`], 'valence=hinders', 'ana', 'Effect'],
			[[`actor=${OTHER}`], 'code=one', 'ana', 'Not about the code']
		]);
		const merged = apply(project, mergeCodes(project, { from: 'other=two', into: 'one' }));
		expect(read(merged)).toEqual(
			expect.arrayContaining([
				[['actor=one'], 'code=one', 'ana', 'Asks'],
				[[], 'code=one', 'budi', 'Pattern'],
				[['code=one'], 'valence=hinders', 'ana', 'Effect'],
				[[`actor=${OTHER}`], 'code=one', 'ana', 'Not about the code']
			])
		);
		expect(read(merged)).toHaveLength(4);
	});

	it('move to the actor that stays, as who speaks, is spoken about or decides', () => {
		const project = written(start, [
			[[`actor=${OTHER}`], 'code=one', 'ana', 'Speaks'],
			[[`about=${OTHER}`], 'code=one', 'ana', 'Is named'],
			[['source:x=Jambi', `holder=${OTHER}`], 'code=one', 'ana', 'Decides']
		]);
		const merged = apply(project, mergeActors(project, { from: 'other=two', into: 'one' }));
		expect(read(merged).map(([row]) => row)).toEqual([
			['actor=one'],
			['about=one'],
			['source:x=Jambi', 'holder=one']
		]);
	});

	it('join where a coder wrote in both; another coder keeps their own; the same text stands once', () => {
		const row = ['actor=one'];
		const at = (code: string, by: string, text: string): Cell => [row, `code=${code}`, by, text];
		const project = written(start, [
			at('one', 'ana', 'First'),
			at(OTHER, 'ana', 'Second'),
			at(OTHER, 'budi', 'Third')
		]);
		const merge = mergeCodes(project, { from: 'other=two', into: 'one' });
		const merged = apply(project, merge);
		expect(read(merged)).toEqual([at('one', 'ana', 'First\n\nSecond'), at('one', 'budi', 'Third')]);
		const same = written(start, [at('one', 'ana', 'Same'), at(OTHER, 'ana', 'Same')]);
		expect(read(apply(same, mergeCodes(same, { from: 'other=two', into: 'one' })))).toEqual([
			at('one', 'ana', 'Same')
		]);
	});

	it('are back in their own cells when the merge is undone, and take a place that was emptied', () => {
		const project = written(start, [
			[['actor=one'], 'code=one', 'ana', 'Gone'],
			[['actor=one'], 'code=one', 'ana', ''],
			[['actor=one'], `code=${OTHER}`, 'ana', 'Asks']
		]);
		const merge = mergeCodes(project, { from: 'other=two', into: 'one' });
		const merged = apply(project, merge);
		expect(read(merged)).toEqual([[['actor=one'], 'code=one', 'ana', 'Asks']]);
		const undone = apply(merged, takeBack(merged, changeOf(merge), 'undo').edit);
		expect(read(undone)).toEqual(read(project));
	});
});

const changeOf = (edit: Edit): Change => ({
	...edit,
	...{ at: '2026-01-01T00:00:00.000Z-0000-aaaaaaaa', by: 'ana', v: 1 }
});
