/**
 * How far two or more coders agree (docs/spec/agreement.md). What each of them gave a code to is laid over what the others did, as
 * runs of units or of characters: no unit is looked at by itself, so that a whole project is counted at once.
 */
import { factsOf } from '../facts/facts.ts';
import type { Project } from '../model/project.ts';
import type { Code, Coder, Id, Lang } from '../model/records.ts';
import { figuresOf, type Figures } from './figures.ts';
import { linesOf } from './lines.ts';
import { placed, runsByRow, type PlacedSource } from './place.ts';
import { overlay } from './runs.ts';
import type { AgreementSpec } from './spec.ts';
import { Patterns } from './tally.ts';
import { hasTurns } from './units.ts';
import { codersAsked, compared, sharedSources, type SharedSource } from './who.ts';

export type AgreementRow = {
	readonly code: Code;
	readonly depth: number;
	readonly figures: Figures;
};

/** `one-coder`: only one of those who are compared has coded anything in it. */
export type LeftOut = {
	readonly source: Id;
	readonly why: 'one-coder' | 'no-turns';
	/** The coder, if there is only one. */
	readonly coder: Id | null;
};

export type Agreement = {
	readonly spec: AgreementSpec;
	readonly coders: readonly Coder[];
	readonly sources: readonly { readonly source: Id; readonly units: number }[];
	/** Sources in which none of the coders has coded anything are not named. */
	readonly leftOut: readonly LeftOut[];
	/** In all sources that are compared. */
	readonly units: number;
	readonly rows: readonly AgreementRow[];
	/** Each code on each unit is one decision; codes that nobody gave are not among them. */
	readonly all: Figures;
	/** Codes of all that nobody gave: they have no row. */
	readonly unused: number;
	/** Codings that touch no unit. */
	readonly outside: number;
};

/**
 * @param text  gives a source's text by its hash; called for sentences and paragraphs only
 * @throws SimpulError agreement.unknown-coder, agreement.one-coder, table.* as linesOf
 */
export function agreementOf(
	project: Project,
	spec: AgreementSpec,
	text: (hash: string) => string,
	lang: Lang
): Agreement {
	const facts = factsOf(project);
	const coders = codersAsked(project, facts, spec.coders);
	const lines = linesOf(project, facts, spec, lang);
	const known = sharedSources(project, facts, coders);
	const parts = compared(known, spec).map((shared) => placed(project, shared, coders, spec, text));
	const tally = (under: readonly (readonly number[])[]) =>
		tallies(parts, lines.codes.length, (code) => under[facts.codes.number.get(code)!]!);
	const figures = (patterns: Patterns) => figuresOf(patterns.tally(), coders.length, spec.unit);
	const own = tally(lines.under);
	const shown = own.flatMap((patterns, at) => (patterns.any || spec.codes ? [at] : []));
	const all = new Patterns();
	for (const patterns of tally(lines.once)) if (patterns.any) all.addAll(patterns.tally());
	return {
		...{ spec, coders, leftOut: leftOut(known, spec, coders), all: figures(all) },
		sources: parts.map(({ source, total }) => ({ source: source.id, units: total })),
		units: parts.reduce((sum, { total }) => sum + total, 0),
		rows: shown.map((at) => ({
			code: lines.codes[at]!,
			depth: lines.depth[at]!,
			figures: figures(own[at]!)
		})),
		unused: lines.codes.length - shown.length,
		outside: outside(parts, (code) => lines.under[facts.codes.number.get(code)!]!.length > 0)
	};
}

function leftOut(
	known: readonly SharedSource[],
	{ unit }: AgreementSpec,
	coders: readonly Coder[]
): LeftOut[] {
	return known.flatMap(({ source, present }): LeftOut[] => {
		if (present.length === 1)
			return [{ source: source.id, why: 'one-coder', coder: coders[present[0]!]!.id }];
		return present.length > 1 && unit === 'turn' && !hasTurns(source)
			? [{ source: source.id, why: 'no-turns', coder: null }]
			: [];
	});
}

/** By row. */
function tallies(
	parts: readonly PlacedSource[],
	rows: number,
	under: (code: Id) => readonly number[]
): Patterns[] {
	const found = Array.from({ length: rows }, () => new Patterns());
	const totals = new Map<number, number>();
	for (const part of parts) {
		const m = part.present.length;
		totals.set(m, (totals.get(m) ?? 0) + part.total);
		for (const [row, runs] of runsByRow(part, under))
			for (const { from, to, given } of overlay(runs)) found[row]!.add(m, given, to - from);
	}
	for (const patterns of found)
		for (const [m, total] of totals) patterns.add(m, [], total - patterns.given(m));
	return found;
}

const outside = (parts: readonly PlacedSource[], asked: (code: Id) => boolean): number =>
	parts.reduce(
		(sum, { codings }) =>
			sum + codings.filter(({ code, from, to }) => from === to && asked(code)).length,
		0
	);
