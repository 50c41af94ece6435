/**
 * The layers of a table, each judged for itself, beside what they say together: a first place of the whole may be that of no layer
 * (B10.1), or hold in one city and hang on one reference in the next (S9.5).
 */
import type { Dim } from '../facts/dim.ts';
import type { Key } from '../facts/dimension.ts';
import { factsOf } from '../facts/facts.ts';
import type { Id } from '../model/records.ts';
import type { Question } from './question.ts';
import { standOf, type LineStands, type Stand } from './stand.ts';
import { turnOf } from './turn.ts';

/** Layers asked one by one, at most; and times the sources, since each layer looks at all of them. */
const MOST_LAYERS = 24;
const MOST_LOOKS = 12_000;

export const isTooMany = (layers: number, sources: number): boolean =>
	layers > MOST_LAYERS || layers * sources > MOST_LOOKS;

export type OfLayer = { readonly key: Key; readonly of: Question };
export type LayerStand = Stand & { readonly id: Id; readonly label: string };

/** One line of the whole table in its layers, these as ids. */
export type LineInLayers = {
	/** Layers that have anything in this line. */
	readonly filled: readonly Id[];
	/** Those of them in which first place is that of the whole; and those in which it also never changes. */
	readonly same: readonly Id[];
	readonly always: readonly Id[];
	/** Whether the whole's first place is in none of two or more. */
	readonly flips: boolean;
};

export type Layered = {
	readonly dim: Dim;
	readonly count: number;
	/** Of the project. */
	readonly sources: number;
	/** null when there are too many to ask each of them. */
	readonly layers: readonly LayerStand[] | null;
	/** In the order of the whole's lines. */
	readonly lines: readonly LineInLayers[];
};

export function layered(dim: Dim, all: readonly OfLayer[], whole: readonly LineStands[]): Layered {
	const count = all.length;
	const sources = all[0] ? factsOf(all[0].of.project).sources.length : 0;
	if (isTooMany(count, sources)) return { dim, count, sources, layers: null, lines: [] };
	const layers = all.map(({ key: { id, label }, of }) => ({ id, label, ...standOf(of) }));
	return { dim, count, sources, layers, lines: whole.map((line, at) => lineIn(line, at, layers)) };
}

function lineIn({ first }: LineStands, at: number, layers: readonly LayerStand[]): LineInLayers {
	const those = (wanted: (line: LineStands) => boolean) =>
		layers.flatMap(({ id, lines }) => (wanted(lines[at]!) ? [id] : []));
	const isSame = (line: LineStands) => turnOf(first, line.first) === 'same';
	const filled = those((line) => line.first.length > 0);
	const same = those(isSame);
	const always = those((line) => isSame(line) && line.always);
	return { filled, same, always, flips: filled.length > 1 && same.length === 0 };
}
