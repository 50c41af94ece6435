/**
 * The exact test of a table of any size: how likely, with its margins held, are tables no more likely than this one. Passages are
 * followed column by column; those that can no longer fall on the other side of the observed table are settled at once, and what
 * remains is met half way by the ways to fill in the last columns.
 * Sources: Freeman, G. H., & Halton, J. H. (1951). Biometrika, 38, 141-149; Mehta & Patel (1983), see margin-network.ts.
 */
import { ChanceList } from './chance-list.ts';
import { filled } from './filled.ts';
import { AS_LIKELY } from './fisher.ts';
import { logFactorials } from './log-factorials.ts';
import { MarginNetwork, type Rest } from './margin-network.ts';
import { columnSums, needTable, rowSums, sum, type Table } from './need-counts.ts';
import { tooFew, type TooFew, type TooLarge } from './refusal.ts';

export type FreemanHalton = { readonly kind: 'exact'; readonly p: number };

/** Steps after which a table is refused: one to three seconds. */
export const STEPS = 10_000_000;

/** @throws SimpulError stats.bad-counts */
export function freemanHalton(given: Table, limit = STEPS): FreemanHalton | TooFew | TooLarge {
	const { table, rows, columns } = filled(needTable(given));
	if (rows.length < 2) return tooFew('rows', rows.length, 2);
	if (columns.length < 2) return tooFew('columns', columns.length, 2);
	const sums = [rowSums(table), columnSums(table)].sort((a, b) => a.length - b.length);
	const short = sums[0]!.sort((a, b) => b - a);
	const long = sums[1]!.sort((a, b) => a - b);
	const network = new MarginNetwork(short, long, limit);
	const logs = logFactorials(sum(short));
	const observed = -sum(table.flat().map((x) => logs[x]!));
	const p = new Search(network, observed + AS_LIKELY).from(short);
	return network.spent ? { kind: 'too-large', limit } : { kind: 'exact', p: Math.min(1, p) };
}

type Node = { readonly rest: Rest; readonly greatest: number; readonly least: number };

class Search {
	readonly #network: MarginNetwork;
	/** Weight of the observed table, with a grain for equals. */
	readonly #cut: number;
	readonly #stages: number;
	/** From this stage on, ways to the end are listed and not followed. */
	readonly #meeting: number;
	readonly #nodes: Map<number, Node>[];
	readonly #ends: Map<number, ChanceList>[];

	constructor(network: MarginNetwork, cut: number) {
		this.#network = network;
		this.#cut = cut;
		this.#stages = network.columns.length;
		this.#meeting = this.#stages <= 5 ? this.#stages - 2 : Math.ceil((this.#stages + 1) / 2);
		this.#nodes = network.columns.map(() => new Map());
		this.#ends = network.columns.map(() => new Map());
	}

	from(rows: Rest): number {
		const start = new ChanceList();
		start.add(0, 1);
		let here = new Map([[this.#network.keyOf(rows), { rest: rows, pasts: start }]]);
		let p = 0;
		for (let stage = 0; stage < this.#meeting && !this.#network.spent; stage++) {
			const next: typeof here = new Map();
			for (const { rest, pasts } of here.values()) p += this.#step(stage, rest, pasts, next);
			here = next;
		}
		for (const { rest, pasts } of here.values()) p += this.#meet(rest, pasts);
		return p;
	}

	/** Carries the ways into a node over each of its arcs. @returns what was settled on the way */
	#step(
		stage: number,
		rest: Rest,
		pasts: ChanceList,
		next: Map<number, { rest: Rest; pasts: ChanceList }>
	): number {
		let settled = 0;
		this.#network.eachArc(rest, stage, (child, key, value, chance) => {
			const { greatest, least } = this.#node(stage + 1, child, key);
			const inside = pasts.countUpTo(this.#cut - value - greatest);
			const open = pasts.countUpTo(this.#cut - value - least);
			settled += pasts.sumOf(inside) * chance;
			if (open === inside) return;
			this.#network.spend(open - inside);
			const known = next.get(key) ?? { rest: child, pasts: new ChanceList() };
			next.set(key, known);
			for (let i = inside; i < open; i++)
				known.pasts.add(pasts.values[i]! + value, pasts.chanceAt(i) * chance);
		});
		return settled;
	}

	#meet(rest: Rest, pasts: ChanceList): number {
		const ends = this.#endsOf(this.#meeting, rest, this.#network.keyOf(rest));
		let settled = 0;
		for (let i = 0; i < pasts.values.length && !this.#network.spent; i++)
			settled += pasts.chanceAt(i) * ends.sumOf(ends.countUpTo(this.#cut - pasts.values[i]!));
		this.#network.spend(pasts.values.length);
		return settled;
	}

	/** The greatest and least weight of any way from here to the end. */
	#node(stage: number, rest: Rest, key: number): Node {
		const known = this.#nodes[stage]!.get(key);
		if (known) return known;
		let greatest = -Infinity;
		let least = Infinity;
		if (stage === this.#stages - 1) greatest = least = this.#network.valueOf(rest);
		else
			this.#network.eachArc(rest, stage, (child, childKey, value) => {
				const node = this.#node(stage + 1, child, childKey);
				greatest = Math.max(greatest, value + node.greatest);
				least = Math.min(least, value + node.least);
			});
		const node = { rest, greatest, least };
		this.#nodes[stage]!.set(key, node);
		return node;
	}

	/** All ways from here to the end. */
	#endsOf(stage: number, rest: Rest, key: number): ChanceList {
		const known = this.#ends[stage]!.get(key);
		if (known) return known;
		const list = new ChanceList();
		if (stage === this.#stages - 1) list.add(this.#network.valueOf(rest), 1);
		else
			this.#network.eachArc(rest, stage, (child, childKey, value, chance) => {
				const ends = this.#endsOf(stage + 1, child, childKey);
				this.#network.spend(ends.values.length);
				for (let i = 0; i < ends.values.length; i++)
					list.add(ends.values[i]! + value, ends.chanceAt(i) * chance);
			});
		this.#ends[stage]!.set(key, list);
		return list;
	}
}
