/** Rows and columns of a table as displayed. */

export type Line = { readonly id: string; readonly label: string };

/** Positions of the displayed rows and columns among the keys, before transposing. */
export type Shown = { readonly rows: readonly number[]; readonly columns: readonly number[] };

/** Why a cell is 0: `no-source` = nothing is said there at all, so that 0 would be no answer (B8). */
export type CellSign = 'number' | 'no-source';
