/**
 * Which texts repeat words of the sources: those that have a run of four words, whatever their case and punctuation, that stands in
 * one of them. So a definition or an example that quotes is found, and one that merely uses the same words is not.
 */
import { wordSpans } from '../text/words.ts';

const RUN = 4;

/** @param texts  what may quote; @param sources  what may be quoted */
export function quoting(texts: Iterable<string>, sources: Iterable<string>): Set<string> {
	const byRun = new Map<string, Set<string>>();
	for (const text of texts)
		for (const run of runs(text)) {
			const known = byRun.get(run);
			if (known) known.add(text);
			else byRun.set(run, new Set([text]));
		}
	const found = new Set<string>();
	if (byRun.size === 0) return found;
	for (const source of sources)
		for (const run of runs(source)) for (const text of byRun.get(run) ?? []) found.add(text);
	return found;
}

function* runs(text: string): Generator<string> {
	const { start, end } = wordSpans(text);
	const last: string[] = [];
	for (let w = 0; w < start.length; w++) {
		last.push(text.slice(start[w], end[w]).toLowerCase());
		if (last.length > RUN) last.shift();
		if (last.length === RUN) yield last.join(' ');
	}
}
