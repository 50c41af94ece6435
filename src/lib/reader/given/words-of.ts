/** The first and the last words of a range, as it is said to those who cannot see its underline. */
const FEW = 4;

/** @returns null for a range so short that it is said as a whole */
export function edgesOf(text: string): readonly [first: string, last: string] | null {
	const words = text.split(/\s+/u).filter(Boolean);
	if (words.length <= 2 * FEW) return null;
	return [words.slice(0, FEW).join(' '), words.slice(-FEW).join(' ')];
}
