/** The passages behind the numbers (F8): units or stretches of characters with who gave them the code, and by which codings. */
import { countUpTo } from '../binary-search.ts';
import { factsOf, type Facts } from '../facts/facts.ts';
import type { SourceSpans } from '../facts/source-spans.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import { linesOf } from './lines.ts';
import { placed, runsByRow, type PlacedCoding, type PlacedSource } from './place.ts';
import { overlay, type Run, type Stretch } from './runs.ts';
import type { AgreementSpec } from './spec.ts';
import { codersAsked, compared, sharedSources } from './who.ts';

export type Behind = {
	readonly source: Id;
	readonly start: number;
	readonly end: number;
	/** Positions of the coders who gave it the code, ascending. */
	readonly given: readonly number[];
	/** Whether everybody did who coded the source. */
	readonly all: boolean;
	/** In text order. */
	readonly codings: readonly Id[];
	/** Codes of these codings: the code that was asked for, or codes below it. */
	readonly codes: readonly Id[];
	readonly speakers: readonly Id[];
	readonly actors: readonly Id[];
};

/**
 * In the order of sources and text.
 * @param code  of a row; null: all codes together, each by itself
 * @throws SimpulError as agreementOf
 */
export function behindCode(
	project: Project,
	spec: AgreementSpec,
	code: Id | null,
	text: (hash: string) => string,
	lang: Lang
): Behind[] {
	const facts = factsOf(project);
	const coders = codersAsked(project, facts, spec.coders);
	const lines = linesOf(project, facts, spec, lang);
	const places = code === null ? lines.once : lines.under;
	const asked = (row: number) => code === null || lines.codes[row]!.id === code;
	const under = (one: Id) => places[facts.codes.number.get(one)!]!.filter(asked);
	return compared(sharedSources(project, facts, coders), spec).flatMap((shared) => {
		const part = placed(project, shared, coders, spec, text);
		const found = [...runsByRow(part, under)].flatMap(([row, runs]) => {
			const codings = part.codings.filter((one) => under(one.code).includes(row));
			return overlay(runs).flatMap((stretch) => behindStretch(part, stretch, codings));
		});
		return found
			.sort((a, b) => a.start - b.start || a.end - b.end)
			.map((one) => ({ ...one, ...heard(facts, shared.facts.spans, one) }));
	});
}

function behindStretch(part: PlacedSource, stretch: Stretch, codings: readonly PlacedCoding[]) {
	return pieces(part, stretch).map(({ from, to }) => {
		const own = codings.filter((one) => one.from < to && from < one.to);
		return {
			...{ source: part.source.id, ...span(part, from, to), given: stretch.given },
			all: stretch.given.length === part.present.length,
			codings: own.map(({ coding }) => coding),
			codes: [...new Set(own.map(({ code }) => code))]
		};
	});
}

/** Units one by one; characters as they hang together. */
const pieces = ({ units }: PlacedSource, { from, to }: Run): Run[] =>
	units
		? Array.from({ length: to - from }, (_, i) => ({ from: from + i, to: from + i + 1 }))
		: [{ from, to }];

const span = ({ units }: PlacedSource, from: number, to: number) =>
	units ? { start: units.start[from]!, end: units.end[to - 1]! } : { start: from, end: to };

function heard(
	{ people }: Facts,
	spans: SourceSpans,
	{ start, end }: { start: number; end: number }
) {
	const speakers = new Set<Id>();
	const actors = new Set<Id>();
	for (let k = countUpTo(spans.end, start); k < spans.start.length && spans.start[k]! < end; k++) {
		const speaker = people.speakers.rows[spans.speaker[k]!];
		const actor = people.actors.rows[spans.actor[k]!];
		if (speaker) speakers.add(speaker.id);
		if (actor) actors.add(actor.id);
	}
	return { speakers: [...speakers], actors: [...actors] };
}
