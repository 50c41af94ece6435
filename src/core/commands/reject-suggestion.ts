import type { Edit, Op } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { rejectionId, type Pointed } from '../suggest/rejection.ts';
import { needCode, needCoder, needSource } from './guards.ts';
import { create, edit, update } from './ops.ts';
import { needSpan } from './values.ts';

export type RejectSuggestion = Pointed & { readonly coder: Id };

/**
 * Remembers that a suggestion was wrong, so that it is not made again (rule U8).
 * @throws SimpulError source.unknown, code.unknown, coder.unknown, span.empty, span.outside
 */
export function rejectSuggestion(project: Project, args: RejectSuggestion): Edit {
	const { source, start, end, code } = args;
	return edit('suggestion.reject', { source, start, end, code }, rejected(project, args));
}

/** Takes the rejection back: the suggestion is made again. */
export function restoreSuggestion(project: Project, { source, start, end, code }: Pointed): Edit {
	const known = project.rejections.get(rejectionId({ source, start, end, code }));
	const ops = known ? update('rejections', known, { alive: false }) : [];
	return edit('suggestion.restore', { source, start, end, code }, ops);
}

/** The ops of a rejection, for commands that do more; none if it was rejected before. */
export function rejected(project: Project, { coder, ...pointed }: RejectSuggestion): Op[] {
	needSpan(needSource(project, pointed.source), pointed.start, pointed.end);
	needCode(project, pointed.code);
	const by = needCoder(project, coder).id;
	const id = rejectionId(pointed);
	const known = project.rejections.get(id);
	if (known) return known.alive ? [] : update('rejections', known, { alive: true, coder: by });
	return [create('rejections', id, { coder: by })];
}
