/** From where actors are named to what may be answered (rule U20), and who is spoken about but not heard (rule U21). */
import type { Project } from '../../model/project.ts';
import type { Coding, Id } from '../../model/records.ts';
import { pathOf } from '../../model/code-tree.ts';
import { alive, codingsIn } from '../../model/visible.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { actorsWithWords } from '../../facts/whose-words.ts';
import { sourcesInOrder } from '../project-parts.ts';

/** A place where others name an actor. */
export type Naming = Span & { readonly source: Id; readonly actor: Id };

export const ASKED = ['about', 'holder'] as const;
export type Role = (typeof ASKED)[number];

/** A coding without this answer, and whom its passage names; nothing is answered without a person's key. */
export type AnswerProposal = {
	readonly coding: Coding;
	readonly role: Role;
	/** Those named first stand first. */
	readonly actors: readonly Id[];
	readonly at: readonly Span[];
};

/** Codes that ask who holds it. */
const HELD = 'pg-authority';

/** Source by source in the order of their names, in text order. */
export function answerProposals(project: Project, namings: readonly Naming[]): AnswerProposal[] {
	const bySource = grouped(namings, ({ source }) => source);
	return sourcesInOrder(project).flatMap(({ id }) => {
		const here = bySource.get(id) ?? [];
		if (here.length === 0) return [];
		return codingsIn(project, id).flatMap((coding) => {
			const named = here.filter((one) => overlaps(one, coding));
			if (named.length === 0) return [];
			const actors = [...new Set(named.map(({ actor }) => actor))];
			const at = named.map(({ start, end }) => ({ start, end }));
			return ASKED.filter((role) => asks(project, coding, role)).map((role) => ({
				...{ coding, role, actors, at }
			}));
		});
	});
}

const asks = (project: Project, coding: Coding, role: Role): boolean =>
	(coding[role]?.length ?? 0) === 0 &&
	(role === 'about' || pathOf(project, coding.code).some(({ id }) => id === HELD));

export type NotHeard = {
	readonly actor: Id;
	readonly namings: readonly Naming[];
	readonly sources: number;
};

/** Actors that others name and that say no word in any source; those named most often first. */
export function notHeard(project: Project, namings: readonly Naming[]): NotHeard[] {
	const heard = actorsWithWords(project);
	const named = grouped(namings, ({ actor }) => actor);
	return alive(project, 'actors')
		.flatMap(({ id }): NotHeard[] => {
			const own = named.get(id) ?? [];
			if (own.length === 0 || heard.has(id)) return [];
			return [{ actor: id, namings: own, sources: new Set(own.map((one) => one.source)).size }];
		})
		.sort((a, b) => b.namings.length - a.namings.length);
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const one of all) {
		const group = groups.get(keyOf(one));
		if (group) group.push(one);
		else groups.set(keyOf(one), [one]);
	}
	return groups;
}
