/** Which codes of one codebook are given to the same words as codes of another (rule G7): meetings of codes, across two trees. */
import { coOccurrence, type Meeting, type MetCode } from '../displays/co-occurrence.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';

export type Pair = Pick<Meeting, 'n' | 'jaccard' | 'codings'> & {
	readonly left: MetCode;
	readonly right: MetCode;
};
export type MeetingsBetween = {
	/** Most passages first. */
	readonly pairs: readonly Pair[];
	/** Codes with passages that meet no code of the other side. */
	readonly aloneLeft: readonly MetCode[];
	readonly aloneRight: readonly MetCode[];
};

/**
 * Every code by itself, without those below it.
 * @param left, right  the codes of each side; they may be the same, and then each pair stands once
 * @throws SimpulError display.no-codings {view}
 */
export function meetingsBetween(
	project: Project,
	left: ReadonlySet<Id>,
	right: ReadonlySet<Id>,
	lang: Lang
): MeetingsBetween {
	const spec = {
		view: 'co-occurrence',
		codes: null,
		within: 'overlap',
		least: 1,
		where: []
	} as const;
	const { codes, pairs: all, alone } = coOccurrence(project, spec, lang);
	const pairs = all.flatMap(({ a, b, n, jaccard, codings }) => {
		const [one, other] = [codes[a]!, codes[b]!];
		const sides =
			left.has(one.id) && right.has(other.id)
				? { left: one, right: other }
				: left.has(other.id) && right.has(one.id)
					? { left: other, right: one }
					: null;
		return sides ? [{ ...sides, n, jaccard, codings }] : [];
	});
	const met = new Set(pairs.flatMap((pair) => [pair.left.id, pair.right.id]));
	const lonely = (side: ReadonlySet<Id>) =>
		[...codes, ...alone].filter(({ id }) => side.has(id) && !met.has(id));
	return {
		pairs: pairs.sort((x, y) => y.n - x.n || y.jaccard - x.jaccard),
		aloneLeft: lonely(left),
		aloneRight: lonely(right)
	};
}
