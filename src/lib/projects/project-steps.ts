/** What is left to do in a project, in the order of the work: the overview shows the first few. */
import { codingsOf } from '#core/model/codings.ts';
import type { Project } from '#core/model/project.ts';
import { alive, isShown } from '#core/model/visible.ts';

export type Step =
	| { readonly step: 'import' }
	| { readonly step: 'assign'; readonly speakers: number }
	| { readonly step: 'code'; readonly source: string; readonly name: string }
	| { readonly step: 'valence'; readonly codings: number; readonly source: string }
	| { readonly step: 'table' };

export function stepsOf(project: Project): Step[] {
	const sources = alive(project, 'sources');
	if (sources.length === 0) return [{ step: 'import' }];
	const steps: Step[] = [];
	const living = new Set(sources.map((s) => s.id));
	const speakers = alive(project, 'speakers').filter(
		(s) => s.actor === null && s.role === 'participant' && living.has(s.source)
	).length;
	if (speakers > 0) steps.push({ step: 'assign', speakers });
	const counts = new Map(sources.map((s) => [s.id, countIn(project, s.id)]));
	const uncoded = sources.find((s) => counts.get(s.id)!.codings === 0);
	if (uncoded) steps.push({ step: 'code', source: uncoded.id, name: uncoded.name });
	const unanswered = sources.filter((s) => counts.get(s.id)!.unanswered > 0);
	const first = unanswered[0];
	if (first) {
		const codings = unanswered.reduce((n, s) => n + counts.get(s.id)!.unanswered, 0);
		steps.push({ step: 'valence', codings, source: first.id });
	}
	if ([...counts.values()].some((c) => c.codings > 0)) steps.push({ step: 'table' });
	return steps;
}

/** Codings shown in a source, and how many of them lack a valence that their code requires. */
export function countIn(project: Project, source: string): { codings: number; unanswered: number } {
	let codings = 0;
	let unanswered = 0;
	for (const coding of codingsOf(project.codings.get(source))) {
		if (!coding.alive || !isShown(project, coding.code)) continue;
		codings++;
		if (project.codes.get(coding.code)?.valence === 'required' && coding.valence === undefined)
			unanswered++;
	}
	return { codings, unanswered };
}
