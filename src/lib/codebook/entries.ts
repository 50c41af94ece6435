/** Lists of short texts as they stand in a field, and back. */

/** @example cueText(['berwenang', 'tupoksi']) === 'berwenang, tupoksi' */
export const cueText = (cues: readonly string[] | undefined): string => (cues ?? []).join(', ');
export const readCues = (text: string): string[] => entries(text, /[,;\n]/);

/** One on each line: examples have commas of their own. */
export const lineText = (lines: readonly string[]): string => lines.join('\n');
export const readLines = (text: string): string[] => entries(text, /\n/);

const entries = (text: string, between: RegExp) => [
	...new Set(
		text
			.split(between)
			.map((entry) => entry.trim())
			.filter(Boolean)
	)
];
