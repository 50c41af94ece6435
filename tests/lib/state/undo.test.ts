/** Undo and redo pressed faster than anything is saved: each press counts, and takes the change that was the last when it was pressed. */
import { beforeEach, expect, it } from 'vitest';
import { addCode } from '#core/commands/add-code.ts';
import { alive } from '#core/model/visible.ts';
import { redo, undo } from '#lib/state/undo.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { openNew } from './opened.ts';

const code = (id: string) => (project: Workspace['project']) =>
	addCode(project, { id, name: { en: id, id }, parent: null });
const codes = ({ project }: Workspace) => alive(project, 'codes').map(({ id }) => id);

let workspace: Workspace;
beforeEach(async () => {
	workspace = await openNew();
	for (const id of ['a', 'b', 'c']) await workspace.run(code(id));
});

it('L8: two undos at once take back two changes, and two redos bring both again', async () => {
	await Promise.all([undo(workspace), undo(workspace)]);
	expect(codes(workspace)).toEqual(['a']);
	await Promise.all([redo(workspace), redo(workspace)]);
	expect(codes(workspace)).toEqual(['a', 'b', 'c']);
});

it('L8: an undo right after a change that is not saved yet takes back this change', async () => {
	const saving = workspace.atOnce(code('d'));
	await undo(workspace);
	expect((await saving)?.kind).toBe('code.add');
	expect(codes(workspace)).toEqual(['a', 'b', 'c']);
	await undo(workspace);
	expect(codes(workspace)).toEqual(['a', 'b']);
});

it('L8: undo, redo and undo in one go end with the undo', async () => {
	const done = await Promise.all([undo(workspace), redo(workspace), undo(workspace)]);
	expect(done.map((d) => d?.head.kind)).toEqual(['code.add', 'code.add', 'code.add']);
	expect(codes(workspace)).toEqual(['a', 'b']);
});

it('more undos than changes end where the project begins', async () => {
	const done = await Promise.all(Array.from({ length: 5 }, () => undo(workspace)));
	expect(done.filter((d) => d === null)).toHaveLength(2);
	expect(codes(workspace)).toEqual([]);
});
