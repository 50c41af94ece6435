/**
 * Who deals with whom, from what coders answered about a passage (`relation`, `level`), never from two actors being mentioned side by
 * side (rules D3 of docs/spec/displays.md).
 */
import { compileDim } from '../facts/compile-dim.ts';
import { factsOf } from '../facts/facts.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import { withDescendants } from '../model/code-tree.ts';
import { everyCoding } from './code-line.ts';
import { nodeNames } from './node-names.ts';
import { networkNumbers, type NetworkNumbers } from './network-numbers.ts';
import type { Reference } from './references.ts';
import type { RelationsSpec } from './spec.ts';
import { tiesOf, type Told, type Tie } from './ties.ts';

export type Node = {
	readonly id: string;
	readonly label: string;
	/** Whether any source lets it speak: who was not heard cannot have told. */
	readonly heard: boolean;
};
export type Network = {
	/** Passages that tell a relation. */
	readonly relations: number;
	readonly sources: number;
	readonly ties: readonly Tie[];
	/** Passages about a relation within one node (two offices of one type): not drawn. */
	readonly inside: readonly Told[];
	readonly numbers: NetworkNumbers;
};
export type Relations = Network & {
	readonly view: 'relations';
	readonly spec: RelationsSpec;
	readonly nodes: readonly Node[];
	/** One network per key, with the same nodes; null if none were asked for. */
	readonly layers: readonly (Network & { readonly id: string; readonly label: string })[] | null;
	readonly coders: number;
};

/** A passage that carries one of these is about conflict (D3.4). */
const CONFLICT: Id = 'pg-cooperation-competition-conflict';

/** @throws SimpulError display.no-relations; table.unknown-* */
export function relations(project: Project, spec: RelationsSpec, lang: Lang): Relations {
	const read = (where: RelationsSpec['where']) => everyCoding(project, where, lang);
	const all = read(spec.where);
	const names = nodeNames(project, spec.by, lang);
	const numbers = new Map<string, number>();
	for (const { extras } of all)
		for (const actor of extras.relation ?? []) {
			const id = names.of(actor);
			if (id !== null && !numbers.has(id)) numbers.set(id, numbers.size);
		}
	if (numbers.size === 0) throw new SimpulError('display.no-relations', {});
	const conflict = withDescendants(project, CONFLICT);
	const nodeOf = (actor: Id) => numbers.get(names.of(actor) ?? '') ?? -1;
	const network = (references: readonly Reference[]): Network => {
		const told = relationsIn(references, nodeOf, conflict);
		const { ties, inside } = tiesOf(told);
		return {
			relations: told.length,
			sources: new Set(told.map(({ source }) => source)).size,
			...{ ties, inside },
			numbers: networkNumbers(references, told.length, ties, names)
		};
	};
	const layers = spec.layers && layerKeys(project, spec, lang);
	return {
		...{ view: 'relations', spec },
		nodes: [...numbers.keys()].map((id) => ({
			...{ id, label: names.label(id) },
			heard: names.heard(id)
		})),
		...network(all),
		layers:
			layers?.map(({ id, label }) => ({
				...{ id, label },
				...network(read([...spec.where, { dim: spec.layers!, values: [id] }]))
			})) ?? null,
		coders: new Set(all.map(({ coder }) => coder)).size
	};
}

const layerKeys = (project: Project, { layers }: RelationsSpec, lang: Lang) =>
	compileDim(project, factsOf(project), layers!, 'union', lang).keys;

/** One passage, coder and pair is one relation, whatever number of codes the passage carries (D3.1). */
function relationsIn(
	references: readonly Reference[],
	nodeOf: (actor: Id) => number,
	conflict: ReadonlySet<Id>
): Told[] {
	const quarrels = new Set(
		references.filter(({ code }) => conflict.has(code)).map((one) => passageOf(one))
	);
	const found = new Map<string, { first: Reference; levels: number[]; codings: Id[] }>();
	for (const reference of references) {
		const { relation, level } = reference.extras;
		if (!relation) continue;
		const key = JSON.stringify([passageOf(reference), ...relation]);
		const known = found.get(key) ?? { first: reference, levels: [], codings: [] };
		known.codings.push(...reference.codings);
		if (level !== undefined) known.levels.push(level);
		found.set(key, known);
	}
	return [...found.values()].flatMap(({ first, levels, codings }): Told[] => {
		const [from, to] = first.extras.relation!.map(nodeOf) as [number, number];
		if (from < 0 || to < 0) return [];
		const { source, start, end } = first;
		return [
			{
				...{ from, to, source, start, end, codings },
				level: levels.length > 0 ? Math.max(...levels) : null,
				conflict: quarrels.has(passageOf(first)),
				tellers: [...new Set(first.actors.map(nodeOf))]
			}
		];
	});
}

const passageOf = ({ source, coder, start, end }: Reference) =>
	JSON.stringify([source, coder, start, end]);
