/** Where the parts of an open project are put together: its store, the clock, ids and who works here. */
import { addCoder } from '#core/commands/add-coder.ts';
import { find } from '#core/model/visible.ts';
import type { ChangeStore, World } from '#core/model/ports.ts';
import { preferences, randomName } from '#lib/state/preferences.svelte.ts';
import { Workspace, type Introduce } from '#lib/state/workspace.svelte.ts';
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
	const workspace = new Workspace(lateStore(id, whenAtRest), world(), me, introduce(me), toMemory);
	await workspace.open();
	whenAtRest(memory); // it must be here before the disk is full
	whenAtRest(renaming);
	return workspace;
}

/** The person at this device as a coder. */
export function coderOf(id: string) {
	const name = preferences.me.name || (preferences.locale === 'id' ? 'Penyandi' : 'Coder');
	return { id, name, initials: initials(name), colour: '#0b5c63' };
}

const renaming = () => import('#core/commands/edit-coder.ts');

/** This person becomes a coder of the project, or gets the name they use now. A new project names its own. */
function introduce(me: string): Introduce {
	return (project) => {
		if (project.meta.size === 0) return null;
		const known = find(project, 'coders', me);
		const coder = coderOf(me);
		if (known && (!preferences.me.name || known.name === coder.name)) return null;
		// Nothing is waited for before somebody's first change is saved: the page may be left at once.
		if (!known) return async () => (now) => addCoder(now, coder);
		return async () => {
			const { editCoder } = await renaming();
			return (now) => editCoder(now, coder);
		};
	};
}

const initials = (name: string) =>
	name
		.split(/\s+/)
		.map((word) => word[0] ?? '')
		.join('')
		.slice(0, 3)
		.toUpperCase();
