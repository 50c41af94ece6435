/**
 * An answer that is none, as a value: a question that is well put but cannot be answered from so little, or not in so many steps.
 * Malformed numbers are errors (`stats.*`); these are not, because a page shows them beside the answers of other questions.
 */
export type TooFew = {
	readonly kind: 'too-few';
	/** What there is too little of, and how much of it is needed. */
	readonly of: 'n' | 'rows' | 'columns' | 'categories' | 'transcripts' | 'labels';
	readonly have: number;
	readonly need: number;
};

export type TooLarge = { readonly kind: 'too-large'; readonly limit: number };

export const tooFew = (of: TooFew['of'], have: number, need: number): TooFew => ({
	kind: 'too-few',
	of,
	have,
	need
});
