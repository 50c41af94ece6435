/** The permutation of labels between transcripts, for a table of a project (S6, S8.4, S8.5). */
import type { Dim } from '../facts/dim.ts';
import type { Id } from '../model/records.ts';
import { permutation, type Permutation } from '../stats/permutation.ts';
import type { TooFew } from '../stats/refusal.ts';
import type { Unit } from '../tables/spec.ts';
import { bySource } from './by-source.ts';
import { heardBy } from './heard.ts';
import { ask, asksWho, otherSide, type Question, type Side } from './question.ts';

/** Transcripts that keep out of the exchange: whose words of several rows they hold, or of none. */
export type KeptOut = { readonly id: Id; readonly label: string; readonly rows: number };

export type Exchanged =
	/** No side asks who speaks, or both do: there are no labels to exchange. Or the unit is not a sum over sources. */
	| { readonly kind: 'not-asked'; readonly reason: 'side' | 'unit' }
	| { readonly kind: 'refused'; readonly refusal: TooFew; readonly keptOut: readonly KeptOut[] }
	| {
			readonly kind: 'tested';
			readonly test: Permutation;
			/** No labeling reaches 0.05: the p is no answer (S8.5). */
			readonly tooFewTranscripts: boolean;
			/** Whether labels were exchanged within layers only. */
			readonly within: Dim | null;
			readonly keptOut: readonly KeptOut[];
	  };

const REACH = 0.05;

/** @param layers  of the table: sources of different layers do not exchange labels */
export function exchanged(of: Question, layers: Dim | null): Exchanged {
	const side = labelSide(of);
	if (side === null) return { kind: 'not-asked', reason: 'side' };
	if (!isTested(of.spec.unit)) return { kind: 'not-asked', reason: 'unit' };
	const within = layers && isOfSource(layers) ? layers : null;
	const owners = ownersOf(of, side);
	const plain = { ...of, spec: { ...of.spec, percent: 'none' as const } };
	const all = bySource(plain, ({ rowTotals, columnTotals, total }) => ({
		vector: side === 'row' ? columnTotals : rowTotals,
		total
	}));
	const single = all.filter(({ id }) => owners.get(id)?.length === 1);
	const keptOut = all.flatMap(({ id, label, read: { total } }): KeptOut[] => {
		const rows = owners.get(id)?.length ?? 0;
		return rows > 1 || (rows === 0 && total > 0) ? [{ id, label, rows }] : [];
	});
	const blocks = within ? blocksBySource(of, within) : new Map<Id, number>();
	const test = permutation({
		vectors: single.map(({ read }) => read.vector),
		labels: single.map(({ id }) => owners.get(id)![0]!),
		blocks: single.map(({ id }) => blocks.get(id) ?? -1)
	});
	if (test.kind === 'too-few') return { kind: 'refused', refusal: test, keptOut };
	return { kind: 'tested', test, tooFewTranscripts: test.smallest > REACH, within, keptOut };
}

const isTested = (unit: Unit): boolean =>
	unit === 'references' || unit === 'sources' || unit === 'speakers';

const isOfSource = (dim: Dim): boolean =>
	dim.by === 'kind' || (dim.by === 'source' && dim.attribute !== undefined);

/** The one side whose keys are whoever speaks. */
function labelSide({ spec }: Question): Side | null {
	const sides = (['row', 'column'] as const).filter((side) => asksWho(spec[`${side}s`]));
	return sides.length === 1 && spec[`${otherSide(sides[0]!)}s`].by !== 'source' ? sides[0]! : null;
}

/** By source, the positions of the rows that have words in it. */
function ownersOf(of: Question, side: Side): Map<Id, number[]> {
	const owners = new Map<Id, number[]>();
	heardBy(of, side).forEach(({ sources }, at) => {
		for (const source of sources) owners.set(source, [...(owners.get(source) ?? []), at]);
	});
	return owners;
}

function blocksBySource(of: Question, layers: Dim): Map<Id, number> {
	const table = ask(of, {
		...{ rows: layers, columns: { by: 'source' }, unit: 'references', percent: 'none' }
	});
	const blocks = new Map<Id, number>();
	table.columns.forEach(({ id }, c) => {
		const block = table.signs.findIndex(
			(signs, r) => signs[c] === 'number' || table.counts[r]![c]! > 0
		);
		blocks.set(id, block);
	});
	return blocks;
}
