/** A project of another program into the open one: first looked at, then, if somebody says yes, brought in as one change (X15). */
import type { Project } from '#core/model/project.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { startWorker } from './start-worker.ts';

/** @param chosen  how positions are counted, by the GUID of a source @throws SimpulError refi.*, zip.* */
export async function planMerge(
	workspace: Workspace,
	file: File,
	chosen: { readonly [source: string]: string }
) {
	const here = workspace.project;
	const worker = startWorker();
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const positions = Object.keys(chosen).length > 0 ? { positions: chosen } : {};
		return { here, ...(await worker.call('planMerge', bytes, file.name, positions, here)) };
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
