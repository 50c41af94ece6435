/** The original files of a project's sources, by hash, as far as its store has them. */
import { withOriginal } from '#core/exchange/originals.ts';
import type { ChangeStore } from '#core/model/ports.ts';
import type { Project } from '#core/model/project.ts';

export async function originalsOfStore(
	project: Project,
	store: ChangeStore
): Promise<Map<string, Uint8Array>> {
	const files = new Map<string, Uint8Array>();
	for (const { original } of withOriginal(project)) {
		const bytes = await store.file(original!);
		if (bytes) files.set(original!, bytes);
	}
	return files;
}
