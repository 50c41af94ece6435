import { alive } from '#core/model/visible.ts';
import type { Workspace } from './workspace.svelte.ts';

/** The texts of all sources, by hash. */
export async function textsOf(
	workspace: Pick<Workspace, 'project' | 'texts'>
): Promise<ReadonlyMap<string, string>> {
	const hashes = [...new Set(alive(workspace.project, 'sources').map(({ text }) => text))];
	const texts = await workspace.texts(hashes);
	return new Map(hashes.map((hash, i) => [hash, texts[i]!]));
}
