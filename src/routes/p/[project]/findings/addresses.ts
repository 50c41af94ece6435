import { savedAddress } from '#lib/saved/saved-kind.ts';

/** Where chapters and what stands in them are to be found, in the project at `root`. */
export const chapterAddress = (root: string, id: string): string =>
	`${root}/findings?${new URLSearchParams({ chapter: id })}`;

/** Of a table, display or question that stands in a text. Matrices have a page of their own. */
export function liveAddress(root: string, spec: string): string {
	const view = new URLSearchParams(spec).get('view');
	if (view === null) return savedAddress(root, spec);
	return `${root}/${view === 'matrix' ? 'matrix' : 'charts'}?${spec}`;
}
