/**
 * Facts of one source: its codings beside its spans. A fact is one coding within one span that counts (B1-B3); the facts are not
 * stored but walked, from `firstSpan[i]` on while spans begin before the coding's end: 5 bytes per coding beside the codings' own
 * columns, and one more coding makes the facts of one source new.
 */
import { countUpTo } from '../binary-search.ts';
import type { CodingBlock } from '../model/codings.ts';
import { overlapWith } from '../text/span.ts';
import type { SourceSpans } from './source-spans.ts';

export type SourceFacts = {
	readonly block: CodingBlock;
	readonly spans: SourceSpans;
	/** Per coding: the first span that ends after the coding's start. */
	readonly firstSpan: Int32Array;
	/** Per coding: 1 = it touches no speech at all, so that it counts where nobody speaks (B3.3). */
	readonly loose: Uint8Array;
	/** Whether two codings have the same span. */
	readonly ties: boolean;
	/** Codings times the spans they meet: room for all facts. */
	readonly meetings: number;
};

const kept = new WeakMap<CodingBlock, SourceFacts>();

export function sourceFacts(block: CodingBlock, spans: SourceSpans): SourceFacts {
	const known = kept.get(block);
	if (known?.spans === spans) return known;
	const n = block.start.length;
	const firstSpan = new Int32Array(n);
	const loose = new Uint8Array(n);
	let meetings = 0;
	let ties = false;
	for (let i = 0; i < n; i++) {
		const first = countUpTo(spans.end, block.start[i]!);
		const end = block.end[i]!;
		let silent = true;
		let k = first;
		for (; k < spans.start.length && spans.start[k]! < end; k++)
			if (spans.silent[k] === 0) silent = false;
		firstSpan[i] = first;
		meetings += k - first;
		if (i > 0 && block.start[i] === block.start[i - 1] && end === block.end[i - 1]) ties = true;
		loose[i] = silent && overlapWith(spans.unheard, block.start[i]!, end) === 0 ? 1 : 0;
	}
	const facts = { block, spans, firstSpan, loose, ties, meetings };
	kept.set(block, facts);
	return facts;
}
