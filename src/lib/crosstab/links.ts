/** Where other pages are: only the route knows addresses. */
export type Links = {
	readonly import: string;
	readonly actors: string;
	readonly code: string;
	/** The page of a code. */
	readonly codePage: (id: string) => string;
	/** A new claim about the table with this question. */
	readonly claim: (table: string) => string;
	/** Where something saved opens, by the text of its question. */
	readonly saved: (spec: string) => string;
	/** A passage in its transcript; offsets in UTF-16 units. */
	readonly passage: (source: string, start: number, end: number) => string;
};
