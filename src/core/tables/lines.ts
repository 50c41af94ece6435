/** Rows and columns of a table as displayed. */

export type Line = { readonly id: string; readonly label: string };

/** Positions of the displayed rows and columns among the keys, before transposing. */
export type Shown = { readonly rows: readonly number[]; readonly columns: readonly number[] };

/**
 * Why a cell is 0 and yet no number: `no-source` = nothing is said there at all; `not-asked` = there are coded sources, and the guide
 * of none of them asked (B8).
 */
export type CellSign = 'number' | 'no-source' | 'not-asked';
