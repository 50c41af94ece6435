/**
 * Which modules share a file of the built app. Left alone, every set of pages that share something gets a file for it: forty small
 * ones for a page, which cost a slow line more than they spare it. What is needed by every page, by the list of projects and every
 * project, and by every page of a project, is one file each.
 */

/** What the program begins with, the list of projects, and the frame of a project. */
const EVERY_PAGE = /\/client-optimized\/(app|nodes\/[01])\.js$|\/runtime\/client\/entry\.js$/;
const LIST = /\/src\/routes\/\+page\.svelte$/;
const PROJECT = /\/src\/routes\/p\/\[project\]\/\+layout\.(ts|svelte)$/;

/** @returns {(id: string, graph: import('vite').Rolldown.ChunkingContext) => string | null} the name of the file for a module */
export function fileOfModule() {
	const everyPage = neededBy(EVERY_PAGE);
	const list = neededBy(LIST);
	const project = neededBy(PROJECT);
	return (id, graph) => {
		if (everyPage(id, graph)) return 'app';
		if (!project(id, graph)) return null;
		return list(id, graph) ? 'data' : 'project';
	};
}

/**
 * Whether a module is imported by one of the roots, directly or through others, at once and not when asked for.
 * @param {RegExp} roots
 */
function neededBy(roots) {
	/** @type {Map<string, boolean>} */
	const known = new Map();
	/** @param {string} id @param {import('vite').Rolldown.ChunkingContext} graph */
	return (id, graph) => {
		const seen = new Set([id]);
		for (const at of seen) {
			if (known.get(at) || roots.test(at)) return (known.set(id, true), true);
			if (known.get(at) === false) continue;
			for (const importer of graph.getModuleInfo(at)?.importers ?? []) seen.add(importer);
		}
		for (const at of seen) known.set(at, false);
		return false;
	};
}
