/**
 * A cell, a total or a whole table by one short text, for the address bar and for the marks of the chart: "row,column" or
 * "row,column,layer", where * stands for "all" and names are percent-encoded.
 */
export type CellAt = {
	readonly row?: string;
	readonly column?: string;
	readonly layer?: string;
};

const ALL = '*';
const encoded = (id: string | undefined) =>
	id === undefined ? ALL : encodeURIComponent(id).replaceAll('*', '%2A');

export function cellKey({ row, column, layer }: CellAt): string {
	const key = `${encoded(row)},${encoded(column)}`;
	return layer === undefined ? key : `${key},${encoded(layer)}`;
}

/** Null for a text that names no cell: an address may have been cut. */
export function parseCellKey(key: string): CellAt | null {
	const parts = key.split(',');
	if (parts.length < 2 || parts.length > 3) return null;
	const ids = parts.map(decoded);
	if (ids.includes(null)) return null;
	const [row, column, layer] = parts.map((part, i) => (part === ALL ? undefined : ids[i]!));
	return {
		...(row === undefined ? {} : { row }),
		...(column === undefined ? {} : { column }),
		...(layer === undefined ? {} : { layer })
	};
}

function decoded(part: string): string | null {
	try {
		return decodeURIComponent(part);
	} catch {
		return null; // a cut or mistyped address names no cell
	}
}
