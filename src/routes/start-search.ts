/**
 * Where the open project is searched: a worker of its own, because it keeps all texts and is ended when a search must end. It outlives
 * the page, so that coming back to the search finds the texts still there, but not the project.
 */
import { SearchRoom } from '#lib/search/search-room.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';

let open: { readonly workspace: Workspace; readonly room: SearchRoom } | null = null;

const start = () => new Worker(new URL('../worker/search.ts', import.meta.url), { type: 'module' });

export function searchRoom(workspace: Workspace): SearchRoom {
	if (open?.workspace === workspace) return open.room;
	open?.room.stop();
	open = { workspace, room: new SearchRoom(start, (hashes) => workspace.texts(hashes)) };
	return open.room;
}
