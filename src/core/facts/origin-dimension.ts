/** How a coding was found: by hand, or proposed by something and then accepted by a person. Looked up by coding. */
import type { CodingBlock } from '../model/codings.ts';
import type { Project } from '../model/project.ts';
import { BY_HAND } from '../model/records.ts';
import { keyedBy, keyLists, type Dimension } from './dimension.ts';
import { compareNames } from './order.ts';

/** A block never changes, and most of a project's blocks are those of the project before. */
const kept = new WeakMap<CodingBlock, readonly string[]>();

function proposersIn(block: CodingBlock): readonly string[] {
	const known = kept.get(block);
	if (known) return known;
	const names = new Set<string>();
	for (const [i, { via }] of block.extras) if (via && block.alive[i] === 1) names.add(via);
	const found = [...names];
	kept.set(block, found);
	return found;
}

/** `hand`, which is always there, and by name whatever proposed a coding that is there. */
export function originsOf(project: Project): string[] {
	const names = new Set([...project.codings.values()].flatMap(proposersIn));
	names.delete(BY_HAND);
	return [BY_HAND, ...[...names].sort(compareNames)];
}

export function originDimension(project: Project): Dimension {
	const origins = originsOf(project);
	const position = new Map(origins.map((name, i) => [name, i]));
	const lists = keyLists(
		origins.map((_, i) => [i]),
		origins.length
	);
	return {
		keys: origins.map((id) => ({ id, label: id })),
		level: 'coding',
		asks: null,
		family: null,
		in: ({ facts: { block } }) => {
			const base = new Int32Array(block.ids.length).fill(position.get(BY_HAND)!);
			for (const [i, { via }] of block.extras) if (via) base[i] = position.get(via) ?? -1;
			return keyedBy(lists, base);
		}
	};
}
