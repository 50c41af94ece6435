/**
 * Which passages of B each passage of A meets in one source (M2). Each relation is two ranges that must share something, so that
 * one walk over B in the order of its ranges answers all of them; only partners are looked at, however many passages there are.
 */
import { countUpTo } from '../binary-search.ts';
import type { CodeQuery } from './spec.ts';
import type { SidePassage } from './side.ts';

type Range = { readonly from: number; readonly to: number };
type Placed = Range & { readonly passage: SidePassage };
type Asked = Pick<CodeQuery, 'relation' | 'turns'>;

/** @param begins  where the turns of the source begin; none: a source without turns */
export function meetings(
	asked: Asked,
	left: readonly SidePassage[],
	right: readonly SidePassage[],
	begins: Int32Array
): SidePassage[][] {
	const reach = reaches(asked, begins);
	const others = byCoder(right, reach.ofB);
	return left.map((a) => {
		const own = others.get(a.coder);
		return own ? own.within(reach.ofA(a)).filter((b) => meets(asked, a, b)) : [];
	});
}

/** What the ranges leave open; a coding never meets itself. */
function meets({ relation }: Asked, a: SidePassage, b: SidePassage): boolean {
	if (a.rows.length === 1 && b.rows.length === 1 && a.rows[0] === b.rows[0]) return false;
	if (relation === 'contains') return a.start <= b.start && b.end <= a.end;
	if (relation === 'within') return b.start <= a.start && a.end <= b.end;
	return true;
}

type Reach = (passage: SidePassage) => Range;

function reaches({ relation, turns }: Asked, begins: Int32Array): { ofA: Reach; ofB: Reach } {
	const words: Reach = ({ start, end }) => ({ from: start, to: end });
	if (relation === 'before')
		return {
			ofA: ({ end }) => ({ from: end, to: begins[countUpTo(begins, end - 1)] ?? Infinity }),
			ofB: ({ start }) => ({ from: start, to: start + 1 })
		};
	if (relation !== 'near' || begins.length === 0) return { ofA: words, ofB: words };
	const inTurns =
		(more: number): Reach =>
		({ start, end }) => ({
			from: countUpTo(begins, start) - more,
			to: countUpTo(begins, end - 1) + 1 + more
		});
	return { ofA: inTurns(turns), ofB: inTurns(0) };
}

function byCoder(passages: readonly SidePassage[], reach: Reach): Map<number, Shelf> {
	const coders = new Map<number, Placed[]>();
	for (const passage of passages) {
		const placed = { passage, ...reach(passage) };
		const known = coders.get(passage.coder);
		if (known) known.push(placed);
		else coders.set(passage.coder, [placed]);
	}
	return new Map([...coders].map(([coder, all]) => [coder, new Shelf(all)]));
}

/** Passages of one coder, ready to be asked which of them touch a range. */
class Shelf {
	#all: readonly Placed[];
	#from: Int32Array;
	/** The farthest end of any of the first so many: behind it nothing reaches back. */
	#farthest: Float64Array;

	constructor(all: readonly Placed[]) {
		this.#all = all; // in text order, so their ranges begin in order too
		this.#from = Int32Array.from(all, ({ from }) => from);
		let far = -Infinity;
		this.#farthest = Float64Array.from(all, ({ to }) => (far = Math.max(far, to)));
	}

	/** In text order. */
	within({ from, to }: Range): SidePassage[] {
		const found: SidePassage[] = [];
		let i = to === Infinity ? this.#all.length : countUpTo(this.#from, to - 1);
		while (--i >= 0 && this.#farthest[i]! > from)
			if (this.#all[i]!.to > from) found.push(this.#all[i]!.passage);
		return found.reverse();
	}
}
