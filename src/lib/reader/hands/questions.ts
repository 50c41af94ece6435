/** What is asked about a passage, in which order, and which codes ask for it by themselves (rule H5 of docs/spec/coding.md). */
import { pathOf } from '#core/model/code-tree.ts';
import type { Project } from '#core/model/project.ts';
import type { Code, Id } from '#core/model/records.ts';
import type { Made } from './new-actor.ts';

export type Question = 'valence' | 'about' | 'holder' | 'from' | 'to' | 'level';
/** Where a relation begins that has no other end yet, and the actor if it is new. */
export type From = { readonly id: Id; readonly made: readonly Made[] };
const ORDER: readonly Question[] = ['valence', 'about', 'holder', 'from', 'to', 'level'];

/** Codes with these above them speak of who holds something, or of two actors and what is between them. */
const HELD = 'pg-authority';
const BETWEEN = 'pg-cooperation';

/** The end of a relation is asked after its beginning, so it is not among them. */
export function askedBy(project: Project, codes: readonly Code[]): Question[] {
	const above = codes.flatMap((code) => pathOf(project, code.id).map(({ id }) => id));
	const asked: Question[] = codes.some(({ valence }) => valence !== 'none') ? ['valence'] : [];
	asked.push('about');
	if (above.includes(HELD)) asked.push('holder');
	if (above.includes(BETWEEN)) asked.push('from');
	return asked;
}

/**
 * @param answered  whether `now` has just been answered; a relation goes on to its other end and its level only then
 * @returns null when nothing more is asked
 */
export function after(
	now: Question,
	answered: boolean,
	asked: readonly Question[]
): Question | null {
	if (now === 'from') return answered ? 'to' : null;
	if (now === 'to') return answered ? 'level' : null;
	return ORDER.slice(ORDER.indexOf(now) + 1).find((one) => asked.includes(one)) ?? null;
}
