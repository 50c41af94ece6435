/** Where chapters and what stands in them are to be found, in the project at `root`. */
export const chapterAddress = (root: string, id: string): string =>
	`${root}/findings?${new URLSearchParams({ chapter: id })}`;

/** Matrices have a page of their own. @param spec  text of a display */
export const liveAddress = (root: string, spec: string): string => {
	const page = new URLSearchParams(spec).get('view') === 'matrix' ? 'matrix' : 'charts';
	return `${root}/${page}?${spec}`;
};
