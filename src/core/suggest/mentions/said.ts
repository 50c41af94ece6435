/** What is said in a source and by which actor, so that nobody is proposed as spoken about in their own words (rule U19). */
import type { Project } from '../../model/project.ts';
import type { Id, Source } from '../../model/records.ts';
import { find } from '../../model/visible.ts';
import type { Span } from '../../text/span.ts';
import { heardIn } from '../heard.ts';

export type Said = Span & { readonly actor: Id | null };

/** Stretches of text in text order; interviewers and moderators are left out. */
export function saidIn(project: Project, source: Source): Said[] {
	const { turns, speakers } = source;
	const actorAt = new Map(
		Array.from(turns.start, (start, t) => [
			start,
			find(project, 'speakers', speakers[turns.speaker[t]!] ?? null)?.actor ?? null
		])
	);
	return heardIn(project, source).spans.map((span) => ({
		...span,
		actor: (speakers.length > 0 ? actorAt.get(span.start) : null) ?? source.actor
	}));
}
