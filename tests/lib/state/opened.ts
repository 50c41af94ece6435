/** Projects as a page has them open, for the tests of what pages do with them. */
import { newProject } from '#core/commands/new-project.ts';
import type { ChangeStore } from '#core/model/ports.ts';
import { Workspace } from '#lib/state/workspace.svelte.ts';
import { memoryStore } from '#storage/memory/store.ts';

let n = 0;

/** What the store holds, in one more tab. */
export async function openTab(store: ChangeStore, device = 'test'): Promise<Workspace> {
	const world = { now: () => ++n, device, newId: () => `id${++n}` };
	const none = () => null;
	const workspace = new Workspace(store, world, 'me', none, async () => store);
	await workspace.open();
	return workspace;
}

/** A project without anything in it. */
export async function openNew(store: ChangeStore = memoryStore(), device = 'test') {
	const workspace = await openTab(store, device);
	const coder = { id: 'me', name: 'Rina', initials: 'R', colour: '#000000' };
	await workspace.run((project) => newProject(project, { name: 'Jambi', lang: 'id', coder }));
	return workspace;
}
