/** As one writes it first: an object per row, a Map of cells, sets of references and sources, ranges merged at the end. */
import type { Made } from '../data/made.ts';
import type { Exploded } from '../data/exploded.ts';
import { ALL_ACTORS, ALL_CODES, noCells, WIDTH, type Peer } from './peer.ts';

type Cell = {
	actor: number;
	code: number;
	references: Set<string>;
	sources: Set<string>;
	ranges: [number, number][];
};

export function naive({ parent }: Made, exploded: Exploded): Peer {
	const codes = new Map(
		Array.from(parent, (above, c) => [`k${c}`, `k${above < 0 ? ALL_CODES : above}`])
	);
	const rows = Array.from({ length: exploded.rows }, (_, i) => ({
		reference: `r${exploded.ref[i]}`,
		...{
			actor: `a${exploded.actor[i]}`,
			source: `s${exploded.source[i]}`,
			code: `k${exploded.code[i]}`
		},
		...{ coder: `u${exploded.coder[i]}`, from: exploded.from[i]!, to: exploded.to[i]! }
	}));
	const numberOf = (id: string) => Number(id.slice(1));
	return (passing) => {
		const cells = new Map<string, Cell>();
		for (const row of rows) {
			if (passing.coder[numberOf(row.coder)] !== 1 || passing.actor[numberOf(row.actor)] !== 1)
				continue;
			for (let code: string | undefined = row.code; code; code = codes.get(code))
				for (const actor of [row.actor, `a${ALL_ACTORS}`]) {
					const key = `${actor}|${code}`;
					let cell = cells.get(key);
					if (!cell) {
						cell = {
							actor: numberOf(actor),
							code: numberOf(code),
							references: new Set(),
							sources: new Set(),
							ranges: []
						};
						cells.set(key, cell);
					}
					cell.references.add(row.reference);
					cell.sources.add(row.source);
					cell.ranges.push([row.from, row.to]);
				}
		}
		const made = noCells();
		for (const { actor, code, references, sources, ranges } of cells.values()) {
			const cell = actor * WIDTH + code;
			made.references[cell] = references.size;
			made.sources[cell] = sources.size;
			made.words[cell] = covered(ranges);
		}
		return made;
	};
}

function covered(ranges: [number, number][]): number {
	let sum = 0;
	let end = 0;
	for (const [from, to] of ranges.sort((a, b) => a[0] - b[0]))
		if (to > end) {
			sum += to - Math.max(from, end);
			end = to;
		}
	return sum;
}
