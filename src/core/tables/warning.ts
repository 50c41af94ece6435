/** What a reader of a table should know, as codes and facts (B7 and others); the sentences are the interface's. */
type Place = { readonly per: 'column' | 'row'; readonly id: string };

export type Warning =
	/** B3: references of nobody. */
	| { readonly code: 'unassigned'; readonly n: number }
	/** B2.1: references counted in two rows or more. */
	| { readonly code: 'straddling'; readonly n: number }
	/** B1.3: references that a strict rule gives to no one. */
	| { readonly code: 'overlap-dropped'; readonly n: number }
	/** B6.3: passages under two codes; `nested` = a code and one above it are both shown. */
	| { readonly code: 'overlapping-columns'; readonly n: number; readonly nested: boolean }
	/** B4: references of several coders stand side by side. */
	| { readonly code: 'coders-added'; readonly coders: readonly string[] }
	/** B8.1: codings without the answer that their code requires. */
	| { readonly code: 'valence-missing'; readonly n: number }
	/** B6.4: cells of a line, or of the whole table, add up to more than its base. */
	| ({ readonly code: 'percent-over-base' } & (
			| { readonly per: 'column' | 'row'; readonly ids: readonly string[] }
			| { readonly per: 'total' }
	  ))
	/** B7: base below 10; for rates, below 300 words. */
	| ({ readonly code: 'small-base'; readonly n: number } & (Place | { readonly per: 'total' }))
	| ({ readonly code: 'few-words'; readonly n: number } & Place)
	/** B7.1: several share first place; with `rate`, `n` is what each has per 1,000 words. */
	| ({
			readonly code: 'tie';
			readonly first: readonly string[];
			readonly n: number;
			readonly rate?: true;
	  } & Place)
	/** B7.2: first place hangs on one. */
	| ({ readonly code: 'lead-of-one'; readonly first: string; readonly n: number } & Place)
	/** B8.2: of these no source says a word; they are left out. */
	| {
			readonly code: 'not-heard';
			readonly per: 'column' | 'row';
			readonly names: readonly string[];
	  }
	/** B10.1 */
	| { readonly code: 'layers-flip'; readonly column: string; readonly place: 'first' | 'order' };
