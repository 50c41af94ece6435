/** The spans of every source. A source whose turns, speakers and ranges did not change keeps its spans, and with them its facts. */
import type { Project } from '../model/project.ts';
import type { Attribution, Id, Source } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import { sourceSpans, type SourceSpans, type Voice } from './source-spans.ts';
import type { HandRange } from './hand-ranges.ts';
import type { People } from './people.ts';

type Kept = { readonly made: readonly unknown[]; readonly spans: SourceSpans };
const kept = new WeakMap<Source, Kept>();
const keptAll = new WeakMap<People, { attributions: unknown; spans: readonly SourceSpans[] }>();

/** By source number. */
export function projectSpans(project: Project, people: People): readonly SourceSpans[] {
	const known = keptAll.get(people);
	if (known?.attributions === project.attributions) return known.spans;
	const byHand = handRanges(project);
	const spans = people.sources.rows.map((source) =>
		spansOf(people, source, byHand.get(source.id) ?? [])
	);
	keptAll.set(people, { attributions: project.attributions, spans });
	return spans;
}

function handRanges(project: Project): Map<Id, Attribution[]> {
	const bySource = new Map<Id, Attribution[]>();
	for (const range of alive(project, 'attributions')) {
		const ranges = bySource.get(range.source);
		if (ranges) ranges.push(range);
		else bySource.set(range.source, [range]);
	}
	return bySource;
}

function spansOf(people: People, source: Source, ranges: readonly Attribution[]): SourceSpans {
	const actor = (id: Id | null) => (id === null ? -1 : (people.actors.number.get(id) ?? -1));
	const voices = source.speakers.map((id): Voice | undefined => {
		const number = people.speakers.number.get(id);
		if (number === undefined) return undefined;
		const speaker = people.speakers.rows[number]!;
		return { role: speaker.role, number, actor: actor(speaker.actor) };
	});
	const owner = actor(source.actor);
	const hand = ranges.flatMap((range): HandRange[] =>
		actor(range.actor) < 0
			? []
			: [{ start: range.start, end: range.end, actor: actor(range.actor) }]
	);
	const made = [
		owner,
		...voices.flatMap((voice) => [voice?.role, voice?.number, voice?.actor]),
		...hand.flatMap((range) => [range.start, range.end, range.actor])
	];
	const known = kept.get(source);
	if (known && known.made.length === made.length && known.made.every((v, i) => v === made[i]))
		return known.spans;
	const spans = sourceSpans(source, voices, owner, hand);
	kept.set(source, { made, spans });
	return spans;
}
