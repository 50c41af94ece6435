import 'fake-indexeddb/auto';
import { catalogue, type ProjectEntry } from '#storage/dexie/catalogue.ts';
import { beforeEach, expect, it, vi } from 'vitest';

const entry = (id: string, changed: number): ProjectEntry => ({
	id,
	name: `Project ${id}`,
	sources: 0,
	codings: 0,
	changed
});

beforeEach(async () => {
	for (const { id } of await catalogue.list()) await catalogue.remove(id);
});

it('lists projects, the one changed last first', async () => {
	await catalogue.add(entry('a', 1));
	await catalogue.add(entry('b', 2));
	expect((await catalogue.list()).map((p) => p.id)).toEqual(['b', 'a']);
	await catalogue.touch('a', { changed: 3, codings: 21 });
	expect((await catalogue.list())[0]).toEqual({ ...entry('a', 3), codings: 21 });
});

it('does not bring back a removed project when it is touched', async () => {
	await catalogue.add(entry('a', 1));
	await catalogue.remove('a');
	await catalogue.touch('a', { changed: 9 });
	expect(await catalogue.list()).toEqual([]);
});

it('tells watchers at once and after each change', async () => {
	const told = vi.fn();
	const failed = vi.fn();
	const stop = catalogue.watch(told, failed);
	await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith([]));
	await catalogue.add(entry('a', 1));
	await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith([entry('a', 1)]));
	stop();
	expect(failed).not.toHaveBeenCalled();
});
