/** Where other pages are: only the route knows addresses. */
export type Links = {
	readonly import: string;
	/** Where something saved opens, by the text of its question. */
	readonly saved: (spec: string) => string;
	/** A passage in its transcript; offsets in UTF-16 units. */
	readonly passage: (source: string, start: number, end: number) => string;
};
