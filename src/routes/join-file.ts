/** A copy of the open project with a colleague's work in it: first looked at, then, if somebody says yes, its changes come in (L15). */
import { LARGEST_PROJECT } from '#core/import/largest.ts';
import { notHere } from '#core/log/join.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { bytesOf } from './bytes-of.ts';
import { startWorker } from './start-worker.ts';

/** @throws SimpulError package.*, join.* */
export async function planJoin(workspace: Workspace, file: File) {
	const bytes = await bytesOf(file, file.name, LARGEST_PROJECT, 'package.too-large');
	const { changes } = await workspace.store.since(0);
	const worker = startWorker();
	try {
		return await worker.call('planJoin', bytes, file.name, changes);
	} finally {
		worker.cancel();
	}
}

type Planned = Awaited<ReturnType<typeof planJoin>>;

/** What came here since it was looked at is left out. @throws SimpulError join.clash, store.full (nothing is written then) */
export const joinInto = (workspace: Workspace, { added, texts, files, file }: Planned) =>
	workspace.receive((here) => notHere(here, added, file), { texts, files });
