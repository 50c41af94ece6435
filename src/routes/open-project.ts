/** Which project is open. Apart from what opens it, so that the list of projects can close it without loading all that. */
import type { Workspace } from '#lib/state/workspace.svelte.ts';

let open: { id: string; workspace: Promise<Workspace> } | null = null;

/**
 * One project is open at a time; going to another closes the first.
 * @param start  opens it, once `ready` says that the first is closed
 */
export function keepOpen(
	id: string,
	start: (ready: Promise<void>) => Promise<Workspace>
): Promise<Workspace> {
	if (open?.id === id) return open.workspace;
	const before = open;
	const workspace = start(before ? before.workspace.then((w) => w.close()) : Promise.resolve());
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
