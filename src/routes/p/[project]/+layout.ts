/** Opens the project of this address before any of its pages is drawn. An address of no project must not make one. */
import { error } from '@sveltejs/kit';
import { isListed } from '#storage/dexie/bare.ts';
import { openWorkspace } from '../../open-workspace.ts';

export const load = async ({ params }: { params: { project: string } }) => {
	if (!(await isListed(params.project))) error(404, 'project.unknown');
	return { id: params.project, workspace: await openWorkspace(params.project) };
};
