/** Ties of a network: all passages about one actor's relation to another, in this direction. */
import type { Id } from '../model/records.ts';
import { groupBy } from '../text/group.ts';

/** One passage that tells a relation. Actors are positions among the nodes. */
export type Told = {
	readonly from: number;
	readonly to: number;
	readonly source: Id;
	readonly start: number;
	readonly end: number;
	readonly codings: readonly Id[];
	/** 0-4 (core/frameworks/levels.ts), or null: not answered. */
	readonly level: number | null;
	readonly conflict: boolean;
	/** Nodes that speak in it; -1 for one that is in no relation. */
	readonly tellers: readonly number[];
};

/** Who tells of two actors' relation, in either direction: both, one of the two, or only others. */
export type TellingSide = 'both' | 'from' | 'to' | 'others';

export type Tie = {
	readonly from: number;
	readonly to: number;
	readonly n: number;
	/** Of the passages with a level; null if none has one. */
	readonly median: number | null;
	readonly lowest: number | null;
	readonly highest: number | null;
	/** Passages with a level. */
	readonly levels: number;
	/** Passages about conflict. */
	readonly conflict: number;
	readonly told: TellingSide;
	readonly codings: readonly Id[];
};

export function tiesOf(told: readonly Told[]): { ties: Tie[]; inside: Told[] } {
	const inside = told.filter(({ from, to }) => from === to);
	const between = told.filter(({ from, to }) => from !== to);
	const byPair = groupBy(between, ({ from, to }) => `${from} ${to}`);
	const ties = [...byPair.values()].map((passages) => {
		const { from, to } = passages[0]!;
		const back = byPair.get(`${to} ${from}`) ?? [];
		return tie(passages, [...passages, ...back]);
	});
	return { ties: ties.sort((a, b) => a.from - b.from || a.to - b.to), inside };
}

/** @param pair  passages about the two in either direction */
function tie(passages: readonly Told[], pair: readonly Told[]): Tie {
	const { from, to } = passages[0]!;
	const levels = passages
		.flatMap(({ level }) => (level === null ? [] : [level]))
		.sort((a, b) => a - b);
	const tellers = new Set(pair.flatMap((one) => one.tellers));
	const [byFrom, byTo] = [tellers.has(from), tellers.has(to)];
	return {
		...{ from, to, n: passages.length },
		median: medianOf(levels),
		lowest: levels[0] ?? null,
		highest: levels.at(-1) ?? null,
		levels: levels.length,
		conflict: passages.filter(({ conflict }) => conflict).length,
		told: byFrom && byTo ? 'both' : byFrom ? 'from' : byTo ? 'to' : 'others',
		codings: passages.flatMap(({ codings }) => codings)
	};
}

/** Of an even number, half-way between the two in the middle. */
function medianOf(sorted: readonly number[]): number | null {
	if (sorted.length === 0) return null;
	const middle = (sorted.length - 1) / 2;
	return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
