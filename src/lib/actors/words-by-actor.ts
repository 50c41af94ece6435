import type { SourceSpans } from '#core/facts/source-spans.ts';

/** One source: where its words start (ascending; undefined = not read yet) and whose words its text is. */
export type Counted = {
	readonly starts: Int32Array | undefined;
	readonly spans: Pick<SourceSpans, 'start' | 'end' | 'actor'>;
};

/** Words that begin in the spans of each actor, by actor number. */
export function wordsByActor(sources: readonly Counted[], actors: number): Float64Array {
	const words = new Float64Array(actors);
	for (const { starts, spans } of sources) {
		if (!starts) continue;
		let at = 0;
		for (let k = 0; k < spans.start.length; k++) {
			while (at < starts.length && starts[at]! < spans.start[k]!) at++;
			const first = at;
			while (at < starts.length && starts[at]! < spans.end[k]!) at++;
			if (spans.actor[k]! >= 0) words[spans.actor[k]!]! += at - first;
		}
	}
	return words;
}
