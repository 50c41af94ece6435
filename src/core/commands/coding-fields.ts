/** Checks shared by the commands that write codings: optional answers, ids, and that nobody says the same twice. */
import { countBelow } from '../binary-search.ts';
import { codingId, type CodingBlock } from '../model/codings.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import { BY_HAND, VALENCES, type Coding, type CodingExtras, type Id } from '../model/records.ts';
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
	const { valence, about, holder, relation, level, note, via } = told;
	for (const id of [...(about ?? []), ...(holder ?? []), ...(relation ?? [])]) needActor(id);
	if (relation && relation[0] === relation[1])
		throw new SimpulError('coding.relation-to-self', { actor: relation[0] });
	return {
		valence: valence && needOneOf(VALENCES, valence, 'valence'),
		about: about && (about.length > 0 ? [...new Set(about)] : null),
		holder: holder && (holder.length > 0 ? [...new Set(holder)] : null),
		relation,
		level: level == null ? level : needOneOf([0, 1, 2, 3, 4], level, 'level'),
		note: trimmed(note),
		via: via == null || via.trim() !== BY_HAND ? trimmed(via) : null
	};
}

const trimmed = (text: string | null | undefined) => (text == null ? text : text.trim() || null);

/** The answers that are there, for a new coding. */
export const answered = (told: Answers): CodingExtras =>
	Object.fromEntries(Object.entries(told).filter(([, value]) => value != null));

/** @throws SimpulError id.malformed {id}: the part after the source must be there and have no "~" */
export function newCodingId(source: Id, unique: string): Id {
	if (unique === '' || unique.includes('~')) throw new SimpulError('id.malformed', { id: unique });
	return codingId(source, unique);
}

/**
 * Refuses to hear again what a source's living codings say. It asks the columns, without making a value of each coding: a source
 * may have thousands, and one more is added at every key press.
 */
export function noDuplicates(project: Project, source: Id, except?: Id) {
	const block = project.codings.get(source);
	const said = new Set<string>();
	/** @throws SimpulError coding.duplicate {source, code, start, end} */
	return (coding: Pick<Coding, 'code' | 'coder' | 'start' | 'end'>): void => {
		const key = passageKey(coding);
		const { code, start, end } = coding;
		if (said.has(key) || (block && isSaid(block, coding, except)))
			throw new SimpulError('coding.duplicate', { source, code, start, end });
		said.add(key);
	};
}

function isSaid(
	block: CodingBlock,
	{ code, coder, start, end }: Pick<Coding, 'code' | 'coder' | 'start' | 'end'>,
	except: Id | undefined
): boolean {
	for (
		let i = countBelow(block.start, start);
		i < block.start.length && block.start[i] === start;
		i++
	)
		if (
			block.end[i] === end &&
			block.alive[i] === 1 &&
			block.codes[block.code[i]!] === code &&
			block.coders[block.coder[i]!] === coder &&
			block.ids[i] !== except
		)
			return true;
	return false;
}
