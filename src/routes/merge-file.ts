/** A project of another program into the open one: first looked at, then, if somebody says yes, brought in as one change (X15). */
import type { Project } from '#core/model/project.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { startWorker } from './start-worker.ts';

/**
 * @param chosen  how positions are counted, by the GUID of a source
 * @param wanted  of a file with several projects, the one that is meant
 * @throws SimpulError refi.*, zip.*, taguette.*
 */
export async function planMerge(
	workspace: Workspace,
	file: File,
	chosen: { readonly [source: string]: string },
	wanted?: string
) {
	const here = workspace.project;
	const worker = startWorker();
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const options = {
			...(Object.keys(chosen).length > 0 ? { positions: chosen } : {}),
			...(wanted === undefined ? {} : { project: wanted })
		};
		return { here, ...(await worker.call('planMerge', bytes, file.name, options, here)) };
	} finally {
		worker.cancel();
	}
}

type Planned = Awaited<ReturnType<typeof planMerge>>;

/** What changed in the project since it was looked at is looked at anew. */
export async function bringInto(workspace: Workspace, { here, plan, merged }: Planned) {
	const { mergeProject } = await import('#core/exchange/merge/merge-project.ts');
	const { texts, files } = plan;
	const edit = (project: Project) =>
		project === here ? merged.edit : mergeProject(project, plan).edit;
	return workspace.run(edit, { texts, files });
}
