/** A colleague's changes come into an open project: shown at once, heard by other tabs, all or none. */
import { beforeEach, expect, it, vi } from 'vitest';
import { addCode } from '#core/commands/add-code.ts';
import { takeBack } from '#core/commands/take-back.ts';
import { notHere } from '#core/log/join.ts';
import { SimpulError } from '#core/model/error.ts';
import { alive } from '#core/model/visible.ts';
import { undo } from '#lib/state/undo.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { memoryStore, type MemoryStore } from '#storage/memory/store.ts';
import { openNew, openTab } from './opened.ts';

const code = (id: string) => (project: Workspace['project']) =>
	addCode(project, { id, name: { en: id, id }, parent: null });
const codes = ({ project }: Workspace) => alive(project, 'codes').map(({ id }) => id);
const logOf = async ({ store }: Workspace) => (await store.since(0)).changes;
const receive = async (into: Workspace, from: Workspace) => {
	const theirs = await logOf(from);
	return into.receive((here) => notHere(here, theirs, 'copy.simpul'), NOTHING);
};

const NOTHING = { texts: new Map(), files: new Map() };

let store: MemoryStore;
let mine: Workspace;
let theirs: Workspace;
beforeEach(async () => {
	store = memoryStore();
	mine = await openNew(store);
	theirs = await openTab(memoryStore({ changes: await logOf(mine) }), 'theirs');
	await theirs.run(code('theirs'));
	await mine.run(code('mine'));
});

it('L15: they are shown at once, before what was done later, and another tab hears of them', async () => {
	const tab = await openTab(store.again());
	const { version } = mine;
	await receive(mine, theirs);
	expect(codes(mine)).toEqual(['theirs', 'mine']);
	expect(mine.version).toBeGreaterThan(version);
	await vi.waitFor(() => expect(codes(tab)).toEqual(['theirs', 'mine']));
	expect((await mine.heads()).map(({ kind }) => kind)).toEqual([
		...['project.new', 'code.add', 'code.add']
	]);
	await undo(mine);
	expect(codes(mine)).toEqual(['theirs']);
	const again = await openTab(store.again());
	expect(codes(again)).toEqual(['theirs']);
});

it('L15: each of them can be undone by itself', async () => {
	const change = (await logOf(theirs)).at(-1)!;
	await receive(mine, theirs);
	const here = (await mine.store.change(change.at))!;
	expect(here).toEqual(change);
	await mine.run((project) => takeBack(project, here, 'undo').edit);
	expect(codes(mine)).toEqual(['mine']);
	await receive(mine, theirs);
	expect(codes(mine)).toEqual(['mine']);
});

it('L17, L18: what is refused, and a disk that is full, leave all as it was', async () => {
	const before = [mine.project, await logOf(mine)];
	const twin = (await logOf(mine)).map((change) => ({ ...change, args: 'other' }));
	await expect(mine.receive((here) => notHere(here, twin, 'copy.simpul'), NOTHING)).rejects.toThrow(
		'join.clash'
	);
	store.merge = async () => {
		throw new SimpulError('store.full');
	};
	await expect(receive(mine, theirs)).rejects.toThrow('store.full');
	expect([mine.project, await logOf(mine)]).toEqual(before);
	expect(mine.saved).toBe('saved');
	await mine.run(code('next'));
	expect(codes(mine)).toEqual(['mine', 'next']);
});
