/**
 * The order of names in tables. Own comparison instead of the engine's collation, because a table must be the same bytes in every
 * browser and on the command line (B12): letters without case, runs of digits as numbers.
 */
export function compareNames(a: string, b: string): number {
	const left = pieces(a);
	const right = pieces(b);
	for (let i = 0; i < Math.min(left.length, right.length); i++) {
		const one = left[i]!;
		const other = right[i]!;
		if (one === other) continue;
		const numbers = isNumber(one) && isNumber(other) ? Number(one) - Number(other) : 0;
		return numbers || (one < other ? -1 : 1);
	}
	return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

const pieces = (name: string): string[] => name.toLowerCase().match(/[0-9]+|[^0-9]+/g) ?? [];
const isNumber = (piece: string): boolean => /^[0-9]/.test(piece);
