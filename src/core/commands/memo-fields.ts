/** What a memo must have: something it is on that is there, and words. */
import { SimpulError } from '../model/error.ts';
import type { MemoPlace } from '../model/memo-records.ts';
import type { Project } from '../model/project.ts';
import { needActor, needCode, needCoding, needSource } from './guards.ts';
import { needSpan } from './values.ts';

/**
 * @returns the place in the form in which it is kept
 * @throws SimpulError code.unknown, source.unknown, actor.unknown, coding.unknown, span.empty, span.outside; memo.no-table for a
 *   table without a question
 */
export function needPlace(project: Project, on: MemoPlace | null): MemoPlace | null {
	if (on === null) return null;
	switch (on.t) {
		case 'codes':
			return { t: on.t, id: needCode(project, on.id).id };
		case 'sources':
			return { t: on.t, id: needSource(project, on.id).id };
		case 'actors':
			return { t: on.t, id: needActor(project, on.id).id };
		case 'codings':
			return { t: on.t, id: needCoding(project, on.id).id };
		case 'span': {
			const source = needSource(project, on.id);
			return { t: on.t, id: source.id, ...needSpan(source, on.start, on.end) };
		}
		case 'table':
			if (on.id.trim() === '') throw new SimpulError('memo.no-table');
			return { t: on.t, id: on.id };
	}
}

/** @throws SimpulError memo.empty: a memo that says nothing is taken away, not emptied */
export function needWords(title: string, body: string): void {
	if (title.trim() === '' && body.trim() === '') throw new SimpulError('memo.empty');
}

/** What a memo goes by: its title, else its first words on one line. */
export function memoName({ title, body }: { readonly title: string; readonly body: string }) {
	const line = title || body.trim().replace(/\s+/g, ' ');
	return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s*\S*$/, '')} …`;
}
const LONGEST = 60;
