/** Opens the project of this address before any of its pages is drawn. */
import { openWorkspace } from '../../open-workspace.ts';

export const load = async ({ params }: { params: { project: string } }) => ({
	id: params.project,
	workspace: await openWorkspace(params.project)
});
