/** Who is compared, and in which sources (F1). */
import type { Facts } from '../facts/facts.ts';
import type { SourceFacts } from '../facts/source-facts.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Coder, Id, Source } from '../model/records.ts';
import { shownCodes } from '../model/visible.ts';
import type { AgreementSpec } from './spec.ts';
import { hasTurns } from './units.ts';

/** A source as the comparison sees it. */
export type SharedSource = {
	readonly source: Source;
	readonly facts: SourceFacts;
	/** Positions of the coders who have coded anything in it, ascending. */
	readonly present: readonly number[];
};

/** Positions of the coders who have coded anything that is shown, by source in the order of their names. */
export function sharedSources(
	project: Project,
	{ people, sources }: Facts,
	coders: readonly Coder[]
): SharedSource[] {
	return sources.map((facts, s) => {
		const busy = codersOf(project, facts);
		const present = coders.flatMap(({ id }, c) => (busy.has(id) ? [c] : []));
		return { source: people.sources.rows[s]!, facts, present };
	});
}

/** The sources that are compared. */
export const compared = (known: readonly SharedSource[], { unit }: AgreementSpec): SharedSource[] =>
	known.filter(
		({ source, present }) => present.length > 1 && (unit !== 'turn' || hasTurns(source))
	);

function codersOf(project: Project, { block }: SourceFacts): Set<Id> {
	const shown = shownCodes(project, block);
	const found = new Set<number>();
	for (let i = 0; i < block.ids.length; i++)
		if (block.alive[i] === 1 && shown[block.code[i]!]) found.add(block.coder[i]!);
	return new Set([...found].map((c) => block.coders[c]!));
}

/** Everybody who has coded anything that is shown, in the order of their making. */
export function codersAtWork(project: Project, { people, sources }: Facts): Coder[] {
	const busy = new Set(sources.flatMap((facts) => [...codersOf(project, facts)]));
	return people.coders.rows.filter(({ id }) => busy.has(id));
}

/**
 * The coders that are asked for, by id or by name; without any, all at work.
 * @throws SimpulError agreement.unknown-coder { coder, coders }, agreement.one-coder { coders }
 */
export function codersAsked(project: Project, facts: Facts, asked: readonly Id[]): Coder[] {
	const { rows } = facts.people.coders;
	const named = asked.map((name) => {
		const wanted = name.toLowerCase();
		const found =
			rows.find(({ id }) => id === name) ?? rows.find((one) => one.name.toLowerCase() === wanted);
		if (!found)
			throw new SimpulError('agreement.unknown-coder', {
				coder: name,
				coders: rows.map((one) => one.name)
			});
		return found;
	});
	const coders = asked.length > 0 ? [...new Set(named)] : codersAtWork(project, facts);
	if (coders.length < 2)
		throw new SimpulError('agreement.one-coder', { coders: coders.map(({ name }) => name) });
	return coders;
}
