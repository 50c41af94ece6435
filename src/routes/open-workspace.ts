/** Where the parts of an open project are put together: its store, the clock, ids and who works here. */
import { addCoder } from '#core/commands/add-coder.ts';
import { editCoder } from '#core/commands/edit-coder.ts';
import { find } from '#core/model/visible.ts';
import type { World } from '#core/model/ports.ts';
import { preferences, randomName } from '#lib/state/preferences.svelte.ts';
import { Workspace } from '#lib/state/workspace.svelte.ts';
import { dexieStore } from '#storage/dexie/store.ts';
import { toMemory } from '#storage/memory/to-memory.ts';

export const world = (): World => ({
	now: () => Date.now(),
	device: preferences.device,
	newId: () => randomName(10)
});

let open: { id: string; workspace: Promise<Workspace> } | null = null;

/** One project is open at a time; going to another closes the first. */
export function openWorkspace(id: string): Promise<Workspace> {
	if (open?.id === id) return open.workspace;
	const before = open;
	const workspace = started(
		id,
		before ? before.workspace.then((w) => w.close()) : Promise.resolve()
	);
	open = { id, workspace };
	workspace.catch(() => (open = null));
	return workspace;
}

/** Closes the open project, for instance before it is deleted. */
export async function closeWorkspace(): Promise<void> {
	const before = open;
	open = null;
	await before?.workspace.then((w) => w.close());
}

async function started(id: string, ready: Promise<void>): Promise<Workspace> {
	await ready;
	const workspace = new Workspace(dexieStore(id), world(), preferences.me.id, toMemory);
	await workspace.open();
	return workspace;
}

/** The person at this device as a coder. */
export function coderOf(id: string) {
	const name = preferences.me.name || (preferences.locale === 'id' ? 'Penyandi' : 'Coder');
	return { id, name, initials: initials(name), colour: '#0b5c63' };
}

/** Makes sure that the person at this device is a coder of the project, under the name they use now. */
export async function ensureCoder(workspace: Workspace): Promise<void> {
	const known = find(workspace.project, 'coders', workspace.me);
	const coder = coderOf(workspace.me);
	if (!known) await workspace.run((project) => addCoder(project, coder));
	else if (preferences.me.name && known.name !== coder.name)
		await workspace.run((project) => editCoder(project, coder));
}

const initials = (name: string) =>
	name
		.split(/\s+/)
		.map((word) => word[0] ?? '')
		.join('')
		.slice(0, 3)
		.toUpperCase();
