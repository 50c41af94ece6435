/** Opens a project for a command and says at once what is amiss with it: a line cut short, a file changed by hand. */
import { openProject } from '#storage/folder/open-project.ts';
import type { DiskStore } from '#storage/folder/store.ts';
import { need } from './args.ts';
import { warn } from './output.ts';
import { Session } from './session.ts';
import { realWorld } from './world.ts';

/** @throws SimpulError store.*, package.*; UsageError without a path */
export async function openSession(path: string | undefined): Promise<Session<DiskStore>> {
	const store = await openProject(need(path, 'PROJECT'));
	const session = await new Session(store, realWorld()).open();
	for (const warning of store.warnings) warn(warning);
	return session;
}
