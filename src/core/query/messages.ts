/** What a page and the worker that searches say to each other. Every answer bears the number of what it answers. */
import type { ErrorFacts } from '../model/error.ts';
import type { Id } from '../model/records.ts';
import type { Span } from '../text/span.ts';
import type { Ask, Progress } from './desk.ts';
import type { Extent } from './extents.ts';
import type { KwicLine } from './kwic.ts';
import type { SearchSource } from './search-text.ts';

export type ToSearch =
	| {
			readonly do: 'add';
			readonly texts: readonly { readonly source: SearchSource; readonly text: string }[];
	  }
	/** Looks for it, in place of whatever was being looked for; `lines` = how many lines to send with the numbers. */
	| { readonly do: 'ask'; readonly id: number; readonly ask: Ask; readonly lines: number }
	| { readonly do: 'stop' }
	| { readonly do: 'lines'; readonly id: number; readonly from: number; readonly to: number }
	| {
			readonly do: 'passages';
			readonly id: number;
			readonly extent: Extent;
			/** Numbers of hits, ascending; null = all. */
			readonly chosen: readonly number[] | null;
	  };

/** A piece of an answer: numbers so far and the lines that no piece before it had. */
export type Portion = {
	readonly progress: Progress;
	readonly lines: readonly KwicLine[];
	/** Words looked for by stem, with the last piece. */
	readonly forms: readonly string[];
};
export type HitPassage = Span & { readonly source: Id };

export type FromSearch = { readonly id: number } & (
	| { readonly is: 'portion'; readonly portion: Portion }
	/** The last word on an `ask`: all was looked through, or it was stopped. */
	| { readonly is: 'over'; readonly portion: Portion | null }
	| { readonly is: 'lines'; readonly lines: readonly KwicLine[] }
	| { readonly is: 'passages'; readonly passages: readonly HitPassage[] }
	| ({ readonly is: 'error' } & ErrorFacts)
);
