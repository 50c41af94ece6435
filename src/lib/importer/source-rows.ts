/** What the list of sources shows beside the source's own fields. */
import { factsOf } from '#core/facts/facts.ts';
import type { Project } from '#core/model/project.ts';
import type { CodingBlock } from '#core/model/codings.ts';
import type { Actor, Source } from '#core/model/records.ts';
import { find, shownCodes, speakersOf } from '#core/model/visible.ts';
import { needsActor } from './first-answers.ts';

export type SourceRow = {
	readonly source: Source;
	readonly codings: number;
	/** Of those who speak, in the order of the speakers; the source's own actor if it has no speakers. */
	readonly actors: readonly Actor[];
	/** Speakers that no actor has yet. */
	readonly unassigned: number;
};

/** By name. */
export function sourceRows(project: Project): SourceRow[] {
	const { people, sources } = factsOf(project);
	return people.sources.rows.map((source, s) => {
		const speakers = speakersOf(project, source.id).filter(
			(one) => one.alive && needsActor(one.role)
		);
		const ids = source.speakers.length > 0 ? speakers.map((one) => one.actor) : [source.actor];
		return {
			source,
			codings: codingsIn(project, sources[s]!.block),
			actors: [...new Set(ids)].flatMap((id) => find(project, 'actors', id) ?? []),
			unassigned: speakers.filter((one) => one.actor === null).length
		};
	});
}

type Counted = { readonly codes: Project['codes']; readonly n: number };
const kept = new WeakMap<CodingBlock, Counted>();

function codingsIn(project: Project, block: CodingBlock): number {
	const known = kept.get(block);
	if (known?.codes === project.codes) return known.n;
	const shown = shownCodes(project, block);
	let n = 0;
	for (let i = 0; i < block.ids.length; i++) if (block.alive[i] === 1 && shown[block.code[i]!]) n++;
	kept.set(block, { codes: project.codes, n });
	return n;
}
