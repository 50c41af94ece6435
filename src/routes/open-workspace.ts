/** Where the parts of an open project are put together: its store, the clock, ids and who works here. */
import { addCoder } from '#core/commands/add-coder.ts';
import { editCoder } from '#core/commands/edit-coder.ts';
import { find } from '#core/model/visible.ts';
import type { Edit } from '#core/log/change.ts';
import type { ChangeStore, World } from '#core/model/ports.ts';
import type { Project } from '#core/model/project.ts';
import { preferences, randomName } from '#lib/state/preferences.svelte.ts';
import { Workspace } from '#lib/state/workspace.svelte.ts';
import { lateStore } from '#storage/dexie/late-store.ts';
import { whenAtRest } from './at-rest.ts';
import { keepOpen } from './open-project.ts';

export const world = (): World => ({
	now: () => Date.now(),
	device: preferences.device,
	newId: () => randomName(10)
});

const memory = () => import('#storage/memory/to-memory.ts');
const toMemory = async (store: ChangeStore) => (await memory()).toMemory(store);

export const openWorkspace = (id: string): Promise<Workspace> =>
	keepOpen(id, (ready) => started(id, ready));

async function started(id: string, ready: Promise<void>): Promise<Workspace> {
	await ready;
	const me = preferences.me.id;
	const workspace = new Workspace(
		lateStore(id, whenAtRest),
		world(),
		me,
		(project) => introduce(project, me),
		toMemory
	);
	await workspace.open();
	whenAtRest(memory); // it must be here before the disk is full
	return workspace;
}

/** The person at this device as a coder. */
export function coderOf(id: string) {
	const name = preferences.me.name || (preferences.locale === 'id' ? 'Penyandi' : 'Coder');
	return { id, name, initials: initials(name), colour: '#0b5c63' };
}

/** The edit that makes this person a coder of the project, or gives them the name they use now. A new project names its own. */
function introduce(project: Project, me: string): Edit | null {
	if (project.meta.size === 0) return null;
	const known = find(project, 'coders', me);
	const coder = coderOf(me);
	if (!known) return addCoder(project, coder);
	return preferences.me.name && known.name !== coder.name ? editCoder(project, coder) : null;
}

const initials = (name: string) =>
	name
		.split(/\s+/)
		.map((word) => word[0] ?? '')
		.join('')
		.slice(0, 3)
		.toUpperCase();
