/** Where other pages are: only the route knows addresses. */
export type Links = {
	readonly overview: string;
	readonly import: string;
	/** A passage in its transcript; offsets in UTF-16 units. */
	readonly passage: (source: string, start: number, end: number) => string;
};
