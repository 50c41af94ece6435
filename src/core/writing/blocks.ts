/**
 * A written text as a tree, whatever notation it was written in: what the findings page shows and the report prints. Offsets are
 * UTF-16 units of the text it was read from, end exclusive.
 */
export type Inline =
	| { readonly kind: 'text' | 'code'; readonly text: string }
	| { readonly kind: 'break' }
	| { readonly kind: 'strong' | 'emphasis'; readonly inside: readonly Inline[] }
	/** To a page of the web; never followed by itself. */
	| { readonly kind: 'link'; readonly to: string; readonly inside: readonly Inline[] }
	/** To a passage of the project, by its coding. */
	| { readonly kind: 'passage'; readonly id: string; readonly inside: readonly Inline[] }
	/** A sentence that is a claim of the project: its verdict is shown where it stands. */
	| {
			readonly kind: 'claim';
			readonly id: string;
			readonly inside: readonly Inline[];
			readonly start: number;
			readonly end: number;
	  };

export type Block =
	| { readonly kind: 'heading'; readonly level: number; readonly inside: readonly Inline[] }
	| { readonly kind: 'paragraph'; readonly inside: readonly Inline[] }
	| { readonly kind: 'quote'; readonly blocks: readonly Block[] }
	| {
			readonly kind: 'list';
			/** The first number of an ordered list, null for bullets. */
			readonly start: number | null;
			readonly items: readonly (readonly Block[])[];
	  }
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'rule' }
	/** A table, display or question about codes, counted where it stands; `spec` is the text of the address bar. */
	| { readonly kind: 'live'; readonly spec: string; readonly caption: string };
