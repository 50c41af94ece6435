/**
 * What a study of polycentric governance asks of a network: how many centres are named as holders of authority, who names whom, and
 * how much is mutual. Below ten relations a share would be an accident: the numbers are refused, with the reason (D3.6).
 */
import type { Id } from '../model/records.ts';
import type { Names } from './node-names.ts';
import type { Reference } from './references.ts';
import type { Tie } from './ties.ts';

const LEAST_RELATIONS = 10;

export type Centre = {
	readonly id: string;
	readonly label: string;
	/** Passages that name it as holder. */
	readonly n: number;
	readonly codings: readonly Id[];
};
/** Who speaks names who holds; the speaker is '' where nobody is assigned. */
export type Naming = {
	readonly by: string;
	readonly byLabel: string;
	readonly holder: string;
	readonly holderLabel: string;
	readonly n: number;
	readonly codings: readonly Id[];
};
export type NetworkNumbers =
	| {
			readonly kind: 'refused';
			readonly reason: 'too-few-relations';
			readonly relations: number;
			readonly least: number;
	  }
	| {
			readonly kind: 'told';
			/** Most named first. */
			readonly centres: readonly Centre[];
			readonly namings: readonly Naming[];
			/** Directed ties, and those of them whose opposite is there too. */
			readonly ties: number;
			readonly mutual: number;
			/** mutual / ties (Garlaschelli and Loffredo 2004, their r). */
			readonly reciprocity: number;
	  };

type Count = { readonly ids: readonly [string, string]; readonly passages: Map<string, Id[]> };

export function networkNumbers(
	references: readonly Reference[],
	relations: number,
	ties: readonly Tie[],
	names: Names
): NetworkNumbers {
	if (relations < LEAST_RELATIONS || ties.length === 0)
		return { kind: 'refused', reason: 'too-few-relations', relations, least: LEAST_RELATIONS };
	const centres = new Map<string, Count>();
	const namings = new Map<string, Count>();
	for (const reference of references)
		for (const holder of new Set((reference.extras.holder ?? []).map(names.of))) {
			if (holder === null) continue;
			count(centres, [holder, ''], reference);
			const speakers = new Set(reference.actors.map((actor) => names.of(actor) ?? ''));
			for (const by of speakers.size > 0 ? speakers : ['']) count(namings, [by, holder], reference);
		}
	const there = new Set(ties.map(({ from, to }) => `${from} ${to}`));
	const mutual = ties.filter(({ from, to }) => there.has(`${to} ${from}`)).length;
	return {
		kind: 'told',
		centres: most(centres, ([id]) => ({ id, label: names.label(id) })),
		namings: most(namings, ([by, holder]) => ({
			...{ by, byLabel: by === '' ? '' : names.label(by) },
			...{ holder, holderLabel: names.label(holder) }
		})),
		...{ ties: ties.length, mutual, reciprocity: mutual / ties.length }
	};
}

/** A passage with several codes names a holder once. */
function count(counts: Map<string, Count>, ids: Count['ids'], reference: Reference): void {
	const key = JSON.stringify(ids);
	const known = counts.get(key) ?? { ids, passages: new Map<string, Id[]>() };
	const { source, coder, start, end, codings } = reference;
	const passage = JSON.stringify([source, coder, start, end]);
	known.passages.set(passage, [...(known.passages.get(passage) ?? []), ...codings]);
	counts.set(key, known);
}

/** Most passages first; of equals, in order of first being named. */
const most = <T>(counts: ReadonlyMap<string, Count>, told: (ids: Count['ids']) => T) =>
	[...counts.values()]
		.map(({ ids, passages }) => ({
			...told(ids),
			n: passages.size,
			codings: [...passages.values()].flat()
		}))
		.sort((a, b) => b.n - a.n);
