/** What is shown before it is saved is what the log holds afterwards, or it is taken back. */
import { beforeEach, expect, it } from 'vitest';
import { addCode } from '#core/commands/add-code.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { memoryStore, type MemoryStore } from '#storage/memory/store.ts';
import { openNew, openTab } from './opened.ts';

const code = (id: string) => (project: Workspace['project']) =>
	addCode(project, { id, name: { en: id, id }, parent: null });
const codes = ({ project }: Workspace) => [...project.codes.keys()];

let store: MemoryStore;
let workspace: Workspace;
beforeEach(async () => {
	store = memoryStore();
	workspace = await openNew(store);
});

it('a change is shown at once, and is the same value when it is saved', async () => {
	const saving = workspace.atOnce(code('a'));
	expect(codes(workspace)).toEqual(['a']);
	const { project, version } = workspace;
	await saving;
	expect(workspace.project).toBe(project);
	expect(workspace.version).toBe(version + 1);
	expect(codes(await openTab(store.again()))).toEqual(['a']);
});

it('a change that cannot be saved is taken back', async () => {
	const before = workspace.project;
	store.commit = async () => {
		throw new SimpulError('store.replaced');
	};
	const saving = workspace.atOnce(code('a'));
	expect(codes(workspace)).toEqual(['a']);
	await expect(saving).rejects.toThrow('store.replaced');
	expect(workspace.project).toBe(before);
});

it('where another tab was first, the change is made anew on what it left', async () => {
	const other = await openTab(store.again());
	const deaf = await openTab({ ...store, onForeign: () => () => {} });
	await other.run(code('theirs'));
	const saving = deaf.atOnce(code('mine'));
	expect(codes(deaf)).toEqual(['mine']);
	await saving;
	expect(codes(deaf)).toEqual(['theirs', 'mine']);
	expect(codes(await openTab(store.again()))).toEqual(['theirs', 'mine']);
});

it('what another tab has made impossible is refused, and the page shows what is saved', async () => {
	const other = await openTab(store.again());
	const deaf = await openTab({ ...store, onForeign: () => () => {} });
	await other.run(code('same'));
	const saving = deaf.atOnce(code('same'));
	expect(codes(deaf)).toEqual(['same']);
	await expect(saving).rejects.toThrow(SimpulError);
	expect(codes(deaf)).toEqual([]);
	await deaf.run(code('next'));
	expect(codes(deaf)).toEqual(['same', 'next']);
	await expect(workspace.atOnce(code('same'))).rejects.toThrow(SimpulError);
});

it('several in a row are all kept, in their order', async () => {
	await Promise.all(['a', 'b', 'c'].map((id) => workspace.atOnce(code(id))));
	expect(codes(workspace)).toEqual(['a', 'b', 'c']);
	expect(codes(await openTab(store.again()))).toEqual(['a', 'b', 'c']);
});
