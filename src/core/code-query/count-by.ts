/** What was found as a table: for each actor, source, type … how many of its passages of A were found (M6). */
import { compileDim } from '../facts/compile-dim.ts';
import type { Dim } from '../facts/dim.ts';
import { keysAt, type Dimension, type Keyed } from '../facts/dimension.ts';
import type { Project } from '../model/project.ts';
import type { Lang } from '../model/records.ts';
import type { Asked, AskedPassage } from './ask.ts';

export type FoundRow = {
	/** Stable id of the key; '' = no value. */
	readonly id: string;
	readonly label: string;
	/** Passages of A that count here: the base. */
	readonly asked: number;
	/** Those of them that were found, in the order of sources and text. */
	readonly found: readonly AskedPassage[];
};

export type FoundTable = {
	readonly by: Dim;
	/** Rows with passages of A, in the order of the dimension. */
	readonly rows: readonly FoundRow[];
	/** All passages of A, and all found: a passage of two rows is one. */
	readonly asked: number;
	readonly found: number;
	/** Passages of A that count in no row. */
	readonly nowhere: number;
};

/** @throws SimpulError table.unknown-code, table.unknown-attribute, table.unknown-framework */
export function countBy(project: Project, asked: Asked, by: Dim, lang: Lang): FoundTable {
	const dimension = compileDim(project, asked.facts, by, 'union', lang);
	const bases = dimension.keys.map(() => 0);
	const found = dimension.keys.map((): AskedPassage[] => []);
	let nowhere = 0;
	const bySource = new Map<number, Keyed>();
	for (const one of asked.passages) {
		const { view } = one;
		const keyed = bySource.get(view.number) ?? dimension.in(view);
		bySource.set(view.number, keyed);
		const keys = keysOf(dimension, keyed, one);
		if (keys.size === 0) nowhere++;
		for (const key of keys) {
			bases[key]!++;
			if (one.found) found[key]!.push(one);
		}
	}
	return {
		by,
		rows: dimension.keys.flatMap(({ id, label }, key) =>
			bases[key]! > 0 ? [{ id, label, asked: bases[key]!, found: found[key]! }] : []
		),
		asked: asked.passages.length,
		found: asked.passages.filter((one) => one.found).length,
		nowhere
	};
}

function keysOf({ level }: Dimension, keyed: Keyed, { passage }: AskedPassage): Set<number> {
	const bases =
		level === 'source'
			? [keyed.base[0]!]
			: (level === 'span' ? passage.spans : passage.rows).map((at) => keyed.base[at]!);
	return new Set(bases.flatMap((base) => (base < 0 ? [] : [...keysAt(keyed, base)])));
}
