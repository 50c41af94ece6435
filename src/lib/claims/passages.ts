/** Coded passages as the claims page lists them: what is said, where, by whom. */
import { withDescendants } from '#core/model/code-tree.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Coding, Id, Lang, Source } from '#core/model/records.ts';
import { alive, codingsIn } from '#core/model/visible.ts';

export type Passage = {
	readonly coding: Coding;
	readonly source: Source;
	readonly code: string;
	readonly colour: string;
	/** Labels of those who speak in it, with their actors. */
	readonly who: readonly string[];
	/** Number of the turn it begins in, from 1; null outside turns. */
	readonly turn: number | null;
};

/** Everything coded with this code or one below it, in the order of sources and text. */
export function codingsOf(project: Project, code: Id): Coding[] {
	const codes = withDescendants(project, code);
	return alive(project, 'sources').flatMap(({ id }) =>
		codingsIn(project, id).filter((coding) => codes.has(coding.code))
	);
}

export function passageOf(project: Project, coding: Coding, lang: Lang): Passage | null {
	const source = project.sources.get(coding.source);
	if (!source) return null;
	const code = project.codes.get(coding.code);
	const { from, start, end, speaker } = source.turns;
	const people = new Set<string>();
	let turn: number | null = null;
	for (let i = 0; i < from.length; i++) {
		if (from[i]! <= coding.start && coding.start < end[i]!) turn = i + 1;
		if (start[i]! >= coding.end || end[i]! <= coding.start || speaker[i]! < 0) continue;
		people.add(nameOf(project, source.speakers[speaker[i]!]!));
	}
	return {
		...{ coding, source, turn, who: [...people] },
		code: say(code?.name, lang) || coding.code,
		colour: code?.colour ?? '#777777'
	};
}

function nameOf(project: Project, id: Id): string {
	const speaker = project.speakers.get(id);
	const actor = speaker?.actor ? project.actors.get(speaker.actor)?.name : undefined;
	const label = speaker?.label ?? id;
	return actor && actor !== label ? `${label} (${actor})` : label;
}
