/** Keeps the list of projects true to the project that is open. */
import type { Project } from '#core/model/project.ts';
import { alive, metaOf, shownCodes } from '#core/model/visible.ts';
import { catalogue } from '#storage/dexie/catalogue.ts';

/** What the list says about a project. */
export function cardOf(project: Project) {
	let codings = 0;
	for (const [source, block] of project.codings) {
		if (!project.sources.get(source)?.alive) continue;
		const shown = shownCodes(project, block);
		for (let i = 0; i < block.ids.length; i++)
			if (block.alive[i] === 1 && shown[block.code[i]!]) codings++;
	}
	return { name: metaOf(project)?.name ?? '', sources: alive(project, 'sources').length, codings };
}

export const noteInCatalogue = (id: string, project: Project): Promise<void> =>
	catalogue.touch(id, cardOf(project));

export const noteChange = (id: string, project: Project): Promise<void> =>
	catalogue.touch(id, { ...cardOf(project), changed: Date.now() });
