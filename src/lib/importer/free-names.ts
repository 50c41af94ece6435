/** Names of sources are given once: a file whose name is taken gets a number behind it. */
import { foldName } from '#core/commands/values.ts';

/**
 * @param wanted  names by key, in order; the first keeps its name
 * @param taken   names of the sources that are there
 * @returns       a free name for each key
 */
export function freeNames(
	wanted: readonly (readonly [key: string, name: string])[],
	taken: readonly string[]
): Map<string, string> {
	const used = new Set(taken.map(foldName));
	return new Map(
		wanted.map(([key, name]) => {
			const free = freeName(name.trim(), used);
			used.add(foldName(free));
			return [key, free];
		})
	);
}

function freeName(name: string, used: ReadonlySet<string>): string {
	if (!used.has(foldName(name))) return name;
	for (let n = 2; ; n++) if (!used.has(foldName(`${name} (${n})`))) return `${name} (${n})`;
}
