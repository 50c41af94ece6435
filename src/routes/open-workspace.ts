/** Where the parts of an open project are put together: its store, the clock, ids and who works here. */
import { addCoder } from '#core/commands/add-coder.ts';
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

/** Makes sure that the person at this device is a coder of the project, before their first change. */
export async function ensureCoder(workspace: Workspace): Promise<void> {
	if (find(workspace.project, 'coders', workspace.me)) return;
	const name = preferences.me.name || 'Coder';
	await workspace.run((project) =>
		find(project, 'coders', workspace.me)
			? { kind: 'coder.add', args: null, ops: [] }
			: addCoder(project, { id: workspace.me, name, initials: initials(name), colour: '#0b5c63' })
	);
}

const initials = (name: string) =>
	name
		.split(/\s+/)
		.map((word) => word[0] ?? '')
		.join('')
		.slice(0, 3)
		.toUpperCase();
