/** The floor: every number of the columns that counting reads is added up once. */
export function onePass(columns: readonly (Int32Array | Uint16Array | Uint8Array)[]): () => number {
	return () =>
		columns.reduce((sum, column) => {
			if (column instanceof Int32Array) return sum + ofLong(column);
			return sum + (column instanceof Uint16Array ? ofShort(column) : ofBytes(column));
		}, 0);
}

// One function per kind of column: the engine compiles each for its own.
function ofLong(column: Int32Array): number {
	let sum = 0;
	for (let i = 0; i < column.length; i++) sum = (sum + column[i]!) | 0;
	return sum;
}

function ofShort(column: Uint16Array): number {
	let sum = 0;
	for (let i = 0; i < column.length; i++) sum = (sum + column[i]!) | 0;
	return sum;
}

function ofBytes(column: Uint8Array): number {
	let sum = 0;
	for (let i = 0; i < column.length; i++) sum = (sum + column[i]!) | 0;
	return sum;
}
