/** Arquero on the same columns: joined with the codes above, grouped by one number per cell, the union by a rolling maximum. */
import * as aq from 'arquero';
import { ACTORS, CODES, type Made } from '../data/made.ts';
import type { Exploded } from '../data/exploded.ts';
import { upwards } from './upwards.ts';
import { ALL_ACTORS, noCells, type Peer } from './peer.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- arquero parses these functions; their arguments have no types of their own */
export function arquero(made: Made, { ref, actor, source, code, coder, from, to }: Exploded): Peer {
	const { op } = aq;
	const rows = aq.table({ ref, actor, source, code, coder, a: from, b: to });
	const pairs = Array.from({ length: CODES }, (_, c) =>
		upwards(made, c).map((column) => [c, column])
	).flat();
	const above = aq.table({
		code: pairs.map(([c]) => c!),
		column: pairs.map(([, column]) => column!)
	});
	const actors = Array.from({ length: ACTORS }, (_, a) => a);
	const lines = aq.table({
		actor: [...actors, ...actors],
		row: [...actors, ...actors.map(() => ALL_ACTORS)]
	});
	return (passing) => {
		const counted = rows
			.params({ actors: passing.actor, coders: passing.coder })
			.filter((r: any, p: any) => p.coders[r.coder] === 1 && p.actors[r.actor] === 1)
			.join(above, 'code', [['ref', 'actor', 'a', 'b', 'source'], ['column']])
			.join(lines, 'actor', [['ref', 'column', 'a', 'b', 'source'], ['row']])
			.derive({ cell: (r: any) => r.row * 201 + r.column })
			.groupby('cell')
			.orderby('a')
			.derive({ furthest: aq.rolling((r: any) => op.max(r.b), [-Infinity, 0]) })
			.derive({ covered: (r: any) => op.lag(r.furthest, 1, 0) })
			.rollup({
				references: (r: any) => op.distinct(r.ref),
				sources: (r: any) => op.distinct(r.source),
				words: (r: any) => op.sum(r.b > r.covered ? r.b - (r.a > r.covered ? r.a : r.covered) : 0)
			});
		const cells = noCells();
		const column = (name: string) => counted.array(name) as ArrayLike<number>;
		const [cell, references, sources, words] = [
			column('cell'),
			column('references'),
			column('sources'),
			column('words')
		];
		for (let i = 0; i < cell.length; i++) {
			cells.references[cell[i]!] = references[i]!;
			cells.sources[cell[i]!] = sources[i]!;
			cells.words[cell[i]!] = words[i]!;
		}
		return cells;
	};
}
