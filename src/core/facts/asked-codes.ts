import type { Id } from '../model/records.ts';
import { upwards, type CodeNumbers } from './code-numbers.ts';

/**
 * The codes that a guide asked about: those recorded, all below and all above them (S10.1).
 * @param asked  of a source
 * @returns null if it is not recorded
 */
export function askedCodes(
	numbers: CodeNumbers,
	asked: readonly Id[] | null | undefined
): ReadonlySet<Id> | null {
	if (asked == null) return null;
	const named = new Set(asked.map((id) => numbers.number.get(id) ?? -1));
	const found = new Set<Id>();
	numbers.codes.forEach((code, c) => {
		const line = upwards(numbers, c);
		if (line.some((above) => named.has(above))) found.add(code.id);
		if (named.has(c)) for (const above of line) found.add(numbers.codes[above]!.id);
	});
	return found;
}
