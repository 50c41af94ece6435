/** Keeps the list of projects true to the project that is open. */
import type { Project } from '#core/model/project.ts';
import { alive, metaOf, shownCodes } from '#core/model/visible.ts';
import { whenAtRest } from './at-rest.ts';

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

const PAUSE_MS = 500;

/**
 * Lets the list follow an open project a moment later: it is not worth a wait at every coding. What the list missed when the page
 * was closed too soon is made up for when the project is opened again.
 * @param onDisk  the project, or null while it is only in memory: the list tells what the disk holds
 */
export function follow(id: string, onDisk: () => Project | null, fail: (error: unknown) => void) {
	let soon: ReturnType<typeof setTimeout> | undefined;
	const note = async (news: { changed?: number }) => {
		const project = onDisk();
		if (!project) return;
		try {
			const { catalogue } = await import('#storage/dexie/catalogue.ts');
			await catalogue.touch(id, { ...cardOf(project), ...news });
		} catch (error) {
			fail(error);
		}
	};
	const now = () => {
		if (soon === undefined) return;
		clearTimeout(soon);
		soon = undefined;
		void note({ changed: Date.now() });
	};
	whenAtRest(() => note({}));
	return {
		later() {
			clearTimeout(soon);
			soon = setTimeout(now, PAUSE_MS);
		},
		now
	};
}
