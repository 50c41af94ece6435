/**
 * The passages behind a claim's evidence, each once, with those who speak in it as the tables read it (B1, B3): what triangulation
 * counts (docs/spec/triangulation.md, R1 and R2).
 */
import type { Facts } from '../facts/facts.ts';
import type { SourceFacts } from '../facts/source-facts.ts';
import type { Coding, Id, SourceKind } from '../model/records.ts';
import type { Evidence } from './evidence.ts';

export type EvidencePassage = {
	readonly source: Id;
	readonly kind: SourceKind;
	/** UTF-16 offsets, the end not included. */
	readonly start: number;
	readonly end: number;
	/** Numbers of the actors who speak in it, -1 for nobody named; none where only those who ask speak. */
	readonly actors: readonly number[];
	/** The codings that set it on a side; it may be on both. */
	readonly for: readonly Coding[];
	readonly against: readonly Coding[];
};

/** Number of nobody. */
export const NOBODY = -1;

/** In the order of sources and text. */
export function evidencePassages(facts: Facts, evidence: Evidence): EvidencePassage[] {
	const found = new Map<string, EvidencePassage & { for: Coding[]; against: Coding[] }>();
	for (const side of ['for', 'against'] as const)
		for (const coding of evidence[side]) {
			const { source, start, end } = coding;
			const number = facts.people.sources.number.get(source)!;
			const { kind } = facts.people.sources.rows[number]!;
			const key = `${number} ${start} ${end}`;
			const actors = actorsOf(facts.sources[number]!, coding.id);
			const known = found.get(key) ?? { source, kind, start, end, actors, for: [], against: [] };
			known[side].push(coding);
			found.set(key, known);
		}
	const place = ({ source }: EvidencePassage) => facts.people.sources.number.get(source)!;
	return [...found.values()].sort(
		(a, b) => place(a) - place(b) || a.start - b.start || a.end - b.end
	);
}

function actorsOf({ block, spans, firstSpan, loose }: SourceFacts, coding: Id): number[] {
	const row = block.ids.indexOf(coding);
	if (loose[row] === 1) return [NOBODY];
	const actors = new Set<number>();
	for (let k = firstSpan[row]!; k < spans.start.length; k++) {
		if (spans.start[k]! >= block.end[row]!) break;
		if (spans.silent[k] === 0) actors.add(spans.actor[k]!);
	}
	return [...actors];
}
