/** The ranges of a source that were given to actors by hand, and what of each counts (B3.1): where two overlap, the one made later. */
import type { Project } from '../model/project.ts';
import type { Attribution, Source } from '../model/records.ts';
import { alive, find } from '../model/visible.ts';
import type { Span } from '../text/span.ts';
import { disjoint, without } from './hand-ranges.ts';

export type GivenRange = Attribution & {
	/** In text order; empty if later ranges cover it. */
	readonly counted: readonly Span[];
};

/** In text order; ranges of actors that were taken back are left out, as tables leave them out. */
export function givenRanges(project: Project, source: Pick<Source, 'id' | 'length'>): GivenRange[] {
	const made = alive(project, 'attributions').filter(
		(range) => range.source === source.id && find(project, 'actors', range.actor)
	);
	return made
		.map((range, i) => {
			const later = made.slice(i + 1).map(({ start, end }) => ({ start, end, actor: 0 }));
			const { start, end } = range;
			return { ...range, counted: without({ start, end }, disjoint(later, source.length)) };
		})
		.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** How much of a range counts. */
export type Counts = 'all' | 'part' | 'nothing';

export function countsOf({ start, end, counted }: GivenRange): Counts {
	const [first] = counted;
	if (!first) return 'nothing';
	return first.start === start && first.end === end ? 'all' : 'part';
}
