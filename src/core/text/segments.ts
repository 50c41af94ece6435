/**
 * Overlapping spans laid flat: the stretches of text in which the same spans hold. The highlights draw these, so no drawing code
 * ever has to think about overlap. Where hundreds of spans hold at one place, only the innermost are listed: nobody can see more.
 */
import { countWhile } from '../binary-search.ts';
import type { Span } from './span.ts';

/** Lists hold indexes into the given spans. */
export type Segment = Span & {
	/** The spans that hold here, shortest first; at most as many as were asked for. */
	readonly on: readonly number[];
	/** How many hold here. */
	readonly depth: number;
	/** Those that do not hold before `start`, ascending. */
	readonly entering: readonly number[];
	/** Those that do not hold after `end`, ascending. */
	readonly leaving: readonly number[];
};

/**
 * @param spans  in any order; parts outside [from, to) are cut off, empty ones are ignored
 * @param most  how many spans a segment lists in `on`
 * @returns segments that cover [from, to) without gap, including those where nothing holds
 */
export function segments(
	from: number,
	to: number,
	spans: readonly Span[],
	most = Infinity
): Segment[] {
	const inside = spans.flatMap(({ start, end }, index) => {
		const cut = { start: Math.max(from, start), end: Math.min(to, end), index };
		return cut.start < cut.end ? [cut] : [];
	});
	const opening = inside.toSorted((a, b) => a.start - b.start || a.index - b.index);
	const closing = inside.toSorted((a, b) => a.end - b.end || a.index - b.index);
	const found: Segment[] = [];
	const holding = new Holding(spans);
	for (let at = from, o = 0, c = 0; at < to;) {
		const entering: number[] = [];
		while (opening[o]?.start === at) entering.push(opening[o++]!.index);
		for (const index of entering) holding.add(index);
		const end = Math.min(opening[o]?.start ?? to, closing[c]?.end ?? to);
		const leaving: number[] = [];
		while (closing[c]?.end === end) leaving.push(closing[c++]!.index);
		const [on, depth] = [holding.first(most), holding.size];
		found.push({ start: at, end, on, depth, entering, leaving });
		for (const index of leaving) holding.remove(index);
		at = end;
	}
	return found;
}

/** Indexes of spans, the shortest first. */
class Holding {
	#list: number[] = [];

	constructor(private readonly spans: readonly Span[]) {}

	get size(): number {
		return this.#list.length;
	}
	first(count: number): number[] {
		return this.#list.slice(0, count);
	}
	add(index: number): void {
		this.#list.splice(this.#place(index), 0, index);
	}
	remove(index: number): void {
		this.#list.splice(this.#place(index), 1);
	}

	/** How many in the list come before it. */
	#place(index: number): number {
		const length = this.#length(index);
		return countWhile(this.#list.length, (at) => {
			const other = this.#list[at]!;
			return (this.#length(other) - length || other - index) < 0;
		});
	}

	#length = (index: number) => this.spans[index]!.end - this.spans[index]!.start;
}
