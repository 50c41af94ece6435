/**
 * Which modules share a file of the built app. Left alone, every set of pages and late parts that share something gets a file for
 * it: forty small ones for a page, which compress badly and cost a slow line more than they spare it. So it is asked only which
 * pages cannot begin without a module: what all pages need, what the list of projects and every project need, and what every page
 * of a project needs is one file each; what the same several pages need is one; what one page needs is one with that page, apart
 * from what parts that come late on other pages need too: that goes by those pages, so that they load no more of this one.
 */

/** What the program begins with, the list of projects, and the frame of a project. */
const EVERY_PAGE = /\/client-optimized\/(app|nodes\/[01])\.js$|\/runtime\/client\/entry\.js$/;
const LIST = /\/src\/routes\/\+page\.svelte$/;
const PROJECT = /\/src\/routes\/p\/\[project\]\/\+layout\.(ts|svelte)$/;
const PAGE = /\/client-optimized\/nodes\/(\d+)\.js$/;

/** @typedef {import('vite').Rolldown.ChunkingContext} Graph */

/** More than there are pages. */
const MANY = 100;

/**
 * What most pages need is put into its file first: a file takes what its modules import along, if no other file has it yet.
 * @returns {import('vite').Rolldown.CodeSplittingGroup[]}
 */
export function files() {
	const fileOf = fileOfModule();
	return Array.from({ length: 2 * MANY + 2 }, (_, rank) => ({
		priority: rank,
		name: (id, graph) => {
			const file = fileOf(id, graph);
			return file?.rank === rank ? file.name : null;
		}
	}));
}

/** @returns {(id: string, graph: Graph) => { name: string, rank: number } | null} the file of a module; of higher rank what more need */
function fileOfModule() {
	const needing = uses(({ importers }) => importers);
	const using = uses(({ importers, dynamicImporters }) => [...importers, ...dynamicImporters]);
	/** @param {string} id @param {Graph} graph */
	const find = (id, graph) => {
		const users = needing(id, graph);
		/** @param {RegExp} root */
		const neededBy = (root) => users.some((user) => root.test(user));
		if (neededBy(EVERY_PAGE)) return { name: 'app', rank: 2 * MANY + 1 };
		if (neededBy(PROJECT)) return { name: neededBy(LIST) ? 'data' : 'project', rank: 2 * MANY };
		const pages = pagesAmong(users);
		if (pages.length > 1) return { name: `pages-${pages.join('-')}`, rank: MANY + pages.length };
		if (pages.length === 0) return null;
		const late = pagesAmong(using(id, graph));
		return { name: `page-${pages[0]}-of-${late.join('-')}`, rank: late.length };
	};
	/** @type {Map<string, ReturnType<typeof find>>} */
	const known = new Map();
	return (id, graph) => {
		if (!known.has(id)) known.set(id, find(id, graph));
		return known.get(id) ?? null;
	};
}

/** @param {string[]} modules */
const pagesAmong = (modules) =>
	[...new Set(modules.flatMap((id) => PAGE.exec(id)?.[1] ?? []))].sort((a, b) => +a - +b);

/**
 * A module with all that use it, directly or through others.
 * @param {(module: import('vite').Rolldown.ModuleInfo) => readonly string[]} by
 */
function uses(by) {
	/** @type {Map<string, readonly string[]>} */
	const direct = new Map();
	/** @param {string} id @param {Graph} graph */
	return (id, graph) => {
		const seen = new Set([id]);
		for (const at of seen) {
			const info = direct.has(at) ? null : graph.getModuleInfo(at);
			if (!direct.has(at)) direct.set(at, info ? by(info) : []);
			for (const user of direct.get(at) ?? []) seen.add(user);
		}
		return [...seen];
	};
}
