import { codeNumbers, upwards } from '../facts/code-numbers.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';

/**
 * The codes that the guide of a source asked about: those recorded, all below and all above them (S10.1).
 * @returns null if it is not recorded
 */
export function askedCodes(project: Project, source: Id): ReadonlySet<Id> | null {
	const asked = project.sources.get(source)?.asked;
	if (asked == null) return null;
	const numbers = codeNumbers(project);
	const named = new Set(asked.map((id) => numbers.number.get(id) ?? -1));
	const found = new Set<Id>();
	numbers.codes.forEach((code, c) => {
		const line = upwards(numbers, c);
		if (line.some((above) => named.has(above))) found.add(code.id);
		if (named.has(c)) for (const above of line) found.add(numbers.codes[above]!.id);
	});
	return found;
}
