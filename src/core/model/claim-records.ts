/**
 * Claims and the published tables they may be held against. What a claim expects is plain data, ids only, so that no rename touches
 * it; whether it is true is never kept but counted anew (docs/spec/claims.md).
 */
type Id = string;
type Base = { readonly id: Id; readonly alive: boolean };

/** Where a person stands on a claim. */
export type ClaimStatus = 'open' | 'accepted' | 'revised' | 'rejected';
export const CLAIM_STATUSES: readonly ClaimStatus[] = ['open', 'accepted', 'revised', 'rejected'];

/** One cell, by ids; `table` is the spec or the reference table it stands in, if it is another than the claim's. */
export type CellRef = { readonly row: Id; readonly column?: Id; readonly table?: string };
/** One column of figures, row by row. */
export type SeriesRef = { readonly column?: Id; readonly table?: string };

/** Must hold in each of the columns; without any, in the table's only column or else in its totals. */
type Where = { readonly columns?: readonly Id[] };
type Rows = Where & { readonly rows: readonly Id[] };
/** `tolerance` is half a unit of the last printed digit, unless the sentence says otherwise. */
type Number = { readonly value: number; readonly tolerance?: number };

/** What the table should show (docs/spec/claims.md, K4). */
export type Expect =
	| (Rows & { readonly op: 'largest' | 'smallest' | 'together' | 'none' | 'some' })
	| (Rows & { readonly op: 'present' | 'absent' | 'equal' })
	| (Rows & { readonly op: 'larger'; readonly than: readonly Id[] })
	| (Rows & { readonly op: 'rank'; readonly place: number })
	| (Rows & Number & { readonly op: 'value' | 'at-least' | 'at-most' | 'share' })
	| (Rows & { readonly op: 'trend'; readonly direction: 'up' | 'down' })
	| (Rows & Number & { readonly op: 'mean-change' })
	| ({ readonly op: 'difference' | 'ratio'; readonly a: CellRef; readonly b: CellRef } & Number)
	| { readonly op: 'same'; readonly a: CellRef; readonly b: CellRef; readonly tolerance?: number }
	| {
			readonly op: 'all-at-least' | 'all-below';
			readonly a: SeriesRef;
			readonly b: SeriesRef;
	  }
	/** Needs a reader: no table can say it. */
	| { readonly op: 'manual' };

export type Operator = Expect['op'];

/** A sentence of the report with the table it speaks about and what that table should show. */
export type Claim = Base & {
	readonly sentence: string;
	/** Text of a table's question, as in the address bar; the id of a reference table; '' if no table answers it. */
	readonly spec: string;
	readonly expect: Expect;
	/** Ids of codings that speak for it and against it. */
	readonly evidence: { readonly for: readonly Id[]; readonly against: readonly Id[] };
	readonly status: ClaimStatus;
	readonly note: string;
};

/** What the numbers of a reference table are, where they count coded passages; 'other' for any other figures. */
export type PublishedMeasure = 'references' | 'column' | 'row' | 'other';
export const PUBLISHED_MEASURES: readonly PublishedMeasure[] = [
	'references',
	'column',
	'row',
	'other'
];

/** Whose rows they are: those who speak, those who are said to hold, or neither. */
export type PublishedRows = 'speaker' | 'holder' | 'other';
export const PUBLISHED_ROWS: readonly PublishedRows[] = ['speaker', 'holder', 'other'];

export type PublishedLine = { readonly id: Id; readonly label: string };

/** A published table, typed in: numbers that no coding of this project can give. */
export type ReferenceTable = Base & {
	readonly name: string;
	/** Where it is printed. */
	readonly origin: string;
	/** What one number is ("life expectancy, years"): figures of different units are set side by side only with a caveat. */
	readonly unit: string;
	readonly measure: PublishedMeasure;
	readonly by: PublishedRows;
	readonly rows: readonly PublishedLine[];
	readonly columns: readonly PublishedLine[];
	/** By row and column; null where nothing is printed. */
	readonly values: readonly (readonly (number | null)[])[];
	/** By column, what its percents are of; null where it is not printed. */
	readonly bases: readonly (number | null)[];
};
