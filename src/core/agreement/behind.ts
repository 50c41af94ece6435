/** The passages behind the numbers (F8): units or stretches of characters with who gave them the code, and by which codings. */
import { countUpTo } from '../binary-search.ts';
import { factsOf, type Facts } from '../facts/facts.ts';
import type { SourceSpans } from '../facts/source-spans.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import { compared, runsByRow } from './agreement.ts';
import { linesOf } from './lines.ts';
import { placed, type PlacedCoding, type PlacedSource } from './place.ts';
import { overlay } from './runs.ts';
import type { AgreementSpec } from './spec.ts';
import { codersAsked, sharedSources } from './who.ts';

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
 * @param code  of a row
 * @throws SimpulError as agreementOf
 */
export function behindCode(
	project: Project,
	spec: AgreementSpec,
	code: Id,
	text: (hash: string) => string,
	lang: Lang
): Behind[] {
	const facts = factsOf(project);
	const coders = codersAsked(project, facts, spec.coders);
	const lines = linesOf(project, facts, spec, lang);
	const row = lines.codes.findIndex(({ id }) => id === code);
	const here = (one: Id) => lines.under[facts.codes.number.get(one)!]!.filter((at) => at === row);
	return compared(sharedSources(project, facts, coders), spec).flatMap((shared) => {
		const part = placed(project, shared, coders, spec, text);
		const codings = part.codings.filter((one) => here(one.code).length > 0);
		const runs = runsByRow({ ...part, codings }, here).get(row) ?? [];
		return overlay(runs).flatMap((stretch) =>
			pieces(part, stretch).map(({ from, to }): Behind => {
				const place = span(part, from, to);
				const own = codings.filter((one) => one.from < to && from < one.to);
				return {
					...{ source: part.source.id, ...place, given: stretch.given },
					all: stretch.given.length === part.present.length,
					...codedBy(own),
					...heard(facts, shared.facts.spans, place)
				};
			})
		);
	});
}

type Range = { readonly from: number; readonly to: number };

/** Units one by one; characters as they hang together. */
const pieces = ({ units }: PlacedSource, { from, to }: Range): Range[] =>
	units
		? Array.from({ length: to - from }, (_, i) => ({ from: from + i, to: from + i + 1 }))
		: [{ from, to }];

const span = ({ units }: PlacedSource, from: number, to: number) =>
	units ? { start: units.start[from]!, end: units.end[to - 1]! } : { start: from, end: to };

const codedBy = (own: readonly PlacedCoding[]) => ({
	codings: own.map(({ coding }) => coding),
	codes: [...new Set(own.map(({ code }) => code))]
});

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
