/** A table of the package for readers, before it is written as CSV: all cells are text, in the order of the columns. */
export type Sheet = {
	/** Its place in the package (`codings.csv`). */
	readonly file: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
};

/** A row as a reader of the CSV has it. */
export type Row = { readonly [column: string]: string };

/** How several ids stand in one cell: no id has a space. */
export const idList = (ids: readonly string[]): string => ids.join(' ');
export const idsIn = (cell: string): string[] => (cell === '' ? [] : cell.split(' '));

/** A total counts whatever has any key on that side; no key has this name. */
export const ANY = '*';
