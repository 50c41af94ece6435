/** Actors of whom others speak and who say no word themselves, in the sources that the table looks at (S10.2). */
import type { CodingExtras, Id } from '../model/records.ts';
import type { Project } from '../model/project.ts';
import { shownCodes } from '../model/visible.ts';
import { peopleOf } from '../facts/people.ts';
import { ask, type Question } from './question.ts';

export type SpokenAbout = {
	readonly id: Id;
	readonly label: string;
	/** Type of the actor, as its id. */
	readonly type: string | null;
	/** Codings that name the actor: as the one spoken about, as the holder, as an end of a relation. */
	readonly about: number;
	readonly holder: number;
	readonly relation: number;
	/** Sources in which it is named. */
	readonly sources: number;
};

/** Those named most often first. */
export function spokenAbout(of: Question): SpokenAbout[] {
	const { project, spec } = of;
	const ofSources = spec.where.filter(({ dim }) => dim.by === 'source' || dim.by === 'kind');
	const said = ask(of, {
		...{ rows: { by: 'actor' }, columns: { by: 'source' }, where: ofSources },
		...{ unit: 'references', percent: 'none' }
	});
	const { rows } = peopleOf(project).actors;
	const silent = new Set(
		said.rows.flatMap(({ id }, r) =>
			said.signs[r]!.some((sign) => sign === 'number') || said.rowTotals[r]! > 0 ? [] : [id]
		)
	);
	const named = new Map([...silent].map((id) => [id, { about: 0, holder: 0, relation: 0, in: 0 }]));
	const looked = sourcesIn(of, ofSources);
	for (const source of looked) {
		const here = new Set<Id>();
		for (const answers of answersIn(project, source))
			for (const [role, id] of rolesIn(answers)) {
				const counts = named.get(id);
				if (!counts) continue;
				counts[role]++;
				here.add(id);
			}
		for (const id of here) named.get(id)!.in++;
	}
	return rows
		.flatMap(({ id, name, type }): SpokenAbout[] => {
			const counts = named.get(id);
			if (!counts || counts.in === 0) return [];
			const { about, holder, relation } = counts;
			return [{ id, label: name, type, about, holder, relation, sources: counts.in }];
		})
		.sort((a, b) => total(b) - total(a));
}

const total = ({ about, holder, relation }: SpokenAbout): number => about + holder + relation;

/** Answers of the codings that are shown. */
function* answersIn(project: Project, source: Id): Generator<CodingExtras> {
	const block = project.codings.get(source);
	if (!block) return;
	const shown = shownCodes(project, block);
	for (const [i, extras] of block.extras)
		if (block.alive[i] === 1 && shown[block.code[i]!]) yield extras;
}

function rolesIn({
	about,
	holder,
	relation
}: CodingExtras): ['about' | 'holder' | 'relation', Id][] {
	return [
		...(about ?? []).map((id): ['about', Id] => ['about', id]),
		...(holder ?? []).map((id): ['holder', Id] => ['holder', id]),
		...(relation ?? []).map((id): ['relation', Id] => ['relation', id])
	];
}

/** Ids of the sources that the filters on sources let through. */
function sourcesIn(of: Question, where: Question['spec']['where']): Id[] {
	const table = ask(of, {
		...{ rows: { by: 'source' }, columns: { by: 'kind' }, where },
		...{ unit: 'references', percent: 'none' }
	});
	return table.rows.flatMap(({ id }, r) =>
		table.signs[r]!.some((sign) => sign === 'number') || table.rowTotals[r]! > 0 ? [id] : []
	);
}
