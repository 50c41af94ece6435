/** Checks shared by the commands that write codings: optional answers, ids, and that nobody says the same twice. */
import { codingId, codingsOf } from '../model/codings.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import { VALENCES, type Coding, type CodingExtras, type Id } from '../model/records.ts';
import { passageKey } from './passage-key.ts';
import { needOneOf } from './values.ts';

/** Answers as a form gives them; null or nothing in a list takes an answer away. */
export type Answers = { readonly [A in keyof CodingExtras]?: CodingExtras[A] | null | undefined };

/**
 * @param needActor  throws unless the actor is known
 * @returns the answers as they are kept: null for what is taken away, undefined for what was not told
 * @throws SimpulError value.unknown {field, value}, actor.unknown {actor}, coding.relation-to-self {actor}
 */
export function answers(told: Answers, needActor: (id: Id) => unknown): Answers {
	const { valence, about, holder, relation, level, note } = told;
	for (const id of [...(about ?? []), ...(holder ?? []), ...(relation ?? [])]) needActor(id);
	if (relation && relation[0] === relation[1])
		throw new SimpulError('coding.relation-to-self', { actor: relation[0] });
	return {
		valence: valence && needOneOf(VALENCES, valence, 'valence'),
		about: about && (about.length > 0 ? [...new Set(about)] : null),
		holder: holder && (holder.length > 0 ? [...new Set(holder)] : null),
		relation,
		level: level == null ? level : needOneOf([0, 1, 2, 3, 4], level, 'level'),
		note: note == null ? note : note.trim() || null
	};
}

/** The answers that are there, for a new coding. */
export const answered = (told: Answers): CodingExtras =>
	Object.fromEntries(Object.entries(told).filter(([, value]) => value != null));

/** @throws SimpulError id.malformed {id}: the part after the source must be there and have no "~" */
export function newCodingId(source: Id, unique: string): Id {
	if (unique === '' || unique.includes('~')) throw new SimpulError('id.malformed', { id: unique });
	return codingId(source, unique);
}

/** Remembers what a source's living codings say, and refuses to hear it again. */
export function noDuplicates(project: Project, source: Id, except?: Id) {
	const said = new Set<string>();
	for (const coding of codingsOf(project.codings.get(source)))
		if (coding.alive && coding.id !== except) said.add(passageKey(coding));
	/** @throws SimpulError coding.duplicate {source, code, start, end} */
	return (coding: Pick<Coding, 'code' | 'coder' | 'start' | 'end'>): void => {
		const key = passageKey(coding);
		const { code, start, end } = coding;
		if (said.has(key)) throw new SimpulError('coding.duplicate', { source, code, start, end });
		said.add(key);
	};
}
