/** Where the focus goes in a table of cells: one cell takes Tab, arrows, Home and End move between cells. */
export type Place = { readonly row: number; readonly column: number };

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1]
};

/** The next place, or null if the key moves nothing. `ctrl` with Home and End goes to the corners. */
export function move(
	at: Place,
	key: string,
	ctrl: boolean,
	{ rows, columns }: { readonly rows: number; readonly columns: number }
): Place | null {
	if (key === 'Home') return { row: ctrl ? 0 : at.row, column: 0 };
	if (key === 'End') return { row: ctrl ? rows - 1 : at.row, column: columns - 1 };
	const step = STEPS[key];
	if (!step) return null;
	const within = (x: number, n: number) => Math.max(0, Math.min(n - 1, x));
	return { row: within(at.row + step[0], rows), column: within(at.column + step[1], columns) };
}
