/** A search as it was understood. Positions (`at`) count characters of what was typed from 1, for messages. */
export type Query =
	/** Folded words with what stands between them; * and ? stand for letters. */
	| { readonly kind: 'words'; readonly pattern: string; readonly at: number }
	/** As typed between slashes. */
	| {
			readonly kind: 'regex';
			readonly source: string;
			readonly flags: string;
			readonly at: number;
	  }
	/** From one to the other it is at most `words` words, in either order. */
	| {
			readonly kind: 'near';
			readonly words: number;
			readonly left: Query;
			readonly right: Query;
	  }
	| { readonly kind: 'or'; readonly any: readonly Query[] }
	/** All of them in one turn, and nothing of `without` in it. */
	| { readonly kind: 'all'; readonly all: readonly Query[]; readonly without: readonly Query[] };
