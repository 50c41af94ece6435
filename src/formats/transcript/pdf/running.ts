/**
 * Running headers, footers and page numbers: lines at the upper or lower edge that come back on most pages, digits aside. They are found
 * here and taken out by nobody but the researcher.
 */
import type { Line } from './lines.ts';

export type RunningLine = { readonly text: string; readonly pages: number };

/** So many lines at each edge may be running ones. */
const EDGE = 2;
const LEAST_PAGES = 3;
const SHARE = 0.6;

const shape = (text: string): string =>
	text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();

/**
 * @param pages  the lines of each page
 * @returns the lines that come back, as they stand the first time, and for each page which of its lines they are
 */
export function runningLines(pages: readonly (readonly Line[])[]): {
	readonly found: readonly RunningLine[];
	readonly isRunning: readonly (readonly boolean[])[];
} {
	const seen = new Map<string, { text: string; pages: number }>();
	const edges = pages.map(edgeOf);
	for (const [i, edge] of edges.entries())
		for (const key of new Set([...edge].map((at) => shape(pages[i]![at]!.text)))) {
			const known = seen.get(key);
			const first = [...edge].map((at) => pages[i]![at]!.text).find((text) => shape(text) === key)!;
			if (known) known.pages++;
			else seen.set(key, { text: first, pages: 1 });
		}
	const full = pages.filter((lines) => lines.length > 0).length;
	const least = Math.max(LEAST_PAGES, full * SHARE);
	const running = new Map([...seen].filter(([, { pages: n }]) => n >= least));
	return {
		found: [...running.values()],
		isRunning: pages.map((lines, i) =>
			lines.map((line, at) => edges[i]!.has(at) && running.has(shape(line.text)))
		)
	};
}

/** The lines nearest to the upper and the lower edge. */
function edgeOf(lines: readonly Line[]): ReadonlySet<number> {
	const byHeight = lines.map((_, at) => at).sort((a, b) => lines[b]!.y - lines[a]!.y);
	return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]);
}
