/** What is said in a source and by which actor, so that nobody is proposed as spoken about in their own words (rule U19). */
import { whoseWords } from '../../facts/whose-words.ts';
import type { Project } from '../../model/project.ts';
import type { Id, Source } from '../../model/records.ts';
import type { Span } from '../../text/span.ts';
import { heardIn } from '../heard.ts';

export type Said = Span & { readonly actor: Id | null };

/** Stretches of text in text order; interviewers and moderators are left out, words given by hand are those of that actor. */
export function saidIn(project: Project, source: Source): Said[] {
	const whose = whoseWords(project);
	return heardIn(project, source).spans.flatMap((span) =>
		whose.within(source.id, span).map(({ start, end, actor }) => ({ start, end, actor }))
	);
}
