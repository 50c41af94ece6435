import type { Edit } from '../log/change.ts';
import { SimpulError } from '../model/error.ts';
import { LINK_KINDS, type Link } from '../model/memo-records.ts';
import type { Project } from '../model/project.ts';
import { alive } from '../model/visible.ts';
import { needCoding, needNewId } from './guards.ts';
import { create, edit } from './ops.ts';
import { needOneOf } from './values.ts';

export type AddLink = Omit<Link, 'alive' | 'note'> & { readonly note?: string };

/**
 * The coding `from` supports, contradicts or explains the coding `to`. To contradict goes both ways: it is said once.
 * @throws SimpulError coding.unknown {coding}, link.to-itself {coding}, link.duplicate {from, to}, value.unknown, id.taken
 */
export function addLink(project: Project, { id, from, to, kind, note = '' }: AddLink): Edit {
	const [first, second] = [needCoding(project, from), needCoding(project, to)];
	if (from === to) throw new SimpulError('link.to-itself', { coding: from });
	const fields = { from, to, kind: needOneOf(LINK_KINDS, kind, 'kind'), note: note.trim() };
	if (alive(project, 'links').some((link) => saysTheSame(link, fields)))
		throw new SimpulError('link.duplicate', { from, to });
	return edit('link.add', { id, from, to, kind, sources: [first.source, second.source] }, [
		create('links', needNewId(project, 'links', id), fields)
	]);
}

type Said = Pick<Link, 'from' | 'to' | 'kind'>;

/** One text for two sentences that are one: the same passages, the same kind; what contradicts, in either direction. */
export function linkKey({ kind, from, to }: Said): string {
	const turned = kind === 'contradicts' && from > to;
	return turned ? `${kind} ${to} ${from}` : `${kind} ${from} ${to}`;
}

export const saysTheSame = (a: Said, b: Said): boolean => linkKey(a) === linkKey(b);
